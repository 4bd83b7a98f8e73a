using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>What Dataverse refuses in FetchXML, by the codes of its list of web service error codes.</summary>
internal static class FetchFaults
{
    internal static DataverseFaultException InvalidXml(string detail) => new(ErrorCodes.InvalidXml, $"The FetchXML is not well formed: {detail}");

    internal static DataverseFaultException InvalidNode(XElement element)
        => new(ErrorCodes.InvalidFetchNode, $"The FetchXML has the element {element.Name.LocalName} where {element.Parent?.Name.LocalName ?? "fetch"} cannot have it.");

    internal static DataverseFaultException Missing(XElement element, string attribute)
        => new(ErrorCodes.FetchAttributeNotFound, $"The element {element.Name.LocalName} of the FetchXML lacks the attribute {attribute}.");

    internal static DataverseFaultException InvalidValue(string message) => new(ErrorCodes.InvalidFetchValue, message);

    /// <summary>An attribute that must be there.</summary>
    internal static string Required(this XElement element, string attribute)
        => element.OptionalText(attribute) is { Length: > 0 } text ? text : throw Missing(element, attribute);

    internal static bool Flag(this XElement element, string attribute) => element.OptionalText(attribute) switch
    {
        null or "" or "false" or "0" => false,
        "true" or "1" => true,
        var text => throw InvalidValue($"The attribute {attribute} is '{text}'; it must be true or false."),
    };

    internal static int? Positive(this XElement element, string attribute) => element.OptionalText(attribute) switch
    {
        null or "" => null,
        var text when int.TryParse(text, out var number) && number > 0 => number,
        var text => throw InvalidValue($"The attribute {attribute} is '{text}'; it must be a whole number above 0."),
    };

    /// <summary>Refuses elements inside one that is a leaf.</summary>
    internal static void HasNothingInside(this XElement element)
    {
        if (element.Elements().FirstOrDefault() is { } inside)
        {
            throw InvalidNode(inside);
        }
    }

    /// <summary>Refuses attributes whose meaning the local Dataverse does not know, since leaving one out may change the result.</summary>
    internal static void AllowOnly(this XElement element, params string[] attributes)
    {
        if (element.Attributes().FirstOrDefault(a => !attributes.Contains(a.Name.LocalName)) is { } unknown)
        {
            throw Faults.NotSupported($"the attribute {unknown.Name.LocalName} of the element {element.Name.LocalName} in FetchXML");
        }
    }
}
