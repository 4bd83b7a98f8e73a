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
}
