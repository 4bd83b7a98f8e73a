using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Followup;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>Puts a lead into the hands of a sales rep or of the sales managers, or lets it wait. What of it belongs on the lead goes into the sheet.</summary>
internal sealed class HandoffOpening(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Gives the lead to whom the router finds; with nobody it waits.</summary>
    /// <param name="lead">The lead.</param>
    /// <param name="sheet">What is written to it.</param>
    /// <param name="hop">Which rep in a row it is, from 1.</param>
    /// <param name="notTo">Users who do not get it.</param>
    /// <returns>True where somebody got it.</returns>
    internal bool Route(SalesLead lead, FollowUpSheet sheet, int hop, IReadOnlyCollection<Guid> notTo)
    {
        var to = lead.Scope.Routing == RoutingMethodChoice.Off ? Owner(lead) : new LeadRouting(run, catalogue).Find(lead.Id, lead.Scope, notTo);
        if (to.UserId is not { } rep)
        {
            HandoffSheet.Wait(lead, sheet, to.Why);
            return false;
        }

        Give(lead, sheet, rep, hop, to.Why);
        return true;
    }

    /// <summary>
    /// Gives the lead to a sales rep with a fresh clock: one for acceptance, or for the first contact where sales has accepted the lead. Two reads, and one or two for
    /// a calendar that is not known yet; two writes, one for who is no routing member.
    /// </summary>
    internal void Give(SalesLead lead, FollowUpSheet sheet, Guid rep, int hop, string why)
    {
        var on = OperationTime.Stored(run.Now);
        var member = MemberRows.Of(run, rep);
        var hours = RepHours.Of(run, catalogue, lead.Scope, member);
        var clock = hours.Begin(lead, lead.Class, lead.IsAccepted ? SlaPhase.Contact : SlaPhase.Accept, on);
        if (hours.Fault is { } fault)
        {
            why = Sentences.OnNoClock(fault);
        }

        var row = NewRow(lead, hop, why);
        row[HandoffTable.OwnerId] = row[HandoffTable.RepId] = new EntityReference("systemuser", rep);
        row[HandoffTable.UsualDays] = WonBefore.UsualDays(run, lead[LeadTable.Cell] as string);
        var due = clock?.DueOn is { } dueOn ? OperationTime.Stored(dueOn) : (DateTime?)null;
        row[lead.IsAccepted ? HandoffTable.ContactDueOn : HandoffTable.AcceptDueOn] = due;
        row[HandoffTable.SlaState] = new OptionSetValue(SlaStateChoice.InTime);
        if (lead.IsAccepted)
        {
            row[HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Accepted);
            row[HandoffTable.AcceptedOn] = on;
        }

        var id = run.SystemService.Create(row);
        member.NoteHandedOn(run, lead.Scope);
        HandoffSheet.Open(sheet, id, why, (EntityReference)row[HandoffTable.RepId]);
        sheet.Lead[LeadTable.SlaState] = new OptionSetValue(SlaStateChoice.InTime);
        sheet.Lead[lead.IsAccepted ? LeadTable.ContactDueOn : LeadTable.AcceptDueOn] = due;
        sheet.SetClock(clock?.FirstWarningOn);
    }

    /// <summary>
    /// Puts the lead where the clock does not run and the router does not look: with a team, mostly that of the sales managers, or with somebody who is no sales rep.
    /// One write.
    /// </summary>
    /// <param name="lead">The lead.</param>
    /// <param name="sheet">What is written to it.</param>
    /// <param name="holder">The team or user who has the lead; null where it stays with its owner.</param>
    /// <param name="hop">Which holder in a row it is, from 1.</param>
    /// <param name="why">Why, one sentence.</param>
    internal void Hold(SalesLead lead, FollowUpSheet sheet, EntityReference? holder, int hop, string why)
    {
        var row = NewRow(lead, hop, why);
        row[HandoffTable.OwnerId] = holder ?? lead.Owner;
        row[HandoffTable.TeamId] = holder?.LogicalName == "team" ? holder : null;
        if (lead.IsAccepted)
        {
            row[HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Accepted);
        }

        HandoffSheet.Open(sheet, run.SystemService.Create(row), why, holder);
    }

    /// <summary>Puts the lead with the sales managers, who have it on nobody's clock.</summary>
    internal void Escalate(SalesLead lead, FollowUpSheet sheet, int hop, string why)
    {
        var team = lead.Scope.ManagerTeamId is { } id ? new EntityReference("team", id) : null;
        Hold(lead, sheet, team, hop, team is null ? Sentences.NoManagerTeam(why) : why);
    }

    /// <summary>With the router off whoever owns the lead has it: two reads, since what an image says of the owner may be old.</summary>
    private RoutedTo Owner(SalesLead lead)
    {
        var owner = run.SystemService.Retrieve(LeadTable.Name, lead.Id, new ColumnSet(LeadColumns.OwnerId)).Lookup(LeadColumns.OwnerId);
        return owner?.LogicalName == "systemuser" && SalesRight.IsHeldBy(run, owner.Id)
            ? new RoutedTo(owner.Id, null, Sentences.OwnerHasIt)
            : new RoutedTo(null, null, Sentences.OwnerIsNoRep);
    }

    private Entity NewRow(SalesLead lead, int hop, string why)
    {
        var sla = new OptionSetValue(SlaClassChoice.Hot + (int)lead.Class);
        return new Entity(HandoffTable.Name)
        {
            [HandoffTable.PrimaryName] = Sentences.HandoffName(hop, lead.Class),
            [HandoffTable.LeadId] = new EntityReference(LeadTable.Name, lead.Id),
            [HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Open),
            [HandoffTable.Hop] = hop,
            [HandoffTable.Class] = sla,
            [HandoffTable.SubType] = lead[LeadTable.SubType],
            [HandoffTable.Cell] = lead[LeadTable.Cell],
            [HandoffTable.Cycle] = lead.Cycle,
            [HandoffTable.DefinitionId] = new EntityReference(LeadDefinitionTable.Name, lead.Version.Id),
            [HandoffTable.HandedOverOn] = OperationTime.Stored(run.Now),
            [HandoffTable.Warned] = 0,
            [HandoffTable.Attempts] = 0,
            [HandoffTable.Channels] = 0,
            [HandoffTable.Why] = HandoffSheet.Short(why),
        };
    }
}
