using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>One XML file of the solution's sources.</summary>
/// <param name="Path">Its path within the folder of the solution.</param>
/// <param name="Root">Its root element, read with line numbers.</param>
internal sealed record SourceFile(string Path, XElement Root)
{
    /// <summary>Its path as people know it.</summary>
    internal string File => $"{SolutionSources.Folder}/{Path}";
}
