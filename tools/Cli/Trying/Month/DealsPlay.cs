using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>What becomes of a rep's SQLs: some are qualified into opportunities, which are won or lost on another day.</summary>
internal sealed class DealsPlay(Person rep, Random random, Tally tally)
{
    private const double Qualifies = 0.1, Closes = 0.3, Wins = 0.5;

    /// <summary>The beginning of a business day.</summary>
    /// <param name="now">The moment, UTC.</param>
    internal void Morning(DateTime now)
    {
        foreach (var opportunity in Own("opportunity", "opportunityid", "originatingleadid", ConditionOperator.NotNull, null).Where(_ => random.NextDouble() < Closes))
        {
            var isWon = random.NextDouble() < Wins;
            rep.Save(new Entity("opportunity", opportunity)
            {
                ["statecode"] = new OptionSetValue(isWon ? 1 : 2),
                ["statuscode"] = new OptionSetValue(isWon ? 3 : 4),
                ["actualvalue"] = new Money(isWon ? 1000 * (5 + random.Next(75)) : 0),
                ["actualclosedate"] = now.Date,
            });
            tally.Add(isWon ? "opportunities were won" : "opportunities were lost");
        }

        foreach (var lead in Own(LeadTable.Name, LeadTable.Id, LeadTable.Stage, ConditionOperator.Equal, StageChoice.Sql).Where(_ => random.NextDouble() < Qualifies))
        {
            rep.Call(
                "QualifyLead", ("LeadId", new EntityReference(LeadTable.Name, lead)), ("CreateAccount", true), ("CreateContact", true), ("CreateOpportunity", true),
                ("Status", new OptionSetValue(-1)));
            tally.Add("SQLs were qualified into opportunities");
        }
    }

    private Guid[] Own(string table, string id, string column, ConditionOperator condition, object? value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet("createdon") };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, rep.Id);
        if (value is null)
        {
            query.Criteria.AddCondition(column, condition);
        }
        else
        {
            query.Criteria.AddCondition(column, condition, value);
        }

        query.AddOrder("createdon", OrderType.Ascending);
        query.AddOrder(id, OrderType.Ascending);
        return [.. rep.Find(query).Select(row => row.Id)];
    }
}
