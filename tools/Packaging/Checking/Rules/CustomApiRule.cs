using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Custom APIs are such as the platform imports: bound to a table or not, with a plugin, and with parameters of known types.</summary>
internal sealed class CustomApiRule : IRule
{
    private static readonly string[] Types = [.. Enumerable.Range(0, 13).Select(type => $"{type}")];

    public string Id => "custom-api";

    public IEnumerable<Finding> Check(Project project)
    {
        var types = project.Sources.Of(ComponentKind.Of("PluginAssemblies"))
            .SelectMany(file => file.Root.Descendants("PluginType")).Select(type => type.Text("@PluginTypeId")).ToHashSet();
        foreach (var file in project.Sources.Files)
        {
            var findings = file.Root.Name.LocalName switch
            {
                "customapi" => Api(project.Sources, file, types),
                "customapirequestparameter" => Part(file).Concat(Request(project.Sources, file)),
                "customapiresponseproperty" => Part(file).Concat(Response(file)),
                _ => [],
            };
            foreach (var finding in findings)
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Api(SolutionSources sources, SourceFile file, HashSet<string> types)
    {
        var (root, binding) = (file.Root, file.Root.Text("bindingtype"));
        if (binding is not ("0" or "1" or "2") || binding == "0" != (root.Text("boundentitylogicalname").Length == 0))
        {
            yield return Finding.At(
                file.File, root.Place("bindingtype"), Id,
                "Binding type and bound table do not fit each other.",
                "Write 0 and no boundentitylogicalname, or 1 or 2 with one.");
        }

        var plugin = root.Element("plugintypeid")?.Value ?? "";
        if (!types.Contains(plugin))
        {
            yield return Finding.At(
                file.File, root.Place("plugintypeid"), Id,
                plugin.Length == 0 ? "No plugin implements it." : $"The assembly lists no plugin type {plugin}.",
                "Put [CustomApi] with its name on a plugin class and call xrmleads gen.");
        }

        if (root.Text("allowedcustomprocessingsteptype") is not ("0" or "1" or "2"))
        {
            yield return Finding.At(
                file.File, root.Place("allowedcustomprocessingsteptype"), Id,
                "allowedcustomprocessingsteptype is not 0, 1 or 2.",
                "Write 0, which allows no steps of others.");
        }

        var folder = file.Path[..^"customapi.xml".Length];
        if (root.Text("isfunction") == "1" && !sources.Files.Any(other => other.Root.Name == "customapiresponseproperty" && other.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            yield return Finding.At(file.File, root.Place("isfunction"), Id, "A function must have a response property.", "Add one, or make it an action.");
        }
    }

    private IEnumerable<Finding> Part(SourceFile file)
    {
        if (!Types.Contains(file.Root.Text("type")))
        {
            yield return Finding.At(file.File, file.Root.Place("type"), Id, $"There is no type {file.Root.Text("type")}.", "Write 0 to 12.");
        }
    }

    private IEnumerable<Finding> Request(SolutionSources sources, SourceFile file)
    {
        var api = sources.Root(string.Join('/', file.Path.Split('/').Take(2)) + "/customapi.xml");
        if (api is null || (file.Root.Text("@uniquename") == "Target" && api.Text("bindingtype") != "0"))
        {
            yield return Finding.At(
                file.File, file.Root, Id,
                api is null ? "It belongs to no custom API." : "Target is there by itself in a bound custom API.",
                "Delete it.");
        }

        if (file.Root.Element("isoptional") is null)
        {
            yield return Finding.At(file.File, file.Root, Id, "It does not say whether it is optional.", "Add isoptional.");
        }
    }

    private IEnumerable<Finding> Response(SourceFile file) =>
        file.Root.Elements("isoptional").Select(element => Finding.At(
            file.File, element, Id,
            "A response property with isoptional fails the import.",
            "Delete it."));
}
