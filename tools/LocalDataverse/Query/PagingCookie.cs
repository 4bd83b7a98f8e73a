using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// The paging cookie: the sort values of the first and the last row of a page. The next page begins after them, so that it does not shift when
/// rows come or go. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/page-results.md.
/// </summary>
internal static class PagingCookie
{
    internal static string Write(int page, IReadOnlyList<SortKey> keys, object?[] first, object?[] last)
    {
        var cookie = new XElement("cookie", new XAttribute("page", page));
        for (var i = 0; i < keys.Count; i++)
        {
            cookie.Add(new XElement(XmlConvert.EncodeLocalName(keys[i].Name), Value("last", last[i]), Value("first", first[i])));
        }

        return cookie.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The sort values after which the page begins; null where the cookie is that of another page than the one before, and so ignored.</summary>
    internal static object?[]? Read(string text, int page, IReadOnlyList<SortKey> keys)
    {
        XElement cookie;
        try
        {
            cookie = QueryXml.Parse(text);
            if (cookie.Number("page") + 1 != page)
            {
                return null;
            }

            var values = cookie.Elements().ToList();
            return values.Count == keys.Count && values.Zip(keys).All(p => p.First.Name.LocalName == XmlConvert.EncodeLocalName(p.Second.Name))
                ? [.. values.Zip(keys).Select(p => Value(p.Second.Kind, p.First))]
                : throw Malformed();
        }
        catch (Exception exception) when (exception is XmlException or FormatException or OverflowException or InvalidOperationException)
        {
            throw Malformed();
        }
    }

    /// <summary>The condition that a row comes after the values, in the order of the keys.</summary>
    internal static string After(IReadOnlyList<SortKey> keys, object?[] values, Func<object, string> parameter)
    {
        var places = values.Select(v => v is null ? "NULL" : parameter(v)).ToList();
        var alternatives = new StringBuilder();
        for (var i = 0; i < keys.Count; i++)
        {
            var equal = Enumerable.Range(0, i).Select(k => $"{keys[k].Sql} IS {places[k]} AND ");
            alternatives.Append(i == 0 ? "(" : " OR ").AppendJoin(string.Empty, equal).Append(Beyond(keys[i], values[i] is null, places[i]));
        }

        return alternatives.Append(')').ToString();
    }

    private static string Beyond(SortKey key, bool isEmpty, string place) => (key.IsDescending, isEmpty) switch
    {
        (false, true) => $"{key.Sql} IS NOT NULL",
        (false, false) => $"{key.Sql} > {place}",
        (true, true) => "0",
        (true, false) => $"({key.Sql} < {place} OR {key.Sql} IS NULL)",
    };

    private static XAttribute Value(string name, object? value) => value switch
    {
        null => new XAttribute(name + "null", "1"),
        byte[] id => new XAttribute(name, new Guid(id, bigEndian: true).ToString("B")),
        double number => new XAttribute(name, number.ToString("R", CultureInfo.InvariantCulture)),
        _ => new XAttribute(name, Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static object? Value(SortKind kind, XElement element)
    {
        if (element.OptionalText("lastnull") == "1")
        {
            return null;
        }

        var text = element.Text("last");
        return kind switch
        {
            SortKind.Text => text,
            SortKind.Whole => long.Parse(text, CultureInfo.InvariantCulture),
            SortKind.Real => double.Parse(text, CultureInfo.InvariantCulture),
            _ => ColumnStorage.Id(Guid.Parse(text)),
        };
    }

    private static DataverseFaultException Malformed()
        => Faults.InvalidArgument("The paging cookie is not one of this query. Send the cookie that came with the page before, with the query unchanged.");
}
