using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>What apps, site maps, dashboards and sub-grids refer to is in the solution: views, forms, charts, dashboards, site maps, roles, relationships.</summary>
internal sealed class AppComponentRule : IRule
{
    // System Administrator and System Customizer have these ids in every environment.
    private static readonly string[] SystemRoles = ["627090ff-40a3-4053-8790-584edc5be201", "119f245c-3cc8-4b62-b31c-d1a046ced15d"];

    private static readonly Dictionary<string, string> Components = new() { ["26"] = "view", ["59"] = "chart", ["60"] = "form", ["62"] = "site map" };

    public string Id => "app-component";

    public IEnumerable<Finding> Check(Project project)
    {
        var known = Known(project.Sources);
        return
            from file in project.Sources.Files
            from named in Named(file)
            where named.Key.Length > 0 && (named.Kind != "relationship" || named.Key.StartsWith(project.Settings.Prefix + "_", StringComparison.Ordinal))
            where !known.Contains((named.Kind, named.Key.Trim('{', '}').ToLowerInvariant()))
            select Finding.At(file.File, named.Place, Id, $"There is no {named.Kind} {named.Key}.", "Name one of the solution.");
    }

    private static HashSet<(string Kind, string Key)> Known(SolutionSources sources)
    {
        IEnumerable<(string, string)> Keys(string kind, string element) =>
            sources.Files.SelectMany(file => file.Root.Descendants(element)).Select(id => (kind, id.Value.Trim('{', '}').ToLowerInvariant()));
        return
        [
            .. Keys("view", "savedqueryid"), .. Keys("chart", "savedqueryvisualizationid"), .. Keys("form", "formid"), .. Keys("form", "FormId"), .. Keys("dashboard", "FormId"),
            .. Keys("site map", "SiteMapUniqueName"),
            .. sources.Of(ComponentKind.Of("Roles")).Select(role => ("role", role.Root.Text("@id").Trim('{', '}').ToLowerInvariant())), .. SystemRoles.Select(id => ("role", id)),
            .. sources.In(RelationshipSource.Folder).SelectMany(file => file.Root.Elements()).Select(each => ("relationship", each.Text("@Name").ToLowerInvariant())),
        ];
    }

    private static IEnumerable<(XObject Place, string Kind, string Key)> Named(SourceFile file)
    {
        foreach (var element in file.Root.Descendants())
        {
            var (kind, key) = element.Name.LocalName switch
            {
                "AppModuleComponent" => (Components.GetValueOrDefault(element.Text("@type"), ""), element.Text("@id") + element.Text("@schemaName")),
                "Role" when element.Parent?.Name.LocalName is "AppModuleRoleMaps" or "DisplayConditions" => ("role", element.Text("@id") + element.Text("@Id")),
                "SubArea" => ("dashboard", element.Text("@DefaultDashboard")),
                "ViewId" => ("view", element.Value),
                "VisualizationId" => ("chart", element.Value),
                "RelationshipName" => ("relationship", element.Value),
                _ => ("", ""),
            };
            if (kind.Length > 0)
            {
                yield return (element, kind, key);
            }
        }
    }
}
