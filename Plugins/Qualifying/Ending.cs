using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Qualifying;

/// <summary>
/// What a lead shows of those who have it, taken away in the save that closes or opens it: afterwards a closed lead may refuse to be written. What it shows of the
/// rows themselves ends with the move.
/// </summary>
internal static class Ending
{
    private static readonly string[] Names =
    [
        LeadTable.HandoffId, LeadTable.SlaState, LeadTable.AcceptDueOn, LeadTable.ContactDueOn, LeadTable.RoutingMessage, .. LeadColumns.LaneNames,
        LeadTable.TouchDueOn, .. LeadColumns.Rejection.Split(','),
    ];

    private static readonly string[] OverrideNames = LeadColumns.Override.Split(',');

    /// <summary>Writes it.</summary>
    /// <param name="target">The row that is being saved.</param>
    /// <param name="lead">The lead as it is stored.</param>
    /// <param name="isConverted">Whether an override is used up too.</param>
    internal static void Write(Entity target, Entity lead, bool isConverted)
    {
        Empty(target, lead, Names);
        if (isConverted)
        {
            Empty(target, lead, OverrideNames);
        }
    }

    private static void Empty(Entity target, Entity lead, string[] names)
    {
        foreach (var name in names)
        {
            if (lead.Value(name) is not null)
            {
                target[name] = null;
            }
        }
    }
}
