using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>Who judges rejections: most are upheld, some overturned, and some are left until their time is over.</summary>
internal sealed class SecondPersonPlay(Person qualifier, Person marketer, Person manager, Random random, Tally tally)
{
    private const double Uphold = 0.5, Overturn = 0.1;

    /// <summary>Whoever may judges: mostly the qualifier, marketing where none is eligible, the manager what was rejected before for the same reason.</summary>
    internal void Hour()
    {
        var query = new QueryExpression(RejectionTable.Name) { ColumnSet = new ColumnSet(RejectionTable.LeadId, RejectionTable.RejectedOn) };
        query.Criteria.AddCondition(RejectionTable.Outcome, ConditionOperator.Equal, RejectionOutcomeChoice.Pending);
        foreach (var row in manager.Find(query).OrderBy(row => row.GetAttributeValue<DateTime>(RejectionTable.RejectedOn)).ThenBy(row => row.GetAttributeValue<EntityReference>(RejectionTable.LeadId).Id))
        {
            var lead = row.GetAttributeValue<EntityReference>(RejectionTable.LeadId);
            var chance = random.NextDouble();
            if (chance < Uphold && Array.Exists([qualifier, marketer, manager], person => person.Tries(
                UpholdRejectionApi.Name, ("Target", lead), (UpholdRejectionApi.Request.Finding, "Asked again; sales was right (simulated)"))))
            {
                tally.Add("rejections were upheld by a second person");
            }
            else if (chance is >= Uphold and < Uphold + Overturn
                && manager.Tries(OverturnRejectionApi.Name, ("Target", lead), (OverturnRejectionApi.Request.Finding, "The person wants to buy (simulated)")))
            {
                tally.Add("rejections were overturned, to another sales rep");
            }
        }
    }
}
