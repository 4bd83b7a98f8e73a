using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>The leads in qualification: who may take one, until when, and what happens when nobody does.</summary>
internal sealed class QualificationLane(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Whether somebody can take one more lead of a scope into qualification; no read where the scope names neither a team nor a capacity.</summary>
    internal bool HasRoom(Scope scope) => new LaneRoom(run, catalogue).Has(scope);

    /// <summary>Follows up that a lead came into qualification or left it. Leaving a claim costs a read and a write.</summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
        if (move.To == LeadStage.InQualification)
        {
            Enter(move, sheet);
            return;
        }

        if (move.Lead(LeadTable.ClaimId) is EntityReference claim)
        {
            new Claims(run).End(claim.Id, move.Version.Scope, ClaimOutcomeChoice.EndedOtherwise);
        }

        foreach (var column in LeadColumns.LaneNames)
        {
            if (move.Lead(column) is not null)
            {
                sheet.Lead[column] = null;
            }
        }

        sheet.SetClock(null);
    }

    /// <summary>Does what is due of a lead in qualification whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version)
    {
        var turn = new LaneTurn(run, catalogue, version);
        new LaneCredit(run, catalogue).Apply(record, version.Scope);
        var until = record.Lead.When(LeadTable.ClaimUntil);
        if (until > run.Now)
        {
            // The end of the claim decides.
            var sheet = new FollowUpSheet(record.Lead.Id);
            sheet.SetClock(until);
            sheet.Write(run);
        }
        else if (record.Lead.Lookup(LeadTable.ClaimId) is not null)
        {
            turn.Expire(record);
        }
        else
        {
            turn.ComeDue(record);
        }
    }

    /// <summary>Ends the claim on a lead that was closed; the columns of a closed lead stay as they are.</summary>
    internal void End(LeadRecord record)
    {
        if (record.Lead.Lookup(LeadTable.ClaimId) is { } claim)
        {
            new Claims(run).End(claim.Id, StageGuard.VersionOf(catalogue, record.Lead.Value)?.Scope, ClaimOutcomeChoice.EndedOtherwise);
        }
    }

    /// <summary>Takes leads in that had no room before; gives how many.</summary>
    internal int Refill(int most) => new LaneRefill(run, catalogue).Take(most);

    private void Enter(StageMove move, FollowUpSheet sheet)
    {
        var sla = (move.Lead(LeadTable.SlaClass) as OptionSetValue)?.Value ?? SlaClassChoice.Other;
        var due = new LaneDue(run, catalogue).On(move.Version, sla, run.Now);
        sheet.Lead[LeadTable.SlaClass] = new OptionSetValue(sla);
        sheet.Lead[LeadTable.LaneDueOn] = due;
        sheet.Lead[LeadTable.Unanswered] = 0;
        sheet.SetClock(due);
    }
}
