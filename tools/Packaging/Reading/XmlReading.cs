using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>Short forms for what solution files are asked all the time.</summary>
internal static class XmlReading
{
    /// <summary>The text of a child element, or of an attribute where the name begins with @; empty where there is none.</summary>
    internal static string Text(this XElement element, string name) =>
        name[0] == '@' ? element.Attribute(name[1..])?.Value ?? "" : element.Element(name)?.Value ?? "";

    /// <summary>The child or attribute of that name, or the element itself where there is none: what a finding points at.</summary>
    internal static XObject Place(this XElement element, string name) =>
        (name[0] == '@' ? element.Attribute(name[1..]) : (XObject?)element.Element(name)) ?? element;
}
