using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Domain.Definition;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Exporting;

/// <summary>Reads the leads of a definition's scope page by page, with the columns of lead, parent account and parent contact that a definition reads.</summary>
internal sealed class LeadQuery
{
    /// <summary>The column with the rate by which amounts of a row are divided to be in base currency.</summary>
    internal const string Rate = "exchangerate";

    private const int PageSize = 500;

    private static readonly (string Prefix, string Table, string Id)[] Parents =
        [(ColumnCatalogue.ParentAccount, "account", "accountid"), (ColumnCatalogue.ParentContact, "contact", "contactid")];

    private readonly Connection _connection;
    private readonly QueryExpression _query;

    /// <param name="connection">The org.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="open">True for open leads, false for closed ones, null for all.</param>
    internal LeadQuery(Connection connection, LeadDefinition definition, bool? open)
    {
        _connection = connection;
        var names = definition.Columns.Select(column => column.Name).ToList();
        _query = new QueryExpression(LeadTable.Name)
        {
            ColumnSet = new ColumnSet([Rate, .. names.Where(name => !name.Contains('.', StringComparison.Ordinal))]),
            PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 },
        };
        foreach (var (prefix, table, id) in Parents)
        {
            string[] columns = [.. names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..])];
            if (columns.Length > 0)
            {
                var link = _query.AddLink(table, prefix.TrimEnd('.'), id, JoinOperator.LeftOuter);
                link.EntityAlias = prefix.TrimEnd('.');
                link.Columns = new ColumnSet([Rate, .. columns]);
            }
        }

        // A lead that another scope judges is none for this definition. One that nothing has judged may be.
        var version = _query.AddLink(LeadDefinitionTable.Name, LeadTable.DefinitionId, LeadDefinitionTable.Id, JoinOperator.LeftOuter);
        var scope = version.AddLink(ScopeTable.Name, LeadDefinitionTable.ScopeId, ScopeTable.Id, JoinOperator.LeftOuter);
        (version.EntityAlias, scope.EntityAlias) = ("version", "scope");
        var judged = _query.Criteria.AddFilter(LogicalOperator.Or);
        judged.AddCondition(LeadTable.DefinitionId, ConditionOperator.Null);
        judged.AddCondition("scope", ScopeTable.Code, ConditionOperator.Equal, definition.Scope);

        if (open is { } only)
        {
            _query.Criteria.AddCondition("statecode", only ? ConditionOperator.Equal : ConditionOperator.NotEqual, 0);
        }

        _query.AddOrder(LeadTable.Id, OrderType.Ascending);
    }

    /// <summary>The pages.</summary>
    internal IEnumerable<IReadOnlyList<Entity>> Pages() => Pages(_connection, _query);

    /// <summary>The rows of a table that belong to some leads, by lead, in the order in which they came in.</summary>
    internal static ILookup<Guid, Entity> Of(Connection connection, IReadOnlyList<Entity> leads, string table, string lookup, params string[] columns)
    {
        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet([lookup, .. columns]),
            PageInfo = new PagingInfo { Count = 10 * PageSize, PageNumber = 1 },
        };
        query.Criteria.AddCondition(new ConditionExpression(lookup, ConditionOperator.In, leads.Select(lead => lead.Id).ToArray()));
        query.AddOrder("createdon", OrderType.Ascending);
        return Pages(connection, query).SelectMany(page => page).ToLookup(row => row.GetAttributeValue<EntityReference>(lookup).Id);
    }

    private static IEnumerable<IReadOnlyList<Entity>> Pages(Connection connection, QueryExpression query)
    {
        for (var more = true; more;)
        {
            var page = connection.RetrieveMultiple(query);
            if (page.Entities.Count > 0)
            {
                yield return page.Entities;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }
    }
}
