using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Packing;

/// <summary>The form of the sources in which they come back from the zip byte for byte.</summary>
internal static class CanonicalForm
{
    /// <summary>Whether a file has such a form: XML that goes into the zip.</summary>
    internal static bool Has(string path) => path != PayloadMap.Path;

    /// <summary>The canonical content of a file, null where it would not come back from the zip at all.</summary>
    internal static byte[]? Of(SolutionSources sources, SourceFile file)
    {
        if (SolutionSources.IsSharded(file.Path))
        {
            return XmlText.Sharded(file.Root);
        }

        if (file.Path.EndsWith(ComponentKind.ManagedSuffix, StringComparison.Ordinal))
        {
            var plain = sources.Root(file.Path[..^ComponentKind.ManagedSuffix.Length] + ".xml");
            return plain is not null && XNode.DeepEquals(XmlText.Plain(plain), XmlText.Plain(file.Root)) ? null : XmlText.File(file.Root);
        }

        if (WholeContainer.All.Any(whole => whole.Path == file.Path) && !file.Root.HasElements)
        {
            return null;
        }

        return XmlText.File(
            file.Path == RelationshipSource.Index ? IndexOf(sources)
            : RelationshipSource.Is(file.Path) ? Sorted(file.Root.Elements())
            : file.Path == Packer.ManifestSource ? ForBoth(file.Root)
            : file.Root);
    }

    /// <summary>The index of relationships, which follows from the files that hold them.</summary>
    internal static XElement IndexOf(SolutionSources sources) => Sorted(sources.In(RelationshipSource.Folder).SelectMany(each => each.Root.Elements()).Select(Named));

    private static XElement Named(XElement relationship) => new("EntityRelationship", relationship.Attribute("Name"));

    private static XElement Sorted(IEnumerable<XElement> relationships) =>
        new("EntityRelationships", relationships.OrderBy(element => element.Text("@Name"), StringComparer.Ordinal).Select(XmlText.Plain));

    private static XElement ForBoth(XElement manifest)
    {
        var copy = new XElement(manifest);
        copy.Element("SolutionManifest")?.SetElementValue("Managed", "2");
        return copy;
    }
}
