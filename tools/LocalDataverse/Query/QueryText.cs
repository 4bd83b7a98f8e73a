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

        sql.Append(From);
        if (after is not null)
        {
            sql.Append(" AND ").Append(PagingCookie.After(keys, after, Parameter));
        }

        if (keys.Count > 0)
        {
            sql.Append(" ORDER BY ").AppendJoin(", ", keys.Select(k => k.Sql + (k.IsDescending ? " DESC" : string.Empty)));
        }

        return sql.Append(CultureInfo.InvariantCulture, $" LIMIT {take} OFFSET {skip}").ToString();
    }

    /// <summary>The statement that counts them all.</summary>
    internal string Count() => $"SELECT COUNT(*) FROM ({Select()}{From})";

    internal string Parameter(object value)
    {
        Parameters.Add(value);
        return "$" + (Parameters.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

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
