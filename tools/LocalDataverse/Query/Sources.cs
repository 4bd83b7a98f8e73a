using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Lays out the tables of a query and what is selected from each.</summary>
internal sealed class Sources(Engine engine, Caller caller, QueryShape shape)
{
    // The tables of restricting links: conditions inside them find each other, and nothing of them is selected.
    private readonly List<Source> _restricting = [];

    internal List<Source> All { get; } = [];

    internal Source Root(QueryExpression query)
    {
        var table = Readable(query.EntityName);
        var columns = Columns(table, query.ColumnSet);
        if (!query.Distinct && !shape.IsAggregate)
        {
            Include(columns, table.Column(table.PrimaryId));
            if (table.Columns.TryGetValue(SystemColumns.Version, out var version))
            {
                Include(columns, version);
            }
        }

        var aliased = OnlyAliased(table, query, columns);
        var root = new Source
        {
            Table = table,
            SqlAlias = "t0",
            Projection = new Projection("t0", [.. columns, .. aliased]),
            Shaped = Shaped(table, query),
            OnlyAliased = aliased,
        };
        All.Add(root);
        AddLinks(root, query.LinkEntities, All);
        return root;
    }

    /// <summary>The source that a condition or an order names by alias or table; the given one where it names none.</summary>
    internal Source Find(Source current, string? name)
        => string.IsNullOrEmpty(name) ? current
            : Named(All, name) ?? Named(Enumerable.Reverse(_restricting), name)
            ?? throw Faults.InvalidArgument($"The query has no table or alias '{name}'.");

    /// <summary>A column that conditions, orders and aggregates use: what it holds would show, so a secured one must be readable.</summary>
    internal Column Readable(Source source, string name) => Readable(source.Table, name);

    /// <summary>The table of a link that only restricts, with the links inside it.</summary>
    internal Source Restricting(LinkEntity link)
    {
        var first = _restricting.Count;
        AddLinks(null, [link], _restricting);
        return _restricting[first];
    }

    private static Source? Named(IEnumerable<Source> sources, string name)
        => sources.FirstOrDefault(s => s.Alias == name) ?? sources.FirstOrDefault(s => s.Table.Name == name);

    private static void Include(List<Column> columns, Column column)
    {
        if (!columns.Contains(column))
        {
            columns.Add(column);
        }
    }

    private void AddLinks(Source? parent, IEnumerable<LinkEntity> links, List<Source> to)
    {
        foreach (var link in links)
        {
            if (parent is not null && link.JoinOperator is JoinOperator.Exists or JoinOperator.In)
            {
                parent.Restrictions.Add(link);
                continue;
            }

            var table = Readable(link.LinkToEntityName);
            var number = to.Count.ToString(CultureInfo.InvariantCulture);
            var alias = (to == All ? "t" : "r") + number;
            var columns = Columns(table, link.Columns);
            var aliased = OnlyAliased(table, link, columns);
            var source = new Source
            {
                Table = table,
                SqlAlias = alias,
                Alias = string.IsNullOrEmpty(link.EntityAlias) ? table.Name + number : link.EntityAlias,
                Link = link,
                Projection = new Projection(alias, [.. columns, .. aliased]),
                Shaped = Shaped(table, link),
                OnlyAliased = aliased,
            };
            parent?.Links.Add(source);
            to.Add(source);
            AddLinks(source, link.LinkEntities, to);
        }
    }

    private Column Readable(Table table, string name)
    {
        var column = table.Column(name);
        return engine.ColumnSecurity.MayRead(caller, table, column)
            ? column
            : throw new DataverseFaultException(
                ErrorCodes.AccessDenied,
                $"Caller user with Id {caller.UserId} does not have read permissions to the secured attribute {column.Name} of {table.Name}.");
    }

    private IReadOnlyList<ShapedColumn> Shaped(Table table, object owner)
        => [.. shape.Of(owner).Where(c => shape.IsAggregate
            ? Readable(table, c.Name) is not null
            : engine.ColumnSecurity.MayRead(caller, table, table.Column(c.Name)))];

    private List<Column> OnlyAliased(Table table, object owner, List<Column> columns)
        => shape.IsAggregate ? [] : [.. Shaped(table, owner).Select(c => table.Column(c.Name)).Distinct().Except(columns)];

    private Table Readable(string name)
    {
        var table = engine.Catalogue.Table(name);
        engine.Privileges.Table(caller, "Read", table);
        return table;
    }

    private List<Column> Columns(Table table, ColumnSet columns)
    {
        var chosen = columns.AllColumns ? table.Columns.Values : columns.Columns.Distinct().Select(table.Column);
        return [.. chosen.Where(c => engine.ColumnSecurity.MayRead(caller, table, c))];
    }
}
