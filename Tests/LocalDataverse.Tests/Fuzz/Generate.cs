using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.LocalDataverse.Tests.Fuzz;

/// <summary>Generators of queries over <see cref="Data"/>.</summary>
internal static class Generate
{
    private static readonly Dictionary<string, (string Column, string Kind)[]> Columns = new()
    {
        ["xl_item"] = [("xl_name", "text"), ("xl_count", "int"), ("xl_amount", "decimal"), ("xl_when", "date"), ("xl_leadid", "id")],
        ["lead"] = [("lastname", "text"), ("companyname", "text"), ("xl_score", "decimal"), ("leadid", "id")],
    };

    private static readonly string[] Comparisons = ["eq", "ne", "gt", "ge", "lt", "le"];

    /// <summary>A query of rows, with a link or without.</summary>
    internal static Gen<RowQuery> Rows =>
        from table in Gen.Elements("xl_item", "lead")
        from link in Gen.Elements(null, "inner", "outer", "exists", "in")
        from linkFilter in Gen.OneOf(Gen.Constant<Node?>(null), Filter(Other(table), 1, null, false).Select(f => (Node?)f))
        from filter in Filter(table, 3, link is "inner" or "outer" ? Other(table) : null, true)
        from orders in Orders(table)
        select new RowQuery(table, link, link is null ? null : linkFilter, filter, orders);

    /// <summary>An aggregation of items.</summary>
    internal static Gen<AggregateQuery> Aggregates =>
        from filter in Filter("xl_item", 2, null, true)
        from groups in Gen.SubListOf("xl_name", "xl_count", "xl_leadid")
        from aggregates in Gen.SubListOf(
            ("count", "xl_itemid"), ("countcolumn", "xl_name"), ("sum", "xl_count"), ("min", "xl_amount"), ("max", "xl_when"), ("sum", "xl_amount"))
        where groups.Count + aggregates.Count > 0
        select new AggregateQuery(filter, groups.ToArray(), aggregates.ToArray());

    /// <summary>A document that was one, and then was damaged in a few places.</summary>
    internal static Gen<string> Damaged =>
        from document in Gen.OneOf(Rows.Select(q => q.Xml), Aggregates.Select(q => q.Xml))
        from hits in Gen.ListOf(Damage)
        select hits.Take(6).Aggregate(document, (text, hit) => hit(text));

    internal static string Other(string table) => table == "lead" ? "xl_item" : "lead";

    private static Gen<Func<string, string>> Damage =>
        from place in Gen.Choose(0, 999)
        from length in Gen.Choose(0, 12)
        from fragment in Gen.Elements(Fragments)
        from kind in Gen.Choose(0, 3)
        select (Func<string, string>)(text =>
        {
            var at = text.Length * place / 1000;
            var end = Math.Min(text.Length, at + length);
            return kind switch
            {
                0 => text.Remove(at, end - at),
                1 => text.Insert(at, fragment),
                2 => string.Concat(text.AsSpan(0, end), text.AsSpan(at)),
                _ => text[..at] + fragment + text[end..],
            };
        });

    private static readonly string[] Fragments =
    [
        "<", ">", "'", "\"", "&", "&lt;", "&#0;", "&x;", "/>", "<filter>", "</filter>", "<filter type='or'/>", "<!--", "<![CDATA[", "]]>", "<?x?>",
        "<!DOCTYPE fetch [<!ENTITY x 'y'>]>", "<attribute name='xl_name'/>", "<attribute name='nosuch'/>", "<order attribute='xl_count'/>", "<all-attributes/>",
        " aggregate='true'", " distinct='true'", " top='3'", " page='2147483647'", " count='2147483647'", " count='1'", " returntotalrecordcount='true'", " alias='l'",
        " operator='like'", " operator='last-x-days'", " operator='under'", " operator='contain-values'", " operator='on'", " valueof='xl_count'", " entityname='l'",
        " dategrouping='week'", " groupby='true'", " paging-cookie='&lt;cookie page=&quot;1&quot;/&gt;'", "link-type='any'", "-1", "99999999999999999999999999999999",
        "1e308", "NaN", "2026-02-30", "9999-12-31T23:59:59Z", "%", "[", "{", "\0", "\uD800", "é", "'; DROP TABLE lead; --",
    ];

    private static Gen<Node> Filter(string table, int depth, string? linked, bool related)
    {
        var plain = Condition(table, null);
        List<Gen<Node>> parts = [plain, plain];
        if (linked is not null)
        {
            parts.Add(Condition(linked, "l"));
        }

        if (related)
        {
            parts.Add(
                from type in Gen.Elements("any", "not any", "all", "not all")
                from inside in Filter(Other(table), 1, null, false)
                select (Node)new Related(type, Other(table), Key(Other(table)), Key(table), inside));
        }

        if (depth > 0)
        {
            parts.Add(Filter(table, depth - 1, linked, related));
        }

        return from isAnd in Gen.Elements(true, false)
               from count in Gen.Choose(0, 3)
               from inside in Gen.ListOf(Gen.OneOf(parts), count)
               select (Node)new Group(isAnd, inside.ToList());
    }

    /// <summary>The column by which the two tables are joined.</summary>
    internal static string Key(string table) => table == "lead" ? "leadid" : "xl_leadid";

    private static Gen<Node> Condition(string table, string? alias) =>
        from column in Gen.Elements(Columns[table])
        from comparison in Operator(column.Kind)
        from values in Gen.ListOf(Value(column.Kind, comparison), Count(comparison))
        select (Node)new Test(column.Column, comparison, values.ToList(), alias);

    private static Gen<string> Operator(string kind) => kind switch
    {
        "text" => Gen.Elements([.. Comparisons, "null", "not-null", "in", "not-in", "like", "not-like", "begins-with", "not-begin-with", "ends-with", "not-end-with"]),
        "id" => Gen.Elements("eq", "ne", "null", "not-null", "in", "not-in"),
        "date" => Gen.Elements([.. Comparisons, "null", "not-null", "between", "on", "on-or-after", "on-or-before"]),
        _ => Gen.Elements([.. Comparisons, "null", "not-null", "in", "not-in", "between", "not-between"]),
    };

    private static int Count(string comparison) => comparison switch
    {
        "null" or "not-null" => 0,
        "between" or "not-between" or "in" or "not-in" => 2,
        _ => 1,
    };

    private static Gen<object> Value(string kind, string comparison) => kind switch
    {
        "text" when comparison.EndsWith("like", StringComparison.Ordinal) => Gen.Elements<object>("%an%", "b%", "_pple", "%_", "[a-b]%", "[^b]%", "apple", "%"),
        "text" => Gen.Elements<object>("apple", "BANANA", "b_n", "ban", "a", "zebra"),
        "int" => Gen.Elements<object>(-1, 0, 1, 2, 10, int.MaxValue),
        "decimal" => Gen.Elements<object>(-1.5m, 0m, 0.25m, 0.255m, 12.5m, 100m, 1e20m),
        "date" => Gen.Elements<object>(
            new DateTime(2026, 1, 10, 3, 0, 0, DateTimeKind.Utc), new DateTime(2026, 2, 10, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 3, 10, 5, 0, 0, DateTimeKind.Utc)),
        _ => Gen.Choose(0, 5).Select(i => (object)new Guid(1, (short)i, 0, new byte[8])),
    };

    private static Gen<(string Column, bool IsDescending)[]> Orders(string table) =>
        from columns in Gen.SubListOf(Columns[table].Where(c => c.Kind != "id").Select(c => c.Column))
        from mixed in Gen.Shuffle(columns.ToArray())
        from directions in Gen.ListOf(Gen.Elements(true, false), mixed.Length)
        select mixed.Zip(directions).ToArray();
}
