using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// What a query is ordered by. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/order-rows.md: lookups are ordered by
/// the primary name of the row they point at, choices by their label; webapi/query/order-rows.md: by their value.
/// </summary>
internal sealed class SortKeys(Engine engine, Sources sources, QueryShape shape)
{
    private const string IgnoringCase = " COLLATE DATAVERSE";

    /// <summary>The keys; without distinct they tell any two rows apart, so that the pages are the same each time.</summary>
    internal List<SortKey> Of(QueryExpression query, Source root)
    {
        var keys = query.Orders.Select(o => Key(sources.Find(root, o.EntityName), o))
            .Concat(sources.All.Where(s => s.Link is not null).SelectMany(s => s.Link!.Orders.Select(o => Key(s, o))))
            .ToList();
        if (!query.Distinct)
        {
            keys.Add(Id(root));

            // A link to many gives a row several times: its own id tells them apart.
            keys.AddRange(sources.All.Where(s => s.Link is not null && s.Link.LinkToAttributeName != s.Table.PrimaryId).Select(Id));
        }

        return keys;
    }

    /// <summary>What a column is ordered by, in SQL.</summary>
    internal string Sql(Column column, string sql, string typeSql) => column.Type switch
    {
        ColumnType.Lookup => Name(column, sql, typeSql) + IgnoringCase,
        _ when IsOrderedByLabel(column) => $"CASE {sql} {string.Join(' ', column.Options!.Select(Label))} END{IgnoringCase}",
        _ => sql,
    };

    private static SortKey Id(Source source)
        => new(NameOf(source, source.Table.PrimaryId), source.Sql(source.Table.PrimaryId), IsDescending: false, SortKind.Id);

    private static string NameOf(Source source, string column) => source.Alias is null ? column : $"{source.Alias}.{column}";

    private static string Label(KeyValuePair<int, string> option)
        => string.Create(CultureInfo.InvariantCulture, $"WHEN {option.Key} THEN '{option.Value.Replace("'", "''", StringComparison.Ordinal)}'");

    private SortKind Kind(Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo or ColumnType.Choices or ColumnType.Lookup => SortKind.Text,
        _ when IsOrderedByLabel(column) => SortKind.Text,
        ColumnType.Double => SortKind.Real,
        ColumnType.PrimaryKey or ColumnType.UniqueIdentifier => SortKind.Id,
        _ => SortKind.Whole,
    };

    private bool IsOrderedByLabel(Column column)
        => !shape.OrdersByValue
            && (column.Type is ColumnType.Choice or ColumnType.State or ColumnType.Status)
            && column.Options is { Count: > 0 };

    private SortKey Key(Source source, OrderExpression order)
    {
        var column = sources.Readable(source, order.AttributeName);
        var sql = Sql(column, source.Sql(column.Name), source.Sql(column.Name + Store.Schema.TypeSuffix));
        return new SortKey(NameOf(source, column.Name), sql, order.OrderType == OrderType.Descending, Kind(column));
    }

    private string Name(Column column, string sql, string typeSql)
    {
        var tables = column.Targets.Contains("*") ? engine.Catalogue.Tables.Values : column.Targets.Where(engine.Catalogue.Tables.ContainsKey).Select(engine.Catalogue.Table);
        var names = tables.Where(t => t.PrimaryName is not null).Select(t => (t.Name, Sql: NameIn(t, sql))).ToList();
        return names.Count == 0 ? "NULL"
            : column.IsPolymorphic ? $"CASE {typeSql} {string.Join(' ', names.Select(n => $"WHEN '{n.Name}' THEN {n.Sql}"))} END"
            : names[0].Sql;
    }

    private static string NameIn(Table table, string sql)
        => $"(SELECT n.\"{table.PrimaryName}\" FROM \"{table.Name}\" AS n WHERE n.\"{table.PrimaryId}\" = {sql})";
}
