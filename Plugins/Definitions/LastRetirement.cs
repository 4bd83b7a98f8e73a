using System;

namespace XrmLeads.Definitions;

/// <summary>When a version was retired last.</summary>
internal sealed class LastRetirement(DateTime? on)
{
    /// <summary>The moment, UTC; null where none ever was.</summary>
    internal DateTime? On { get; } = on;
}
