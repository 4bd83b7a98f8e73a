using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reading attributes and child elements with a fault that names what is missing.</summary>
internal static class Xml
{
    internal static string Text(this XElement element, string attribute)
        => element.OptionalText(attribute) ?? throw new InvalidOperationException($"<{element.Name.LocalName}> lacks the attribute {attribute}.");

    internal static string? OptionalText(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    internal static int Number(this XElement element, string attribute) => Integer(element.Text(attribute));

    internal static int? OptionalNumber(this XElement element, string attribute)
        => element.OptionalText(attribute) is { Length: > 0 } text ? Integer(text) : null;

    internal static decimal? OptionalDecimal(this XElement element, string attribute)
        => element.OptionalText(attribute) is { Length: > 0 } text ? Decimal(text) : null;

    internal static IReadOnlyList<string> Words(this XElement element, string attribute)
        => element.OptionalText(attribute)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The text of a child element; null where it is missing or empty.</summary>
    internal static string? Child(this XElement element, string name) => element.Element(name)?.Value is { Length: > 0 } text ? text : null;

    internal static string RequiredChild(this XElement element, string name)
        => element.Child(name) ?? throw new InvalidOperationException($"<{element.Name.LocalName}> lacks the element {name}.");

    internal static int Integer(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    internal static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
