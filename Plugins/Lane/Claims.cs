using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>The rows of claims, written as SYSTEM under the lock of their lead: one for each stretch of time in which a qualifier had a lead.</summary>
internal sealed class Claims(PluginRun run)
{
    /// <summary>How long a qualifier has a lead to himself; by the clock, since whoever takes a lead works on it now.</summary>
    internal static readonly TimeSpan Length = TimeSpan.FromHours(2);

    private const decimal MinutesOfHour = 60;

    /// <summary>Gives the lead to the caller. One write beside those of the sheet.</summary>
    /// <param name="record">The lead, which nobody has.</param>
    /// <param name="scope">The scope of the version that judged it.</param>
    /// <param name="sheet">Takes the columns of the lead and its clock.</param>
    /// <returns>Until when he has it, UTC.</returns>
    internal DateTime Begin(LeadRecord record, Scope scope, FollowUpSheet sheet)
    {
        var now = OperationTime.Stored(run.Now);
        var until = now + Length;
        var sla = record.Lead.Choice(LeadTable.SlaClass) ?? SlaClassChoice.Other;
        var user = new EntityReference("systemuser", run.Context.UserId);
        var due = record.Lead.When(LeadTable.LaneDueOn);
        var claim = run.SystemService.Create(new Entity(ClaimTable.Name)
        {
            [ClaimTable.PrimaryName] = Sentences.ClaimName(sla, now),
            [ClaimTable.LeadId] = new EntityReference(LeadTable.Name, record.Lead.Id),
            [ClaimTable.QualifierId] = user,
            [ClaimTable.ClaimedOn] = now,
            [ClaimTable.Until] = until,
            [ClaimTable.Class] = new OptionSetValue(sla),
            [ClaimTable.InTime] = due is null || now <= due,
            [ClaimTable.ScopeId] = new EntityReference(ScopeTable.Name, scope.Id),
            [ClaimTable.Outcome] = new OptionSetValue(ClaimOutcomeChoice.Open),
        });
        sheet.Lead[LeadTable.ClaimId] = new EntityReference(ClaimTable.Name, claim);
        sheet.Lead[LeadTable.ClaimedById] = user;
        sheet.Lead[LeadTable.ClaimUntil] = until;
        sheet.Lead[LeadTable.CallBackOn] = null;
        sheet.SetClock(until);
        return until;
    }

    /// <summary>Ends a claim: one read and one write; none of either where it has ended or its row is gone.</summary>
    /// <param name="claimId">The claim.</param>
    /// <param name="scope">The scope of its lead, which says what an hour costs; null where nobody does.</param>
    /// <param name="outcome">What came of it, a value of the choice.</param>
    /// <param name="minutes">How long the work took; null for the time since the lead was taken, of which nobody can know for a claim that expired.</param>
    internal void End(Guid claimId, Scope? scope, int outcome, int? minutes = null)
    {
        var query = new QueryExpression(ClaimTable.Name) { ColumnSet = new ColumnSet(ClaimTable.ClaimedOn, ClaimTable.Until), TopCount = 1 };
        query.Criteria.AddCondition(ClaimTable.Id, ConditionOperator.Equal, claimId);
        query.Criteria.AddCondition(ClaimTable.Outcome, ConditionOperator.Equal, ClaimOutcomeChoice.Open);
        if (run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault() is not { } claim)
        {
            return;
        }

        var now = OperationTime.Stored(run.Now);
        var isExpired = outcome == ClaimOutcomeChoice.Expired;
        var spent = isExpired ? (int?)null : minutes ?? Since(claim.When(ClaimTable.ClaimedOn) ?? now, now);
        run.SystemService.Update(new Entity(ClaimTable.Name, claimId)
        {
            [ClaimTable.Outcome] = new OptionSetValue(outcome),
            [ClaimTable.EndedOn] = isExpired ? claim.When(ClaimTable.Until) ?? now : now,
            [ClaimTable.Minutes] = spent,
            [ClaimTable.Cost] = spent is { } worked && scope?.HourCost is { } hour ? Math.Round(worked / MinutesOfHour * hour, 2) : (decimal?)null,
        });
    }

    /// <summary>The claim that the caller has open; null for none. One read.</summary>
    internal Entity? OfCaller()
    {
        var query = new QueryExpression(ClaimTable.Name) { ColumnSet = new ColumnSet(ClaimTable.LeadId, ClaimTable.Until, ClaimTable.Class), TopCount = 1 };
        query.Criteria.AddCondition(ClaimTable.QualifierId, ConditionOperator.Equal, run.Context.UserId);
        query.Criteria.AddCondition(ClaimTable.Outcome, ConditionOperator.Equal, ClaimOutcomeChoice.Open);
        query.Criteria.AddCondition(ClaimTable.Until, ConditionOperator.GreaterThan, OperationTime.Stored(run.Now));
        query.AddOrder(ClaimTable.ClaimedOn, OrderType.Ascending);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static int Since(DateTime from, DateTime to) => (int)Math.Ceiling((to - from).TotalMinutes);
}
