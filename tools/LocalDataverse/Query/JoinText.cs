using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Security;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Writes the tables of a query: joins, and the links that only restrict. Source: fetchxml/reference/link-entity.md, link-type options.</summary>
internal sealed class JoinText(Engine engine, Caller caller, QueryText text, Sources sources, QueryShape shape)
{
    /// <summary>FROM and WHERE of the root with everything linked to it.</summary>
    internal string From(Source root, FilterExpression? criteria)
    {
        var sql = new StringBuilder(" FROM ").Append(Schema.Quote(root.Table.Name)).Append(" AS ").Append(root.SqlAlias);
        AppendJoins(sql, root);
        return sql.Append(" WHERE ").Append(Conditions(root, criteria)).ToString();
    }

    /// <summary>A link inside a filter, or one of type exists or in, as a condition on its parent.</summary>
    internal string Restriction(Source parent, LinkEntity link) => link.JoinOperator switch
    {
        JoinOperator.Any or JoinOperator.NotAll or JoinOperator.Exists or JoinOperator.In => Exists(parent, link, link.LinkCriteria),
        JoinOperator.NotAny => "NOT " + Exists(parent, link, link.LinkCriteria),
        JoinOperator.All => $"({Exists(parent, link, null)} AND NOT {Exists(parent, link, link.LinkCriteria)})",
        var other => throw Faults.NotSupported($"the join operator {other} inside a filter"),
    };

    private string Exists(Source parent, LinkEntity link, FilterExpression? criteria)
    {
        var source = sources.Restricting(link);
        return $"EXISTS (SELECT 1{From(source, criteria)} AND {Match(parent, source)})";
    }

    private void AppendJoins(StringBuilder sql, Source parent)
    {
        foreach (var source in parent.Links)
        {
            var kind = source.Link!.JoinOperator switch
            {
                JoinOperator.Inner or JoinOperator.Natural => "JOIN",
                JoinOperator.LeftOuter or JoinOperator.MatchFirstRowUsingCrossApply => "LEFT JOIN",
                var other => throw Faults.NotSupported($"the join operator {other}"),
            };
            var table = $"{Schema.Quote(source.Table.Name)} AS {source.SqlAlias}";
            var match = $"{Match(parent, source)} AND {Conditions(source, source.Link.LinkCriteria)}";
            if (source.Link.JoinOperator == JoinOperator.MatchFirstRowUsingCrossApply)
            {
                // Inside, the alias means the candidates.
                var id = source.Sql(source.Table.PrimaryId);
                match = $"{id} = (SELECT {id} FROM {table} WHERE {match} LIMIT 1)";
            }

            sql.Append(CultureInfo.InvariantCulture, $" {kind} {table} ON {match}");
            AppendJoins(sql, source);
        }
    }

    private static string Match(Source parent, Source source)
    {
        var (from, to) = (parent.Table.Column(source.Link!.LinkFromAttributeName), source.Table.Column(source.Link.LinkToAttributeName));
        return $"{parent.Sql(from.Name)} = {source.Sql(to.Name)}";
    }

    private string Conditions(Source source, FilterExpression? criteria)
    {
        var filter = new FilterText(engine, caller, text, sources, shape, this);
        var all = source.Restrictions.Select(l => Restriction(source, l)).Prepend(ReadFilter.Sql(engine, caller, source, text.Parameter)).Prepend(filter.Sql(source, criteria));
        return string.Join(" AND ", all.Where(c => c is not null)) is { Length: > 0 } conditions ? conditions : "1";
    }
}
