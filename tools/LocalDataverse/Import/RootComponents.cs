using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Compares the list of root components and of what they need with what is there. Source of the numbers: the table solutioncomponent.</summary>
internal static class RootComponents
{
    private static readonly Dictionary<int, (string Kind, Func<XElement, IEnumerable<string?>> Keys)> Kinds = new()
    {
        [1] = ("table", c => c.Elements("Entities").Elements("Entity").Select(e => e.Child("Name"))),
        [9] = ("choice", c => Attributes(c, "optionsets", "Name")),
        [20] = ("role", c => Attributes(c, "Roles", "id")),
        [29] = ("process", c => Attributes(c, "Workflows", "WorkflowId")),
        [60] = ("dashboard or form", c => c.Descendants().Where(e => e.Name.LocalName is "FormId" or "formid").Select(e => e.Value)),
        [61] = ("web resource", c => Children(c, "WebResources", "Name")),
        [62] = ("site map", c => Children(c, "AppModuleSiteMaps", "SiteMapUniqueName")),
        [66] = ("custom control", c => Children(c, "CustomControls", "Name")),
        [70] = ("column security profile", c => Attributes(c, "FieldSecurityProfiles", "fieldsecurityprofileid")),
        [80] = ("app", c => Children(c, "AppModules", "UniqueName")),
        [91] = ("assembly", c => Attributes(c, "SolutionPluginAssemblies", "PluginAssemblyId").Concat(Attributes(c, "SolutionPluginAssemblies", "FullName"))),
        [92] = ("step", c => Attributes(c, "SdkMessageProcessingSteps", "SdkMessageProcessingStepId")),
    };

    internal static void Check(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        var keys = new Dictionary<int, HashSet<string>>();
        foreach (var component in zip.Manifest.Elements("RootComponents").Elements("RootComponent"))
        {
            notes.Try("root component", () => Check(component, zip.Customizations, keys, notes));
        }

        foreach (var required in zip.Manifest.Elements("MissingDependencies").Elements("MissingDependency").Elements("Required"))
        {
            var table = required.OptionalText("type") is "1" or "2" ? required.OptionalText("parentSchemaName") ?? required.OptionalText("schemaName") : null;
            if (table is null || !catalogue.Tables.ContainsKey(table.ToLowerInvariant()))
            {
                notes.Missing(Describe(required));
            }
        }
    }

    private static void Check(XElement component, XElement customizations, Dictionary<int, HashSet<string>> keys, ImportNotes notes)
    {
        var type = component.Number("type");
        var key = component.OptionalText("schemaName") ?? component.Text("id");
        if (!Kinds.TryGetValue(type, out var kind))
        {
            notes.NotSupported($"root component {key} of the type {type}");
            return;
        }

        if (!keys.TryGetValue(type, out var known))
        {
            known = kind.Keys(customizations).OfType<string>().Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
            keys.Add(type, known);
        }

        if (!known.Contains(Plain(key)) && !known.Contains(Plain(component.OptionalText("id") ?? key)))
        {
            notes.Missing($"{kind.Kind} {key}, listed as a root component and not in the zip");
        }
    }

    private static string Describe(XElement required)
    {
        var name = required.OptionalText("schemaName") ?? required.OptionalText("displayName") ?? required.Attributes().FirstOrDefault(a => a.Name.LocalName.StartsWith("id", StringComparison.Ordinal))?.Value ?? "?";
        var solution = required.OptionalText("solution") is { } from ? $" of {from}" : string.Empty;
        return $"{name} (component type {required.OptionalText("type") ?? "?"}){solution}, needed and not known here";
    }

    private static string Plain(string key) => key.Trim('{', '}');

    private static IEnumerable<string?> Attributes(XElement customizations, string container, string attribute)
        => customizations.Elements(container).Elements().Select(e => e.OptionalText(attribute));

    private static IEnumerable<string?> Children(XElement customizations, string container, string child)
        => customizations.Elements(container).Elements().Select(e => e.Child(child));
}
