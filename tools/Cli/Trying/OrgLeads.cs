using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Domain.Scoring;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>Reads what the rows of leads say of their judgements.</summary>
internal static class OrgLeads
{
    private const int PageSize = 5000;
    private const string Scope = "scope";

    /// <summary>All judged leads: the id, the scope, and the figures with neither row nor outcome, which the org does not know.</summary>
    /// <exception cref="CommandFault">The org refuses the query.</exception>
    internal static Dictionary<Guid, (string Scope, JudgedLead Figures)> Read(Connection connection)
    {
        var query = new QueryExpression(LeadTable.Name)
        {
            ColumnSet = new ColumnSet(LeadTable.Verdict, LeadTable.Mql, LeadTable.Cell, LeadTable.Grade, LeadTable.Composite),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        var scope = query.AddLink(LeadDefinitionTable.Name, LeadTable.DefinitionId, LeadDefinitionTable.Id).AddLink(ScopeTable.Name, LeadDefinitionTable.ScopeId, ScopeTable.Id);
        scope.EntityAlias = Scope;
        scope.Columns = new ColumnSet(ScopeTable.Code);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        var leads = new Dictionary<Guid, (string, JudgedLead)>();
        for (var more = true; more;)
        {
            var page = connection.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                leads.Add(row.Id, ((string)row.GetAttributeValue<AliasedValue>($"{Scope}.{ScopeTable.Code}").Value, FiguresOf(row)));
            }

            connection.ForgetTraces();
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }

        return leads;
    }

    private static JudgedLead FiguresOf(Entity row) => new(
        0,
        row.GetAttributeValue<OptionSetValue>(LeadTable.Verdict).Value switch
        {
            VerdictChoice.Qualified => Verdict.Qualified,
            VerdictChoice.NeedsVerification => Verdict.NeedsVerification,
            _ => Verdict.NotQualified,
        },
        row.GetAttributeValue<bool>(LeadTable.Mql),
        row.GetAttributeValue<string>(LeadTable.Cell),
        row.FormattedValues[LeadTable.Grade],
        (double)row.GetAttributeValue<decimal>(LeadTable.Composite),
        null);
}
