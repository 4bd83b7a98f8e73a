using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>What a sales manager does: gives the leads that no rep took in time to one who works.</summary>
internal sealed class ManagerPlay(Person manager, Person best, Tally tally)
{
    /// <summary>The beginning of a business day.</summary>
    internal void Morning()
    {
        var query = new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(HandoffTable.LeadId) };
        query.Criteria.AddCondition(HandoffTable.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(HandoffTable.TeamId, ConditionOperator.NotNull);
        foreach (var row in manager.Find(query))
        {
            var lead = row.GetAttributeValue<EntityReference>(HandoffTable.LeadId);
            manager.Save(new Entity(LeadTable.Name, lead.Id) { ["ownerid"] = new EntityReference("systemuser", best.Id) });
            tally.Add("leads that no rep took in time were assigned by the manager");
        }
    }

    /// <summary>
    /// The end of the month: of what waits with sales he accepts one lead, for the rep who has it, and sends another one back. So whoever looks at the org then finds a lead in the
    /// hands of sales and a rejection that waits for a second person, whatever the month brought.
    /// </summary>
    internal void LastHour()
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.HandoffId) };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Equal, StageChoice.SalesReady);
        query.AddOrder(LeadTable.StageEnteredOn, OrderType.Ascending);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        var accepted = manager.Find(query).OrderByDescending(row => row.Contains(LeadTable.HandoffId)).Select(row => row.ToEntityReference())
            .Where(lead => manager.Tries(AcceptLeadApi.Name, ("Target", lead))).Take(2).ToList();
        for (var place = 0; place < accepted.Count; place++)
        {
            tally.Add("leads were accepted by a sales manager (SAL)");
        }

        foreach (var lead in accepted.Skip(1))
        {
            manager.Call(
                RejectLeadApi.Name, ("Target", lead), (RejectLeadApi.Request.ReasonCode, "N1"), (RejectLeadApi.Request.Evidence, "They have just bought elsewhere (simulated)"));
            tally.Add("leads were rejected by a sales manager");
        }
    }
}
