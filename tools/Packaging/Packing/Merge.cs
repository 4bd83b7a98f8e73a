using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Packing;

/// <summary>Makes customizations.xml out of the sources: each component into its container, in the order of the paths.</summary>
internal sealed class Merge
{
    /// <summary>The source that names the containers.</summary>
    internal const string Skeleton = "Other/Customizations.xml";

    private readonly SolutionSources _sources;
    private readonly bool _managed;

    private Merge(SolutionSources sources, bool managed)
    {
        _sources = sources;
        _managed = managed;
    }

    /// <summary>The root of customizations.xml. The sources must have passed <see cref="PackRules"/>.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="managed">Whether managed forms of files take the place of the plain ones.</param>
    internal static XElement Customizations(SolutionSources sources, bool managed) => new Merge(sources, managed).Build();

    private XElement Build()
    {
        var root = XmlText.Plain(_sources.Root(Skeleton)!);
        foreach (var kind in ComponentKind.All)
        {
            root.Element(kind.Container)?.Add(_sources.Of(kind).Select(Content));
        }

        root.Element("Entities")?.Add(_sources.Files.Where(file => TableSource.Is(file.Path)).Select(TableOf));
        root.Element("EntityRelationships")?.Add(_sources.In(RelationshipSource.Folder)
            .SelectMany(file => file.Root.Elements()).OrderBy(relationship => relationship.Text("@Name"), StringComparer.Ordinal).Select(XmlText.Plain));
        foreach (var whole in WholeContainer.All)
        {
            root.Element(whole.Element)?.Add(_sources.Root(whole.Path)?.Elements().Select(XmlText.Plain));
        }

        return root;
    }

    private XElement TableOf(SourceFile file)
    {
        var (table, folder) = (XmlText.Plain(file.Root), TableSource.FolderOf(file.Path));
        table.Element("FormXml")?.Add(
            from form in _sources.Files
            where TableSource.IsForm(form.Path, folder) && !form.Path.EndsWith(ComponentKind.ManagedSuffix, StringComparison.Ordinal)
            group Source(form).Elements().Select(XmlText.Plain) by TableSource.FormType(form.Path) into forms
            select new XElement("forms", new XAttribute("type", forms.Key), forms.SelectMany(each => each)));
        var views = _sources.In($"{folder}/SavedQueries").ToList();
        if (views.Count > 0)
        {
            table.Element("SavedQueries")?.Add(new XElement("savedqueries", views.SelectMany(view => view.Root.Elements()).Select(XmlText.Plain)));
        }

        table.Element("Visualizations")?.Add(_sources.In($"{folder}/Visualizations").Select(Content));
        table.Element("RibbonDiffXml")?.Add(_sources.Root($"{folder}/RibbonDiff.xml")?.Elements().Select(XmlText.Plain));
        return table;
    }

    private XElement Content(SourceFile file) => XmlText.Plain(Source(file));

    private XElement Source(SourceFile file) => (_managed ? _sources.Root(file.Path[..^".xml".Length] + ComponentKind.ManagedSuffix) : null) ?? file.Root;
}
