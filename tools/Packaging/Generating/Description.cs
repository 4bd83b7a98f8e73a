using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>What a component says of itself in the first language.</summary>
internal static class Description
{
    /// <summary>Its description, or its label where it has none, as a sentence.</summary>
    internal static string Of(XElement component)
    {
        var text = component.Element("Descriptions")?.Elements().Select(label => label.Text("@description")).FirstOrDefault()
            ?? component.Element("description")?.Text("@default")
            ?? component.Descendants().Select(label => label.Text("@description")).FirstOrDefault(label => label.Length > 0)
            ?? "";
        return text.Length == 0 || ".?!".Contains(text[^1]) ? text : text + ".";
    }
}
