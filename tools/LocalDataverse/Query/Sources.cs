using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Lays out the tables of a query and what is selected from each.</summary>
internal sealed class Sources(Engine engine, Caller caller)
{
    internal List<Source> All { get; } = [];

    internal Source Root(QueryExpression query)
    {
        var table = Readable(query.EntityName);
        var columns = Columns(table, query.ColumnSet);
        if (!query.Distinct)
        {
            Include(columns, table.Column(table.PrimaryId));
            if (table.Columns.TryGetValue(SystemColumns.Version, out var version))
            {
                Include(columns, version);
            }
        }

        var root = new Source { Table = table, SqlAlias = "t0", Projection = new Projection("t0", columns) };
        All.Add(root);
        AddLinks(root, query.LinkEntities);
        return root;
    }

    /// <summary>The source that a condition or an order names by alias or table; the given one where it names none.</summary>
    internal Source Find(Source current, string? name)
        => string.IsNullOrEmpty(name) ? current
            : All.Find(s => s.Alias == name) ?? All.Find(s => s.Table.Name == name)
            ?? throw Faults.InvalidArgument($"The query has no table or alias '{name}'.");

    private void AddLinks(Source parent, IEnumerable<LinkEntity> links)
    {
        foreach (var link in links)
        {
            var table = Readable(link.LinkToEntityName);
            var number = All.Count.ToString(CultureInfo.InvariantCulture);
            var alias = "t" + number;
            var source = new Source
            {
                Table = table,
                SqlAlias = alias,
                Alias = string.IsNullOrEmpty(link.EntityAlias) ? table.Name + number : link.EntityAlias,
                Link = link,
                Projection = new Projection(alias, Columns(table, link.Columns)),
            };
            parent.Links.Add(source);
            All.Add(source);
            AddLinks(source, link.LinkEntities);
        }
    }

    private Table Readable(string name)
    {
        var table = engine.Catalogue.Table(name);
        engine.Privileges.Table(caller.UserId, "Read", table);
        return table;
    }

    private List<Column> Columns(Table table, ColumnSet columns)
    {
        var chosen = columns.AllColumns ? table.Columns.Values : columns.Columns.Distinct().Select(table.Column);
        return [.. chosen.Where(c => engine.ColumnSecurity.MayRead(caller.UserId, table, c))];
    }

    private static void Include(List<Column> columns, Column column)
    {
        if (!columns.Contains(column))
        {
            columns.Add(column);
        }
    }
}
