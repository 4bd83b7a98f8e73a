using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reading attributes and child elements with a fault that names what is missing or cannot be read.</summary>
internal static class Xml
{
    internal static string Text(this XElement element, string attribute)
        => element.OptionalText(attribute) ?? throw new DescriptionFault($"<{element.Name.LocalName}> lacks the attribute {attribute}");

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
        => element.Child(name) ?? throw new DescriptionFault($"<{element.Name.LocalName}> lacks the element {name}");

    /// <summary>An id that an attribute or, where there is no such attribute, a child element holds.</summary>
    internal static Guid Id(this XElement element, string name) => Id(element.OptionalText(name) ?? element.RequiredChild(name));

    internal static Guid Id(string text) => Guid.TryParse(text, out var id) && id != Guid.Empty ? id : throw new DescriptionFault($"\"{text}\" is no id");

    internal static int Integer(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new DescriptionFault($"\"{text}\" is no whole number");

    internal static decimal Decimal(string text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new DescriptionFault($"\"{text}\" is no number");

    /// <summary>A value of an enumeration by its name; numbers are none.</summary>
    internal static T Named<T>(string text)
        where T : struct, Enum
        => Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text) : throw new DescriptionFault($"\"{text}\" is none of {string.Join(", ", Enum.GetNames<T>())}");
}
