using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Routing;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>The leads of the same cell that were won before, which say how long one usually takes.</summary>
internal static class WonBefore
{
    private const string Alias = "handoff";

    /// <summary>How many of them are looked at, the latest first.</summary>
    private const int Most = 100;

    /// <summary>For how long back they say something of today.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(730);

    /// <summary>How long a lead of a cell usually takes from hand-off to close, for people: one read, none where the lead has no cell.</summary>
    internal static string UsualDays(PluginRun run, string? cell) =>
        Sentences.UsualDays(cell is null ? null : DaysToClose.Usual([.. Read(run, cell).Entities.Select(Time)]));

    private static EntityCollection Read(PluginRun run, string cell)
    {
        var query = new QueryExpression(OutcomeTable.Name) { ColumnSet = new ColumnSet(OutcomeTable.ClosedOn), TopCount = Most };
        query.Criteria.AddCondition(OutcomeTable.Result, ConditionOperator.Equal, ResultChoice.Won);
        query.Criteria.AddCondition(OutcomeTable.BesideFunnel, ConditionOperator.Equal, false);
        query.Criteria.AddCondition(OutcomeTable.ClosedOn, ConditionOperator.GreaterEqual, OperationTime.Stored(run.Now - Recent));
        query.AddOrder(OutcomeTable.ClosedOn, OrderType.Descending);

        var handoff = query.AddLink(HandoffTable.Name, OutcomeTable.LeadId, HandoffTable.LeadId);
        handoff.EntityAlias = Alias;
        handoff.Columns = new ColumnSet(HandoffTable.HandedOverOn);
        handoff.LinkCriteria.AddCondition(HandoffTable.Cell, ConditionOperator.Equal, cell);
        handoff.LinkCriteria.AddCondition(HandoffTable.Status, ConditionOperator.Equal, HandoffStatusChoice.Completed);
        handoff.LinkCriteria.AddCondition(HandoffTable.HandedOverOn, ConditionOperator.NotNull);
        return run.SystemService.RetrieveMultiple(query);
    }

    // An opportunity is closed on a day, not at an hour, so one that is won on the day of the hand-off may seem to be won before it.
    private static TimeSpan Time(Entity row) =>
        row.When(OutcomeTable.ClosedOn)!.Value - (DateTime)row.GetAttributeValue<AliasedValue>(Alias + "." + HandoffTable.HandedOverOn).Value;
}
