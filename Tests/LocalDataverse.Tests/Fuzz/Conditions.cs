using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text.RegularExpressions;

namespace XrmLeads.LocalDataverse.Tests.Fuzz;

/// <summary>A condition of a generated query: how FetchXML writes it, and whether a row meets it, worked out without SQL. Unknown is null, as in SQL.</summary>
internal abstract record Node
{
    internal abstract string Xml { get; }

    internal abstract bool? Meets(Joined row);
}

/// <summary>A row of the result: the table's own and, where there is one, the linked row.</summary>
internal sealed record Joined(Dictionary<string, object?> Own, Dictionary<string, object?>? Linked, IReadOnlyList<Dictionary<string, object?>> Related);

/// <summary>Several conditions, all or one of which must be met.</summary>
internal sealed record Group(bool IsAnd, IReadOnlyList<Node> Parts) : Node
{
    internal override string Xml => $"<filter type='{(IsAnd ? "and" : "or")}'>{string.Concat(Parts.Select(p => p.Xml))}</filter>";

    private bool IsEmpty => Parts.All(p => p is Group { IsEmpty: true });

    // A filter without conditions says nothing: every row meets it, and inside another it is left out.
    internal override bool? Meets(Joined row)
    {
        var met = Parts.Where(p => p is not Group { IsEmpty: true }).Select(p => p.Meets(row)).ToList();
        return met.Count == 0 ? true
            : IsAnd ? met.Contains(false) ? false : met.Contains(null) ? null : true
            : met.Contains(true) ? true : met.Contains(null) ? null : false;
    }
}

/// <summary>A link inside a filter: whether related rows exist that meet conditions. Source: fetchxml/filter-rows.md, filter on values in related records.</summary>
internal sealed record Related(string Type, string Table, string From, string To, Node Inside) : Node
{
    internal override string Xml => $"<link-entity name='{Table}' from='{From}' to='{To}' link-type='{Type}'>{Inside.Xml}</link-entity>";

    internal override bool? Meets(Joined row)
    {
        var some = row.Related.Any(r => Inside.Meets(new Joined(r, null, [])) == true);
        return Type switch
        {
            "any" or "not all" => some,
            "not any" => !some,
            _ => row.Related.Count > 0 && !some,
        };
    }
}

/// <summary>One column compared with values.</summary>
internal sealed record Test(string Column, string Operator, IReadOnlyList<object> Values, string? Alias = null) : Node
{
    internal override string Xml
        => $"<condition {(Alias is null ? string.Empty : $"entityname='{Alias}' ")}attribute='{Column}' operator='{Operator}'>{string.Concat(Values.Select(v => $"<value>{SecurityElement.Escape(Text(v))}</value>"))}</condition>";

    internal override bool? Meets(Joined row)
    {
        var value = Alias is null ? row.Own[Column] : row.Linked?[Column];
        return Operator switch
        {
            "null" => value is null,
            "not-null" => value is not null,
            "ne" => value is null || Order(value, Values[0]) != 0,
            "not-like" => value is null || !Like((string)value, (string)Values[0]),
            "not-begin-with" => value is null || !Like((string)value, Values[0] + "%"),
            "not-end-with" => value is null || !Like((string)value, "%" + Values[0]),
            "like" or "begins-with" or "ends-with" when value is null => false,
            _ when value is null => null,
            "like" => Like((string)value, (string)Values[0]),
            "begins-with" => Like((string)value, Values[0] + "%"),
            "ends-with" => Like((string)value, "%" + Values[0]),
            "eq" => Order(value, Values[0]) == 0,
            "gt" => Order(value, Values[0]) > 0,
            "ge" => Order(value, Values[0]) >= 0,
            "lt" => Order(value, Values[0]) < 0,
            "le" => Order(value, Values[0]) <= 0,
            "in" => Values.Any(v => Order(value, v) == 0),
            "not-in" => Values.All(v => Order(value, v) != 0),
            "between" => Order(value, Values[0]) >= 0 && Order(value, Values[1]) <= 0,
            "not-between" => Order(value, Values[0]) < 0 || Order(value, Values[1]) > 0,
            "on" => ((DateTime)value).Date == ((DateTime)Values[0]).Date,
            "on-or-after" => (DateTime)value >= ((DateTime)Values[0]).Date,
            _ => (DateTime)value < ((DateTime)Values[0]).Date.AddDays(1),
        };
    }

    internal static int Order(object left, object right) => (left, right) switch
    {
        (string a, string b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase),
        (Guid a, Guid b) => a.CompareTo(b),
        (DateTime a, DateTime b) => a.CompareTo(b),
        _ => Convert.ToDecimal(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(right, CultureInfo.InvariantCulture)),
    };

    private static bool Like(string text, string pattern)
        => Regex.IsMatch(
            text,
            "^" + Regex.Escape(pattern).Replace("%", ".*", StringComparison.Ordinal).Replace("_", ".", StringComparison.Ordinal)
                .Replace("\\[\\^", "[^", StringComparison.Ordinal).Replace("\\[", "[", StringComparison.Ordinal) + "$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Text(object value) => value is DateTime moment
        ? moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
