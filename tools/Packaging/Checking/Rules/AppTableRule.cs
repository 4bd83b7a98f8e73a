using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each table that an app shows is a component of it: those of its views, forms and charts, and those of its site map.</summary>
internal sealed class AppTableRule : IRule
{
    private const string Table = "1";

    public string Id => "app-table";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var parts = TablePart.All(sources).GroupBy(part => part.Id).ToDictionary(group => group.Key, group => group.First());
        var maps = sources.Of(ComponentKind.Of("AppModuleSiteMaps")).GroupBy(map => map.Root.Text("SiteMapUniqueName")).ToDictionary(group => group.Key, group => group.First());
        foreach (var app in sources.Of(ComponentKind.Of("AppModules")))
        {
            var components = app.Root.Descendants("AppModuleComponent").ToList();
            var tables = components.Where(part => part.Text("@type") == Table).Select(part => part.Text("@schemaName")).ToHashSet(StringComparer.Ordinal);
            var shown = components.Where(part => parts.ContainsKey(TablePart.Key(part.Text("@id")))).Select(part => (File: app, Place: (XObject)part, parts[TablePart.Key(part.Text("@id"))].Table))
                .Concat(components.Where(part => maps.ContainsKey(part.Text("@schemaName"))).SelectMany(part => SiteMap(maps[part.Text("@schemaName")])));
            foreach (var (file, place, table) in shown.Where(each => !tables.Contains(each.Table)))
            {
                yield return Finding.At(file.File, place, Id, $"The app {app.Root.Text("UniqueName")} shows {table} and does not have the table.", "Add the table to the app's components.");
            }
        }
    }

    private static IEnumerable<(SourceFile File, XObject Place, string Table)> SiteMap(SourceFile map) =>
        map.Root.Descendants("SubArea").Select(area => (map, area.Place(area.Attribute("Entity") is null ? "@Url" : "@Entity"), area.Attribute("Entity")?.Value ?? SiteMapList.Of(area)?.Table ?? ""))
            .Where(each => each.Item3.Length > 0);
}
