using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>
/// What a sales rep does with the leads that were handed to him, hour by hour and by his temper: accepts them or lets them wait, calls, asks what is open, and
/// confirms an SQL or has his manager send the lead back to nurture.
/// </summary>
/// <param name="rep">The rep.</param>
/// <param name="manager">His manager.</param>
/// <param name="diligence">The chance, 0 to 1, that he does in an hour what is to be done.</param>
/// <param name="random">Decides.</param>
/// <param name="tally">Counts.</param>
internal sealed class RepPlay(Person rep, Person manager, double diligence, Random random, Tally tally)
{
    private const double NoTime = 0.02, HasTimeToCall = 0.7;

    /// <summary>An hour of work.</summary>
    /// <param name="now">The moment, UTC.</param>
    internal void Hour(DateTime now)
    {
        foreach (var row in HandedOver())
        {
            var lead = row.GetAttributeValue<EntityReference>(HandoffTable.LeadId);
            var isOpen = row.GetAttributeValue<OptionSetValue>(HandoffTable.Status).Value == HandoffStatusChoice.Open;
            if (random.NextDouble() < NoTime && isOpen)
            {
                rep.Call(PassOnApi.Name, ("Target", lead), (PassOnApi.Request.Reason, "No time today (simulated)"));
                tally.Add("leads were passed on for want of time");
            }
            else if (random.NextDouble() < diligence)
            {
                if (isOpen)
                {
                    rep.Call(AcceptLeadApi.Name, ("Target", lead));
                    tally.Add("leads were accepted by a sales rep (SAL)");
                }

                if (random.NextDouble() < diligence * HasTimeToCall)
                {
                    Talk(lead, now);
                }
            }
        }
    }

    /// <summary>The beginning of a business day: who was taken out of routing for letting leads wait mostly switches on again.</summary>
    internal void Morning()
    {
        var query = new QueryExpression(RoutingMemberTable.Name) { ColumnSet = new ColumnSet(RoutingMemberTable.Id) };
        query.Criteria.AddCondition(RoutingMemberTable.UserId, ConditionOperator.Equal, rep.Id);
        query.Criteria.AddCondition(RoutingMemberTable.Paused, ConditionOperator.Equal, true);
        if (rep.Find(query).Count > 0 && random.NextDouble() < diligence)
        {
            rep.Call(ResumeRoutingApi.Name);
            tally.Add("reps who had been paused switched on again");
        }
    }

    private void Talk(EntityReference lead, DateTime now)
    {
        var truth = Truth.Of(lead.Id);
        var isReached = random.NextDouble() < truth.Reachable;
        rep.LogCall(lead.Id, isReached);
        tally.Add(isReached ? "calls of sales reached the lead" : "calls of sales were not answered");
        if (!isReached)
        {
            return;
        }

        rep.Answer(lead.Id, ("authority", truth.Authority), ("budget", truth.Budget), ("need", truth.Need), ("timing", truth.Timing));
        var row = Read(lead.Id);
        if (IsMet(row, LeadTable.G3) && IsMet(row, LeadTable.G5) && row.GetAttributeValue<OptionSetValue>(LeadTable.G1)?.Value != GateStateChoice.Unknown)
        {
            rep.Call(ConfirmSqlApi.Name, ("Target", lead));
            tally.Add("leads were confirmed as SQL");
        }
        else if (!Reject(lead, truth, now))
        {
            manager.Call(SendToNurtureApi.Name, ("Target", lead), (SendToNurtureApi.Request.ReasonCode, "T1"), (SendToNurtureApi.Request.RecallOn, now.AddDays(90)));
            tally.Add("accepted leads went back to nurture, not ready to buy");
        }
    }

    /// <summary>He rejects a lead for what it said; one that only buys later comes back in two weeks.</summary>
    private bool Reject(EntityReference lead, Truth truth, DateTime now)
    {
        var code = truth.Authority == "none" ? "A1" : truth.Need is "2" or "3" ? "N1" : truth.Timing == "3" ? "T1" : null;
        if (code is null || !rep.Tries(
            RejectLeadApi.Name, ("Target", lead), (RejectLeadApi.Request.ReasonCode, code), (RejectLeadApi.Request.Evidence, "Said so on the phone (simulated)"),
            (RejectLeadApi.Request.RecallOn, now.AddDays(code == "T1" ? 10 : 90))))
        {
            return false;
        }

        tally.Add("leads were rejected by a sales rep");
        return true;
    }

    private IOrderedEnumerable<Entity> HandedOver()
    {
        var query = new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(HandoffTable.LeadId, HandoffTable.Status, HandoffTable.HandedOverOn) };
        query.Criteria.AddCondition(HandoffTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(HandoffTable.RepId, ConditionOperator.Equal, rep.Id);
        return rep.Find(query).OrderBy(row => row.GetAttributeValue<DateTime>(HandoffTable.HandedOverOn)).ThenBy(row => row.GetAttributeValue<EntityReference>(HandoffTable.LeadId).Id);
    }

    private Entity Read(Guid lead)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.G1, LeadTable.G3, LeadTable.G5) };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.Equal, lead);
        return rep.Find(query)[0];
    }

    private static bool IsMet(Entity row, string gate) => row.GetAttributeValue<OptionSetValue>(gate)?.Value == GateStateChoice.Met;
}
