using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Where the solution has an app, each public view, form, chart, dashboard and site map belongs to one, so that nothing is shipped that nobody can see.</summary>
internal sealed class AppWholeRule : IRule
{
    public string Id => "app-whole";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var apps = sources.Of(ComponentKind.Of("AppModules")).ToList();
        if (apps.Count == 0)
        {
            return [];
        }

        var listed = apps.SelectMany(app => app.Root.Descendants("AppModuleComponent")).Select(part => TablePart.Key(part.Text("@id") + part.Text("@schemaName"))).ToHashSet(StringComparer.Ordinal);
        var parts = TablePart.All(sources).Where(part => part.Kind != "view" || part.IsPublicView).Select(part => (part.File, part.Kind, part.Id))
            .Concat(sources.Of(ComponentKind.Of("Dashboards")).Select(file => (File: file, Kind: "dashboard", Id: TablePart.Key(file.Root.Text("FormId")))))
            .Concat(sources.Of(ComponentKind.Of("AppModuleSiteMaps")).Select(file => (File: file, Kind: "site map", Id: TablePart.Key(file.Root.Text("SiteMapUniqueName")))));
        return parts.Where(part => !listed.Contains(part.Id))
            .Select(part => Finding.Of(part.File.File, Id, $"No app has the {part.Kind} {part.Id}.", "Add it to the components of an app, or delete it."));
    }
}
