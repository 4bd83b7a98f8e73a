using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>The hand-offs of leads to sales reps: what happens to them when a lead moves, when its clock rings, when people pass it on or assign it.</summary>
internal sealed class HandoffDesk(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Follows up that a lead came into the hands of sales or left them.</summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
        if (Handover.IsFollowedUp(run))
        {
            return;
        }

        var lead = new SalesLead(move);
        if (move.To == LeadStage.SalesReady)
        {
            Enter(move, lead, sheet);
        }
        else if (move.To == LeadStage.Sal)
        {
            if (move.From == LeadStage.SalesReady)
            {
                new HandoffAcceptance(run, catalogue).Accept(lead, sheet);
            }
        }
        else
        {
            Leave(move.To, lead, sheet);
        }
    }

    /// <summary>Does what is due of a lead in the hands of sales whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version)
    {
        var sheet = new FollowUpSheet(record.Lead.Id);
        new HandoffClock(run, catalogue).Ring(new SalesLead(record, version), sheet);
        sheet.Write(run);
        Handover.NoteFollowedUp(run, record.Lead.Id, false);
    }

    /// <summary>Ends the hand-off of a lead that was closed.</summary>
    internal void End(Guid leadId) => HandoffRow.OpenOf(run, leadId)?.Close(run, HandoffStatusChoice.EndedOtherwise);

    /// <summary>Passes a lead on whose stage was moved by an act; its lock is taken.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="reason">What was said; null for nothing.</param>
    internal void PassOn(Guid leadId, string? reason) => With(leadId, (lead, sheet) => new PassingOn(run, catalogue).ForWantOfTime(lead, sheet, reason));

    /// <summary>Follows up that somebody assigned a lead; its lock is taken.</summary>
    internal void AfterAssignment(Guid leadId) => With(leadId, new PassingOn(run, catalogue).ByAssignment);

    /// <summary>Ends what a lead that was merged into another one brought along: the other one keeps its own hand-off, or stays without. One read or two.</summary>
    internal void AfterMerge(Guid leadId)
    {
        var open = HandoffRow.AllOpenOf(run, leadId);
        var own = open.Count > 0 ? new LeadJudge(run, catalogue).Read(leadId)?.Lead.Lookup(LeadTable.HandoffId)?.Id : null;
        foreach (var row in open)
        {
            if (row.Id != own)
            {
                row.Close(run, HandoffStatusChoice.EndedOtherwise);
            }
        }
    }

    /// <summary>Hands over leads that wait for a rep, by class, then Composite; gives how many.</summary>
    internal int ServeWaiting(int most) => new WaitingLeads(run, catalogue, new LeadJudge(run, catalogue)).Serve(most);

    private void Enter(StageMove move, SalesLead lead, FollowUpSheet sheet)
    {
        if (move.From == LeadStage.Sal)
        {
            // The act itself goes on from here, since it may leave the stage as it is; a plain write says the same without words.
            if (move.Act?.Act != Act.PassOn)
            {
                new PassingOn(run, catalogue).ForWantOfTime(lead, sheet, null);
            }
        }
        else if (move.From == LeadStage.RejectionPending)
        {
            new AfterRejection(run, catalogue).HandOn(lead, sheet);
        }
        else if (move.Waits && lead.Scope.Routing != RoutingMethodChoice.Off)
        {
            HandoffSheet.Wait(lead, sheet, Sentences.WaitsForTurn);
        }
        else
        {
            new HandoffOpening(run, catalogue).Route(lead, sheet, 1, []);
        }
    }

    private void Leave(LeadStage to, SalesLead lead, FollowUpSheet sheet)
    {
        if (HandoffRow.OpenOf(run, lead.Id) is not { } row)
        {
            HandoffSheet.Say(lead, sheet, null);
            return;
        }

        row.Close(run, to switch
        {
            LeadStage.Sql or LeadStage.Converted => HandoffStatusChoice.Completed,
            LeadStage.RejectionPending => HandoffStatusChoice.Rejected,
            _ => HandoffStatusChoice.EndedOtherwise,
        });
        if (lead[LeadColumns.StateCode] is OptionSetValue { Value: not 0 })
        {
            // Closed with the same save: Dataverse may refuse to write the lead any more.
            sheet.SetClock(null);
        }
        else
        {
            HandoffSheet.Clear(sheet, null);
        }
    }

    private void With(Guid leadId, Action<SalesLead, FollowUpSheet> work)
    {
        var judge = new LeadJudge(run, catalogue);
        if (judge.Read(leadId) is { } record && judge.RowOf(record).IsOpen
            && StageGuard.VersionOf(catalogue, record.Lead.Value) is { Scope.Mode: RolloutMode.Warn or RolloutMode.Enforce } version
            && record.Lead.Choice(LeadTable.Stage) is StageChoice.SalesReady or StageChoice.Sal)
        {
            var sheet = new FollowUpSheet(leadId);
            work(new SalesLead(record, version), sheet);
            sheet.Write(run);
        }
    }
}
