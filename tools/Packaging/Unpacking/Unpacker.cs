using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Unpacking;

/// <summary>Takes a solution zip apart into sources: the inverse of packing, up to Solution/map.xml, which no zip knows.</summary>
internal sealed class Unpacker
{
    private readonly FileTree _parts;
    private readonly XElement _root;
    private FileTree _sources = FileTree.Empty;

    private Unpacker(FileTree parts)
    {
        _parts = parts;
        _root = Root(parts, Packer.Customizations);
    }

    /// <summary>The sources by their paths within the folder of the solution; payloads lie beside what describes them.</summary>
    /// <param name="parts">The parts of an unmanaged zip.</param>
    /// <exception cref="InvalidDataException">They are not those of a solution.</exception>
    internal static FileTree Unpack(FileTree parts) => new Unpacker(parts).Unpack();

    /// <summary>The same, with managed forms of files where the managed zip differs.</summary>
    /// <param name="parts">The parts of the unmanaged zip.</param>
    /// <param name="managedParts">The parts of the managed zip.</param>
    /// <exception cref="InvalidDataException">They are not those of a solution.</exception>
    internal static FileTree Unpack(FileTree parts, FileTree managedParts)
    {
        var (plain, managed) = (Unpack(parts), Unpack(managedParts));
        var different = plain.Paths.Where(path => HasManagedForm(path) && managed[path] is { } content && !content.AsSpan().SequenceEqual(plain[path]));
        return different.Aggregate(plain, (all, path) => all.With(path[..^".xml".Length] + ComponentKind.ManagedSuffix, managed[path]!));
    }

    private static bool HasManagedForm(string path) => TableSource.PlaceholderOf(path) == "FormXml" || path.StartsWith("AppModule", StringComparison.Ordinal);

    private static XElement Root(FileTree parts, string path) =>
        XElement.Parse(parts.Text(path) ?? throw new InvalidDataException($"It has no {path}, so it is no solution."));

    private FileTree Unpack()
    {
        var manifest = Root(_parts, Packer.Manifest);
        manifest.Element("SolutionManifest")?.SetElementValue("Managed", "2");
        Add(Packer.ManifestSource, manifest);
        TakeTables();
        TakeRelationships();
        foreach (var whole in WholeContainer.All.Where(whole => _root.Element(whole.Element)?.HasElements == true))
        {
            Add(whole.Path, new XElement(_root.Element(whole.Element)!));
            _root.Element(whole.Element)!.RemoveAll();
        }

        foreach (var kind in ComponentKind.All)
        {
            Take(_root.Element(kind.Container), kind.PathOf, component => component);
        }

        TakePayloads();
        Add(Merge.Skeleton, _root);
        return _parts.Paths.Where(SolutionSources.IsSharded).Aggregate(_sources, (all, path) => all.With(path, _parts[path]!));
    }

    private void Take(XElement? container, Func<XElement, string> pathOf, Func<XElement, XElement> wrap)
    {
        foreach (var component in container?.Elements().ToList() ?? [])
        {
            component.Remove();
            Add(pathOf(component), wrap(component));
        }
    }

    private void TakeTables()
    {
        foreach (var table in _root.Element("Entities")?.Elements().ToList() ?? [])
        {
            var folder = $"Entities/{table.Text("Name")}";
            foreach (var forms in table.Element("FormXml")?.Elements("forms").ToList() ?? [])
            {
                forms.Remove();
                Take(forms, form => $"{folder}/FormXml/{forms.Text("@type")}/{form.Text("formid")}.xml", form => new XElement("forms", form));
            }

            Take(table.Element("SavedQueries")?.Element("savedqueries"), view => $"{folder}/SavedQueries/{view.Text("savedqueryid")}.xml", view => new XElement("savedqueries", view));
            table.Element("SavedQueries")?.RemoveNodes();
            Take(table.Element("Visualizations"), chart => $"{folder}/Visualizations/{chart.Text("savedqueryvisualizationid")}.xml", chart => chart);
            if (table.Element("RibbonDiffXml") is { HasElements: true } ribbon)
            {
                Add($"{folder}/RibbonDiff.xml", new XElement(ribbon));
                ribbon.RemoveAll();
            }

            table.Remove();
            Add($"{folder}/Entity.xml", table);
        }
    }

    private void TakeRelationships()
    {
        var relationships = _root.Element("EntityRelationships")?.Elements().ToList() ?? [];
        foreach (var file in relationships.GroupBy(RelationshipSource.PathOf))
        {
            Add(file.Key, new XElement("EntityRelationships", file));
        }

        if (relationships.Count > 0)
        {
            Add(RelationshipSource.Index, new XElement("EntityRelationships", relationships.Select(each => new XElement("EntityRelationship", each.Attribute("Name")))));
            _root.Element("EntityRelationships")!.RemoveNodes();
        }
    }

    private void TakePayloads()
    {
        IEnumerable<string> described = [.. _sources.Paths];
        foreach (var path in described.Where(path => path.EndsWith(".data.xml", StringComparison.Ordinal)))
        {
            var part = Root(_sources, path).Text("FileName").TrimStart('/');
            var content = _parts[part] ?? throw new InvalidDataException($"It has no {part}, which customizations.xml names.");
            _sources = _sources.With(path[..^".data.xml".Length], content);
        }
    }

    private void Add(string path, XElement root) => _sources = _sources.With(path, XmlText.File(root));
}
