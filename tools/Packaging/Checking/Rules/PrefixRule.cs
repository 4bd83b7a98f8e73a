using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>What is ours carries the publisher's prefix, and of other people's tables only our columns are shipped.</summary>
internal sealed class PrefixRule : IRule
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["OptionSets"] = "@Name",
        ["WebResources"] = "Name",
        ["AppModules"] = "UniqueName",
        ["AppModuleSiteMaps"] = "SiteMapUniqueName",
        ["customapi"] = "@uniquename",
        ["environmentvariabledefinition"] = "@schemaname",
    };

    public string Id => "prefix";

    public IEnumerable<Finding> Check(Project project)
    {
        var prefix = project.Settings.Prefix + "_";
        return
            from file in project.Sources.Files
            from named in Named(file, prefix)
            where !named.Name.StartsWith(prefix, StringComparison.Ordinal)
            select Finding.At(
                file.File, named.Place, Id,
                $"The name {named.Name} does not begin with {prefix}.",
                "Give it the publisher's prefix; what belongs to others is not shipped.");
    }

    private static IEnumerable<(XObject Place, string Name)> Named(SourceFile file, string prefix)
    {
        var kind = ComponentKind.All.FirstOrDefault(kind => kind.Holds(file.Path))?.Folder ?? file.Root.Name.LocalName;
        if (Names.TryGetValue(kind, out var name))
        {
            yield return (file.Root.Place(name), file.Root.Text(name));
        }

        if (TableSource.Is(file.Path))
        {
            var isOwn = file.Root.Text("Name").StartsWith(prefix, StringComparison.Ordinal);
            foreach (var column in file.Root.Descendants("attribute").Where(column => !isOwn || column.Text("IsCustomField") == "1"))
            {
                yield return (column.Place("LogicalName"), column.Text("LogicalName"));
            }

            foreach (var key in file.Root.Descendants("EntityKey"))
            {
                yield return (key.Place("LogicalName"), key.Text("LogicalName"));
            }
        }

        foreach (var relationship in RelationshipSource.Is(file.Path) ? file.Root.Elements().Where(each => IsOurs(each, prefix)) : [])
        {
            yield return (relationship.Place("@Name"), relationship.Text("@Name"));
        }
    }

    // Those of the columns that every table has, such as the owner, bear names of the platform.
    private static bool IsOurs(XElement relationship, string prefix) =>
        relationship.Text("ReferencingAttributeName").StartsWith(prefix, StringComparison.Ordinal) || relationship.Text("EntityRelationshipType") == "ManyToMany";
}
