using Microsoft.Xrm.Sdk;

namespace XrmLeads.Qualifying;

/// <summary>An answer that a profile holds.</summary>
/// <param name="item">The code of the checklist item.</param>
/// <param name="row">The row of the answer.</param>
internal sealed class ProfileAnswer(string item, Entity row)
{
    /// <summary>The code of the checklist item.</summary>
    internal string Item { get; } = item;

    /// <summary>The row of the answer.</summary>
    internal Entity Row { get; } = row;
}
