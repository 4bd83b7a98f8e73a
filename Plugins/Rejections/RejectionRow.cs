using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>A rejection as it is stored.</summary>
internal sealed class RejectionRow
{
    private readonly Entity _row;

    private RejectionRow(Entity row, ReasonRow? reason)
    {
        _row = row;
        Reason = reason;
    }

    /// <summary>The reason; null where none was named.</summary>
    internal ReasonRow? Reason { get; }

    /// <summary>What came of it, a value of the choice.</summary>
    internal int Outcome => _row.Choice(RejectionTable.Outcome) ?? RejectionOutcomeChoice.Pending;

    /// <summary>Whether it waits for somebody.</summary>
    internal bool IsPending => Outcome == RejectionOutcomeChoice.Pending;

    /// <summary>Who rejected the lead; null where nobody is known.</summary>
    internal Guid? RejectedById => _row.Lookup(RejectionTable.RejectedById)?.Id;

    /// <summary>When the lead was rejected, UTC.</summary>
    internal DateTime? RejectedOn => _row.When(RejectionTable.RejectedOn);

    /// <summary>Until when somebody must judge, UTC; null where nobody is held to a time.</summary>
    internal DateTime? VerifyDueOn => _row.When(RejectionTable.VerifyDueOn);

    /// <summary>Whether it was rejected for the reason before.</summary>
    internal bool IsAgain => _row.WholeNumber(RejectionTable.Again) > 1;

    /// <summary>When the lead is to be taken up again, as the person said, UTC; null for no date.</summary>
    internal DateTime? RecallOn => _row.When(RejectionTable.RecallOn);

    /// <summary>The account or opportunity of an existing customer; null for none.</summary>
    internal EntityReference? Customer => _row.Lookup(RejectionTable.OpportunityId) ?? _row.Lookup(RejectionTable.AccountId);

    /// <summary>Ends the rejections of a lead that wait for somebody, save one: a read, and a write for each.</summary>
    /// <param name="run">The run.</param>
    /// <param name="leadId">The lead.</param>
    /// <param name="except">Gives the one that goes on, asked for where any waits; null for none.</param>
    internal static void EndPending(PluginRun run, Guid leadId, Func<Guid?> except)
    {
        var query = new QueryExpression(RejectionTable.Name) { ColumnSet = new ColumnSet(RejectionTable.Outcome) };
        query.Criteria.AddCondition(RejectionTable.LeadId, ConditionOperator.Equal, leadId);
        query.Criteria.AddCondition(RejectionTable.Outcome, ConditionOperator.Equal, RejectionOutcomeChoice.Pending);
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        var kept = rows.Count > 0 ? except() : null;
        foreach (var row in rows.Where(row => row.Id != kept))
        {
            new RejectionRow(row, null).End(run, RejectionOutcomeChoice.EndedOtherwise);
        }
    }

    /// <summary>Reads a rejection with its reason; null where it is gone. Two reads.</summary>
    internal static RejectionRow? Of(PluginRun run, Guid id)
    {
        var query = new QueryExpression(RejectionTable.Name)
        {
            ColumnSet = new ColumnSet(
                RejectionTable.Outcome, RejectionTable.RejectionReasonId, RejectionTable.RejectedById, RejectionTable.RejectedOn, RejectionTable.VerifyDueOn,
                RejectionTable.Again, RejectionTable.RecallOn, RejectionTable.AccountId, RejectionTable.OpportunityId),
            TopCount = 1,
        };
        query.Criteria.AddCondition(RejectionTable.Id, ConditionOperator.Equal, id);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new RejectionRow(row, row.Lookup(RejectionTable.RejectionReasonId) is { } reason ? ReasonRow.Of(run, reason.Id) : null)
            : null;
    }

    /// <summary>Notes that a second person judged: one write.</summary>
    /// <param name="run">The run, whose user judges.</param>
    /// <param name="outcome">What came of it, a value of the choice.</param>
    /// <param name="finding">What was found; null for nothing said.</param>
    /// <param name="teaches">Whether it is a label for the next version of the definition.</param>
    internal void Judge(PluginRun run, int outcome, string? finding, bool teaches) => run.SystemService.Update(new Entity(RejectionTable.Name, _row.Id)
    {
        [RejectionTable.Outcome] = new OptionSetValue(outcome),
        [RejectionTable.Finding] = finding,
        [RejectionTable.VerifierId] = new EntityReference("systemuser", run.Context.UserId),
        [RejectionTable.VerifiedOn] = OperationTime.Stored(run.Now),
        [RejectionTable.Label] = teaches,
    });

    /// <summary>Sets until when somebody must judge: one write.</summary>
    internal void Extend(PluginRun run, DateTime due) => run.SystemService.Update(new Entity(RejectionTable.Name, _row.Id) { [RejectionTable.VerifyDueOn] = due });

    /// <summary>Notes that nobody judged: one write.</summary>
    /// <param name="run">The run.</param>
    /// <param name="outcome">What came of it, a value of the choice.</param>
    internal void End(PluginRun run, int outcome) =>
        run.SystemService.Update(new Entity(RejectionTable.Name, _row.Id) { [RejectionTable.Outcome] = new OptionSetValue(outcome), [RejectionTable.Label] = false });
}
