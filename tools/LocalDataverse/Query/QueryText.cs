using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Writes a query as SQL with its parameters.</summary>
internal sealed class QueryText(Engine engine, Caller caller, QueryExpression query)
{
    private readonly Sources _sources = new(engine, caller);

    internal List<object?> Parameters { get; } = [];

    internal Source Root { get; private set; } = null!;

    internal IReadOnlyList<Source> Sources => _sources.All;

    /// <summary>The statement that reads rows.</summary>
    internal string Rows(int skip, int take)
    {
        var sql = Select();
        AppendOrders(sql);
        if (take >= 0)
        {
            sql.Append(CultureInfo.InvariantCulture, $" LIMIT {take} OFFSET {skip}");
        }

        return sql.ToString();
    }

    /// <summary>The statement that counts them all.</summary>
    internal string Count() => $"SELECT COUNT(*) FROM ({Select()})";

    internal string Parameter(object value)
    {
        Parameters.Add(value);
        return "$" + (Parameters.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    private StringBuilder Select()
    {
        Parameters.Clear();
        _sources.All.Clear();
        Root = _sources.Root(query);
        var sql = new StringBuilder(query.Distinct ? "SELECT DISTINCT " : "SELECT ");
        foreach (var source in _sources.All)
        {
            source.Projection.AppendTo(sql);
        }

        sql.Append(" FROM ").Append(Schema.Quote(Root.Table.Name)).Append(" AS t0");
        foreach (var link in Root.Links)
        {
            AppendJoin(sql, Root, link);
        }

        var filter = new FilterText(engine, caller, this, _sources);
        var where = new[] { filter.Sql(Root, query.Criteria), OwnRows(Root) }.Where(c => c is not null);
        if (string.Join(" AND ", where) is { Length: > 0 } text)
        {
            sql.Append(" WHERE ").Append(text);
        }

        return sql;
    }

    private void AppendJoin(StringBuilder sql, Source parent, Source source)
    {
        var link = source.Link!;
        var kind = link.JoinOperator switch
        {
            JoinOperator.Inner => "JOIN",
            JoinOperator.LeftOuter => "LEFT JOIN",
            var other => throw Faults.NotSupported($"the join operator {other}"),
        };
        var (from, to) = (parent.Table.Column(link.LinkFromAttributeName), source.Table.Column(link.LinkToAttributeName));
        sql.Append(CultureInfo.InvariantCulture, $" {kind} {Schema.Quote(source.Table.Name)} AS {source.SqlAlias}")
            .Append(CultureInfo.InvariantCulture, $" ON {parent.Sql(from.Name)} = {source.Sql(to.Name)}");
        var filter = new FilterText(engine, caller, this, _sources);
        foreach (var condition in new[] { filter.Sql(source, link.LinkCriteria), OwnRows(source) }.Where(c => c is not null))
        {
            sql.Append(" AND ").Append(condition);
        }

        foreach (var further in source.Links)
        {
            AppendJoin(sql, source, further);
        }
    }

    private string? OwnRows(Source source)
        => engine.Privileges.IsOwnRowsOnly(caller.UserId, "Read", source.Table)
            ? $"{source.Sql(SystemColumns.Owner)} = {Parameter(ColumnStorage.Id(caller.UserId))}"
            : null;

    private void AppendOrders(StringBuilder sql)
    {
        var orders = query.Orders.Select(o => Order(_sources.Find(Root, o.EntityName), o))
            .Concat(_sources.All.Where(s => s.Link is not null).SelectMany(s => s.Link!.Orders.Select(o => Order(s, o))))
            .ToList();

        // The id makes the order, and so the pages, the same each time.
        if (!query.Distinct)
        {
            orders.Add(Root.Sql(Root.Table.PrimaryId));
        }

        if (orders.Count > 0)
        {
            sql.Append(" ORDER BY ").AppendJoin(", ", orders);
        }
    }

    private static string Order(Source source, OrderExpression order)
    {
        var column = source.Table.Column(order.AttributeName);
        var sql = source.Sql(column.Name);
        var direction = order.OrderType == OrderType.Descending ? " DESC" : string.Empty;

        // Choices sort by their label, as Dataverse documents for orders; so do lookups, which needs a join that is not there yet.
        return column.Type switch
        {
            ColumnType.Lookup => throw Faults.NotSupported($"ordering by the lookup {column.Name}"),
            ColumnType.Choice or ColumnType.State or ColumnType.Status when column.Options is { Count: > 0 } options
                => $"CASE {sql} {string.Join(' ', options.Select(Label))} END{direction}",
            _ => sql + direction,
        };
    }

    private static string Label(KeyValuePair<int, string> option)
        => string.Create(CultureInfo.InvariantCulture, $"WHEN {option.Key} THEN '{option.Value.Replace("'", "''", System.StringComparison.Ordinal)}'");
}
