using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>All places in the sources that name tables and columns, steps aside.</summary>
internal static class References
{
    internal static IEnumerable<Reference> Of(SolutionSources sources)
    {
        foreach (var file in sources.Files)
        {
            var table = TableSource.FolderOf(file.Path).Split('/')[^1].ToLowerInvariant();
            var placeholder = TableSource.PlaceholderOf(file.Path);
            var found =
                TableSource.Is(file.Path) ? Keys(file, table)
                : placeholder == "FormXml" ? Form(file, table)
                : placeholder == "SavedQueries" ? Layout(file, table).Concat(FetchReferences.Of(file))
                : placeholder == "Visualizations" ? FetchReferences.Of(file)
                : placeholder == "RibbonDiffXml" ? Ribbon(file, table)
                : RelationshipSource.Is(file.Path) ? Relationships(file)
                : Other(file);
            foreach (var reference in found)
            {
                yield return reference;
            }
        }
    }

    private static IEnumerable<Reference> Keys(SourceFile file, string table) =>
        file.Root.Descendants("EntityKeyAttributes").Elements().Select(column => new Reference(file, column, table, column.Value));

    private static IEnumerable<Reference> Form(SourceFile file, string table) =>
        Attributes(file, table, "control", "datafieldname").Concat(Attributes(file, table, "data", "datafieldname")).Concat(Attributes(file, table, "event", "attribute"))
            .Concat(SubGrids(file));

    private static IEnumerable<Reference> SubGrids(SourceFile file) =>
        file.Root.Descendants("TargetEntityType").Select(target => new Reference(file, target, target.Value, null));

    private static IEnumerable<Reference> Layout(SourceFile file, string table) =>
        file.Root.Descendants("grid")
            .SelectMany(grid => grid.Descendants("cell").Select(cell => cell.Attribute("name")).Append(grid.Attribute("jump")).Append(grid.Element("row")?.Attribute("id")))
            .OfType<XAttribute>().Where(name => !name.Value.Contains('.', StringComparison.Ordinal)).Select(name => new Reference(file, name, table, name.Value));

    private static IEnumerable<Reference> Ribbon(SourceFile file, string table) =>
        Attributes(file, table, "ValueRule", "Field").Concat(
            file.Root.Descendants("EntityPrivilegeRule").Attributes("EntityName").Select(name => new Reference(file, name, name.Value, null)));

    private static IEnumerable<Reference> Relationships(SourceFile file)
    {
        foreach (var relationship in file.Root.Elements())
        {
            foreach (var end in (string[])["ReferencingEntityName", "ReferencedEntityName", "FirstEntityName", "SecondEntityName"])
            {
                if (relationship.Element(end) is { } name)
                {
                    var column = end == "ReferencingEntityName" ? relationship.Text("ReferencingAttributeName").ToLowerInvariant() : null;
                    yield return new(file, name, name.Value.ToLowerInvariant(), column);
                }
            }
        }
    }

    private static IEnumerable<Reference> Other(SourceFile file) =>
        file.Root.Name.LocalName switch
        {
            "EntityMaps" => file.Root.Elements().SelectMany(map => Mapped(file, map, "AttributeSource", "EntitySource").Concat(Mapped(file, map, "AttributeTarget", "EntityTarget"))),
            "FieldSecurityProfiles" => file.Root.Descendants("FieldPermission").Select(each => new Reference(file, each, each.Text("EntityName"), each.Text("AttributeName"))),
            "Dashboard" => SubGrids(file),
            "AppModule" => file.Root.Descendants("AppModuleComponent").Where(each => each.Text("@type") == "1")
                .Select(each => new Reference(file, each, each.Text("@schemaName"), null)),
            "AppModuleSiteMap" => file.Root.Descendants().Where(each => each.Name.LocalName is "SubArea" or "Privilege").Attributes("Entity").Select(name => new Reference(file, name, name.Value, null)),
            "customapi" => file.Root.Elements("boundentitylogicalname").Where(name => name.Value.Length > 0).Select(name => new Reference(file, name, name.Value, null)),
            "customapirequestparameter" or "customapiresponseproperty" => file.Root.Elements("logicalentityname").Select(name => new Reference(file, name, name.Value, null)),
            _ => [],
        };

    private static IEnumerable<Reference> Mapped(SourceFile file, XElement map, string column, string table) =>
        map.Descendants(column).Select(name => new Reference(file, name, map.Text(table), name.Value));

    private static IEnumerable<Reference> Attributes(SourceFile file, string table, string element, string attribute) =>
        file.Root.Descendants(element).Attributes(attribute).Where(name => name.Value.Length > 0).Select(name => new Reference(file, name, table, name.Value));
}
