using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;

namespace XrmLeads.Handoffs;

#pragma warning disable IDE0060, CA1822, CS9113
/// <summary>The hand-offs of leads to sales reps: opened, accepted, passed on, expired, completed.</summary>
internal sealed class HandoffDesk(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Follows up that a lead came into the hands of sales or left them.</summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
    }

    /// <summary>Does what is due of a lead in the hands of sales whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version)
    {
    }

    /// <summary>Hands over leads that wait for a rep, by class, then Composite; gives how many.</summary>
    internal int ServeWaiting(int most) => 0;
}
