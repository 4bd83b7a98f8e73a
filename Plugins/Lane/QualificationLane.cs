using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;

namespace XrmLeads.Lane;

#pragma warning disable IDE0060, CA1822, CS9113
/// <summary>The leads in qualification: who may take one, until when, and what happens when nobody does.</summary>
internal sealed class QualificationLane(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Whether somebody can take one more lead of a scope into qualification.</summary>
    internal bool HasRoom(Scope scope) => true;

    /// <summary>Follows up that a lead came into qualification or left it.</summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
    }

    /// <summary>Does what is due of a lead in qualification whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version)
    {
    }

    /// <summary>Takes leads in that had no room before; gives how many.</summary>
    internal int Refill(int most) => 0;
}
