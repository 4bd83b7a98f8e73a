using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Commands;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse.Web;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>Pages of the app that show a newcomer what the product does, each with a row that is there.</summary>
internal static class FirstLooks
{
    private static readonly (string Title, int[] Stages)[] Leads =
    [
        ("the best lead to hand over: its checklist, and why it stands where it stands", [StageChoice.SalesReady, StageChoice.InQualification, StageChoice.Mql]),
        ("a lead in the hands of a sales rep", [StageChoice.Sal]),
        ("a rejection to verify: choose Quinn Qualifier or Morgan Manager, then Uphold or Overturn", [StageChoice.RejectionPendingVerification]),
        ("a lead in nurture, with what would bring it back", [StageChoice.Nurturing]),
    ];

    /// <summary>The pages, each with what it shows; one of which the org has no row is left out.</summary>
    internal static IEnumerable<(string Title, Uri Address)> Of(Connection connection, WebHost host)
    {
        foreach (var (title, stages) in Leads)
        {
            if (stages.Select(stage => Best(connection, stage)).FirstOrDefault(found => found is not null) is { } lead)
            {
                yield return (title, Serving.App(host, $"pagetype=entityrecord&etn=lead&id={lead}"));
            }
        }
    }

    /// <summary>The open fictional lead of a stage with the best score, the most recent of equals.</summary>
    private static Guid? Best(Connection connection, int stage)
    {
        var query = new QueryExpression(LeadTable.Name) { TopCount = 1 };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition("xs_bankcustomer", ConditionOperator.Equal, false);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Equal, stage);
        query.AddOrder(LeadTable.Composite, OrderType.Descending);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        return connection.RetrieveMultiple(query).Entities.Select(row => (Guid?)row.Id).FirstOrDefault();
    }
}
