using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Outcomes;

/// <summary>
/// How the opportunity of a lead ended, one row for each opportunity, written as SYSTEM: what is opened again is Open again, and what is closed again says how it ended
/// last. The closed lead itself is not written.
/// </summary>
internal sealed class OpportunityOutcome(PluginRun run)
{
    private const int Open = 0;
    private const int Won = 1;

    /// <summary>Keeps it where an opportunity was won, lost or opened again, or where its value was corrected afterwards: one read or two and one write.</summary>
    internal void Keep()
    {
        var before = run.PreImage;
        var after = run.PostImage;
        var state = after.Choice(OpportunityColumns.StateCode);
        var isSame = state == before.Choice(OpportunityColumns.StateCode);
        if (state is null || (isSame && (state == Open || !IsCorrected(before, after))))
        {
            return;
        }

        var row = Find(run.Context.PrimaryEntityId);
        if (row is null && (state == Open || (row = NewFor(after)) is null))
        {
            return;
        }

        Write(row, after, state.Value);
        if (row.Id == Guid.Empty)
        {
            run.SystemService.Create(row);
        }
        else
        {
            run.SystemService.Update(row);
        }
    }

    private static bool IsCorrected(Entity before, Entity after) =>
        !SameValue.Holds(before.Value(OpportunityColumns.ActualValue), after.Value(OpportunityColumns.ActualValue))
        || !SameValue.Holds(before.Value(OpportunityColumns.ActualCloseDate), after.Value(OpportunityColumns.ActualCloseDate));

    private Entity? Find(Guid opportunityId)
    {
        var query = new QueryExpression(OutcomeTable.Name) { ColumnSet = new ColumnSet(OutcomeTable.BesideFunnel), TopCount = 1 };
        query.Criteria.AddCondition(OutcomeTable.OpportunityId, ConditionOperator.Equal, opportunityId);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    /// <summary>A row for an opportunity that came from a lead which this product knows; null for another one.</summary>
    private Entity? NewFor(Entity opportunity)
    {
        if (opportunity.Lookup(OpportunityColumns.OriginatingLeadId) is not { } leadId)
        {
            return null;
        }

        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.DefinitionId, LeadColumns.OwnerId), TopCount = 1 };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.Equal, leadId.Id);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.NotNull);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } lead
            ? OutcomeRow.New(lead.Id, lead.Lookup(LeadTable.DefinitionId), lead.Lookup(LeadColumns.OwnerId), run.Context.PrimaryEntityId)
            : null;
    }

    private void Write(Entity row, Entity opportunity, int state)
    {
        var result = state == Open ? ResultChoice.Open : state == Won ? ResultChoice.Won : ResultChoice.Lost;
        OutcomeRow.Say(row, result, row.Value(OutcomeTable.BesideFunnel) is true, opportunity);
        row[OutcomeTable.Value] = state == Won ? OutcomeRow.InBaseCurrency(opportunity) : null;
        row[OutcomeTable.ClosedOn] = state == Open ? null : opportunity.When(OpportunityColumns.ActualCloseDate) ?? OperationTime.Stored(run.Now);
    }
}
