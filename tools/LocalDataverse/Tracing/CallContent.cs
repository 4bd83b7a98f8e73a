using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse;

/// <summary>What of a request a trace shows: its row and its columns, never a value.</summary>
internal static class CallContent
{
    /// <summary>The row that a request names; empty where it names none.</summary>
    internal static Guid Row(OrganizationRequest request, Catalogue catalogue) => Subject(request) switch
    {
        Entity row => row.Id,
        EntityReference reference => reference.Id,
        QueryExpression query => Named(query, catalogue),
        _ => Guid.Empty,
    };

    /// <summary>The columns that a request sends or asks for.</summary>
    internal static IReadOnlyList<string> Columns(OrganizationRequest request) => Subject(request) switch
    {
        Entity row => [.. row.Attributes.Keys],
        QueryExpression query => [.. Names(query.ColumnSet, ""), .. query.LinkEntities.SelectMany(Names)],
        QueryByAttribute query => [.. Names(query.ColumnSet, "")],
        EntityReference when request.Parameters.TryGetValue("ColumnSet", out var set) => [.. Names(set as ColumnSet, "")],
        _ => [],
    };

    private static object? Subject(OrganizationRequest request)
    {
        foreach (var name in new[] { "Target", "EntityMoniker", "Query" })
        {
            if (request.Parameters.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }

    private static Guid Named(QueryExpression query, Catalogue catalogue)
    {
        var key = catalogue.Tables.TryGetValue(query.EntityName, out var table) ? table.PrimaryId : null;
        var condition = query.Criteria.FilterOperator != LogicalOperator.And ? null
            : query.Criteria.Conditions.FirstOrDefault(c => c.AttributeName == key && c.Operator == ConditionOperator.Equal && c.EntityName is null or "");
        return condition?.Values.Count == 1 && condition.Values[0] is Guid id ? id : Guid.Empty;
    }

    private static IEnumerable<string> Names(LinkEntity link) =>
        Names(link.Columns, link.LinkToEntityName + ".").Concat(link.LinkEntities.SelectMany(Names));

    private static IEnumerable<string> Names(ColumnSet? columns, string prefix) =>
        columns is null ? [] : columns.AllColumns ? [prefix + "*"] : columns.Columns.Select(column => prefix + column);
}
