using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Writes a query as SQL with its parameters.</summary>
internal sealed class QueryText
{
    private readonly Sources _sources;
    private readonly QueryExpression _query;

    internal QueryText(Engine engine, Caller caller, QueryExpression query, QueryShape shape)
    {
        _query = query;
        _sources = new Sources(engine, caller, shape);
        Root = _sources.Root(query);
        From = new JoinText(engine, caller, this, _sources, shape).From(Root, query.Criteria);
        Sorting = new SortKeys(engine, _sources, shape);
    }

    internal List<object?> Parameters { get; } = [];

    internal Source Root { get; }

    internal IReadOnlyList<Source> Sources => _sources.All;

    internal SortKeys Sorting { get; }

    /// <summary>FROM and WHERE.</summary>
    internal string From { get; }

    /// <summary>The statement that reads rows: the columns of the sources, then the sort keys where rows are not made distinct.</summary>
    internal string Rows(IReadOnlyList<SortKey> keys, object?[]? after, int skip, int take)
    {
        var sql = Select();
        foreach (var key in _query.Distinct ? [] : keys)
        {
            sql.Append(sql[^1] == ' ' ? string.Empty : ", ").Append(key.Sql);
        }

        var order = keys.Count == 0 ? string.Empty : " ORDER BY " + string.Join(", ", keys.Select(k => k.Sql + (k.IsDescending ? " DESC" : string.Empty)));
        var beyond = after is null ? string.Empty : " AND " + PagingCookie.After(keys, after, Parameter);
        var page = string.Create(CultureInfo.InvariantCulture, $"{From}{beyond}{order} LIMIT {take} OFFSET {skip}");
        return (FindsFirst ? sql.Append(From).Append($" AND {RowId} IN (SELECT {RowId}{page}){order}") : sql.Append(page)).ToString();
    }

    /// <summary>The statement that counts them, at most so many.</summary>
    internal string Count(int most)
        => string.Create(CultureInfo.InvariantCulture, $"SELECT COUNT(*) FROM ({(_query.Distinct ? Select() : new StringBuilder("SELECT 1"))}{From} LIMIT {most})");

    internal string Parameter(object value)
    {
        Parameters.Add(value);
        return "$" + (Parameters.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    private string RowId => Root.SqlAlias + ".rowid";

    // Which rows are on the page is found first, by the index of the views (ViewIndexes); the wide rows are read for these alone. A link to many would
    // give a row several times, and a view of several tables has no ids of rows.
    private bool FindsFirst => _query.PageInfo.Count > 0 && !_query.Distinct && !Root.Table.IsView
        && _sources.All.TrueForAll(s => s.Link is null || s.Link.LinkToAttributeName == s.Table.PrimaryId);

    private StringBuilder Select()
    {
        var sql = new StringBuilder(_query.Distinct ? "SELECT DISTINCT " : "SELECT ");
        foreach (var source in _sources.All)
        {
            source.Projection.AppendTo(sql);
        }

        return _query.Distinct && sql[^1] == ' ' ? sql.Append("NULL") : sql;
    }
}
