using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;

namespace XrmLeads.Cli.Reporting;

/// <summary>
/// Reads all rows of a query, 5,000 at a time. Aggregates of the org end with AggregateQueryRecordLimit above 50,000 rows, so that reports count here.
/// </summary>
internal static class Pages
{
    private const int Size = 5000;

    /// <summary>The rows in the order of a column; equal ones in that of the primary key, without which pages may repeat or leave out rows.</summary>
    /// <exception cref="CommandFault">The org refuses the query.</exception>
    internal static IEnumerable<Entity> Rows(Connection connection, QueryExpression query, string order, string id)
    {
        query.AddOrder(order, OrderType.Ascending);
        query.AddOrder(id, OrderType.Ascending);
        query.PageInfo = new PagingInfo { Count = Size, PageNumber = 1 };
        for (var more = true; more;)
        {
            var page = connection.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
            connection.ForgetTraces();
        }
    }

    /// <summary>A query for the rows of a table of which a moment lies in a period.</summary>
    internal static QueryExpression Within(Period period, string table, string moment, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet([moment, .. columns]) };
        query.Criteria.AddCondition(moment, ConditionOperator.GreaterEqual, period.From);
        query.Criteria.AddCondition(moment, ConditionOperator.LessThan, period.To);
        return query;
    }

    internal static int? Choice(this Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    internal static EntityReference? Lookup(this Entity row, string column) => row.GetAttributeValue<EntityReference>(column);

    /// <summary>What people read in a column of choices or lookups; null where it is empty.</summary>
    internal static string? Label(this Entity row, string column) =>
        row.Attributes.TryGetValue(column, out var value) && value is EntityReference reference ? reference.Name ?? reference.Id.ToString()
        : row.FormattedValues.TryGetValue(column, out var text) ? text
        : null;
}
