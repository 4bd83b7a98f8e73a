using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>The kinds of components that stay in the stored zip for the host of the app, where they are and what they are called.</summary>
internal static class KeptKinds
{
    internal const string Form = "form";
    internal const string View = "view";
    internal const string Chart = "chart";
    internal const string Dashboard = "dashboard";
    internal const string Ribbon = "ribbon";
    internal const string WebResource = "web resource";
    internal const string App = "app";
    internal const string SiteMap = "site map";

    /// <summary>Containers below customizations.xml whose components are kept.</summary>
    internal static readonly string[] Containers =
    [
        "Entities", "RibbonDiffXml", "Dashboards", "InteractionCentricDashboards", "WebResources", "AppModules", "AppModuleSiteMaps",
    ];

    /// <summary>Parts of a table that are kept.</summary>
    internal static readonly string[] TableParts = ["FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml"];

    private static readonly Dictionary<string, Func<XElement, IEnumerable<XElement>>> Places = new()
    {
        [Form] = c => Tables(c).Elements("FormXml").Elements("forms").Elements("systemform"),
        [View] = c => Tables(c).Elements("SavedQueries").Elements("savedqueries").Elements("savedquery"),
        [Chart] = c => Tables(c).Elements("Visualizations").Elements("visualization"),
        [Dashboard] = c => c.Elements("Dashboards").Elements("Dashboard").Concat(c.Elements("InteractionCentricDashboards").Elements("InteractionCentricDashboard")),
        [Ribbon] = c => c.Elements("RibbonDiffXml").Concat(Tables(c).Elements("RibbonDiffXml")).Where(HasContent),
        [WebResource] = c => c.Elements("WebResources").Elements("WebResource"),
        [App] = c => c.Elements("AppModules").Elements("AppModule"),
        [SiteMap] = c => c.Elements("AppModuleSiteMaps").Elements("AppModuleSiteMap"),
    };

    internal static IEnumerable<string> All => Places.Keys;

    /// <summary>The components of a kind in customizations.xml.</summary>
    internal static IEnumerable<XElement> Of(XElement customizations, string kind) => Places[kind](customizations);

    /// <summary>What distinguishes a component from the others of its kind.</summary>
    internal static string KeyOf(string kind, XElement element) => kind switch
    {
        Form => element.RequiredChild("formid"),
        View => element.RequiredChild("savedqueryid"),
        Chart => element.RequiredChild("savedqueryvisualizationid"),
        Dashboard => element.RequiredChild("FormId"),
        Ribbon => TableOf(element) ?? string.Empty,
        WebResource => element.RequiredChild("Name"),
        App => element.RequiredChild("UniqueName"),
        _ => element.RequiredChild("SiteMapUniqueName"),
    };

    internal static string NameOf(string kind, XElement element)
    {
        var table = TableOf(element) is { } of ? $" of {of}" : string.Empty;
        var label = element.Elements("LocalizedNames").Elements("LocalizedName").FirstOrDefault()?.OptionalText("description") ?? element.Child("name");
        return kind switch
        {
            Form or View or Chart => (label ?? KeyOf(kind, element)) + table,
            Dashboard => label ?? KeyOf(kind, element),
            Ribbon => table.Length == 0 ? "of the application" : table.TrimStart(),
            _ => KeyOf(kind, element),
        };
    }

    /// <summary>The table that a component stands below; null for those of no table.</summary>
    internal static string? TableOf(XElement element) => element.AncestorsAndSelf("Entity").FirstOrDefault()?.Child("Name")?.ToLowerInvariant();

    private static IEnumerable<XElement> Tables(XElement customizations) => customizations.Elements("Entities").Elements("Entity");

    // Exports carry the skeleton of an empty ribbon.
    private static bool HasContent(XElement ribbon)
        => ribbon.Descendants().Any(e => e.Name.LocalName is "CustomAction" or "HideCustomAction" or "CommandDefinition" or "DisplayRule" or "EnableRule" or "LocLabel");
}
