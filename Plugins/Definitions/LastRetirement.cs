using System;

namespace XrmLeads.Definitions;

/// <summary>When a version was retired last.</summary>
/// <param name="On">The moment, UTC; null where none ever was.</param>
internal sealed record LastRetirement(DateTime? On);
