using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;

namespace XrmLeads.Judging;

/// <summary>A lead as it is, and as it would be if a version were in force.</summary>
internal sealed class PreviewedLead(LeadRow now, Entity then)
{
    /// <summary>The lead as it is stored.</summary>
    internal LeadRow Now { get; } = now;

    /// <summary>The columns as the version would have them.</summary>
    internal Entity Then { get; } = then;
}
