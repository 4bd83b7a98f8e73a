using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Fuzz;

/// <summary>A generated query of rows: its FetchXML, and what it must find.</summary>
internal sealed record RowQuery(string Table, string? LinkType, Node? LinkFilter, Node Filter, (string Column, bool IsDescending)[] Orders)
{
    private static readonly Dictionary<string, object?>?[] Alone = [null];

    internal string Xml => $"<fetch><entity name='{Table}'>{Attributes}{OrderXml}{Filter.Xml}{LinkXml}</entity></fetch>";

    private bool Joins => LinkType is "inner" or "outer";

    private string Id => Table + "id";

    private string Attributes => $"<attribute name='{Id}' />" + string.Concat(Orders.Select(o => $"<attribute name='{o.Column}' />"));

    private string OrderXml => string.Concat(Orders.Select(o => $"<order attribute='{o.Column}' descending='{(o.IsDescending ? "true" : "false")}' />"));

    private string Linked => Generate.Other(Table);

    private string LinkXml => LinkType is null ? string.Empty
        : $"<link-entity name='{Linked}' from='{Generate.Key(Linked)}' to='{Generate.Key(Table)}' link-type='{LinkType}' alias='l'>"
            + (Joins ? $"<attribute name='{Linked}id' />" : string.Empty) + $"{LinkFilter?.Xml}</link-entity>";

    /// <summary>The rows that must come, as texts of their ids, in any order.</summary>
    internal IEnumerable<string> Expected(Data data)
    {
        var (own, linked) = Table == "lead" ? (data.Leads, data.Items) : (data.Items, data.Leads);
        foreach (var row in own)
        {
            var key = row[Generate.Key(Table)];
            var related = key is null ? [] : linked.Where(l => key.Equals(l[Generate.Key(Linked)])).ToList();
            var matches = related.Where(IsMet).ToList();
            IEnumerable<Dictionary<string, object?>?> pairs = LinkType switch
            {
                null => Alone,
                "inner" => matches,
                "outer" => matches.Count == 0 ? Alone : matches,
                _ => matches.Count == 0 ? [] : Alone,
            };
            foreach (var pair in pairs.Where(p => Filter.Meets(new Joined(row, p, related)) == true))
            {
                yield return $"{row[Id]} {pair?[Linked + "id"]}";
            }
        }
    }

    /// <summary>The rows that came, as <see cref="Expected"/> writes them.</summary>
    internal IEnumerable<string> Found(EntityCollection rows)
        => rows.Entities.Select(e => $"{e.Id} {e.GetAttributeValue<AliasedValue>($"l.{Linked}id")?.Value}");

    /// <summary>Whether the rows are in the order asked for; empty comes first, or last where the order descends.</summary>
    internal bool IsOrdered(EntityCollection rows) => rows.Entities.Zip(rows.Entities.Skip(1)).All(p =>
    {
        foreach (var (column, isDescending) in Orders)
        {
            var order = Compare(p.First, p.Second, column);
            if (order != 0)
            {
                return isDescending ? order > 0 : order < 0;
            }
        }

        return true;
    });

    // What is neither true nor false does not match.
    private bool IsMet(Dictionary<string, object?> linked) => LinkFilter is null || LinkFilter.Meets(new Joined(linked, null, [])) == true;

    private static int Compare(Entity left, Entity right, string column)
    {
        var (a, b) = (left.GetAttributeValue<object>(column), right.GetAttributeValue<object>(column));
        return (a, b) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            _ => Test.Order(a, b),
        };
    }
}

/// <summary>A generated aggregation of items: its FetchXML, and what it must find.</summary>
internal sealed record AggregateQuery(Node Filter, string[] Groups, (string Function, string Column)[] Aggregates)
{
    internal string Xml => "<fetch aggregate='true'><entity name='xl_item'>"
        + string.Concat(Groups.Select((g, i) => $"<attribute name='{g}' groupby='true' alias='g{i}' />"))
        + string.Concat(Aggregates.Select((a, i) => $"<attribute name='{a.Column}' aggregate='{a.Function}' alias='a{i}' />"))
        + $"{Filter.Xml}</entity></fetch>";

    internal IEnumerable<string> Expected(Data data)
    {
        var rows = data.Items.Where(r => Filter.Meets(new Joined(r, null, [.. data.Leads.Where(l => l["leadid"]!.Equals(r["xl_leadid"]))])) == true).ToList();
        if (Groups.Length == 0)
        {
            return [Line([], rows)];
        }

        return rows.GroupBy(r => string.Join('|', Groups.Select(g => Text(r[g])))).Select(g => Line([.. Groups.Select(c => g.First()[c])], [.. g]));
    }

    internal IEnumerable<string> Found(EntityCollection rows) => rows.Entities.Select(e => string.Join('|', [
        .. Groups.Select((_, i) => Text(Value(e, $"g{i}"))),
        .. Aggregates.Select((_, i) => Text(Value(e, $"a{i}"))),
    ]));

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is EntityReference reference
        ? reference.Id
        : row.GetAttributeValue<AliasedValue>(alias)?.Value;

    // Groups are made without regard to case.
    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        string text => text.ToUpperInvariant(),
        decimal number => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private string Line(object?[] groups, List<Dictionary<string, object?>> rows)
        => string.Join('|', [.. groups.Select(Text), .. Aggregates.Select(a => Text(Of(a.Function, [.. rows.Select(r => r[a.Column])])))]);

    private static object? Of(string function, object?[] values) => function switch
    {
        "count" => values.Length,
        "countcolumn" => values.Count(v => v is not null),
        "sum" => values.OfType<int>().Any() ? values.OfType<int>().Sum() : values.OfType<decimal>().Sum(),
        "min" => values.OfType<decimal>().Cast<decimal?>().Min(),
        _ => values.OfType<DateTime>().Cast<DateTime?>().Max(),
    };
}
