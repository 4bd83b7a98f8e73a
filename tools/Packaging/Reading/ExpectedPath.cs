using System;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>Where a source file belongs, which follows from its content.</summary>
internal static class ExpectedPath
{
    /// <summary>The path of a file, null where nothing follows.</summary>
    internal static string? Of(SourceFile file)
    {
        if (file.Path.EndsWith(ComponentKind.ManagedSuffix, StringComparison.Ordinal))
        {
            var plain = Of(file with { Path = file.Path[..^ComponentKind.ManagedSuffix.Length] + ".xml" });
            return plain?[..^".xml".Length] + ComponentKind.ManagedSuffix;
        }

        if (ComponentKind.All.FirstOrDefault(kind => kind.Holds(file.Path)) is { } kind)
        {
            return file.Root.Name == kind.Element ? kind.PathOf(file.Root) : $"a folder for {file.Root.Name}";
        }

        return SolutionSources.IsSharded(file.Path) ? OfSharded(file) : OfTable(file);
    }

    private static string? OfTable(SourceFile file)
    {
        var folder = TableSource.FolderOf(file.Path);
        if (TableSource.Is(file.Path))
        {
            return $"Entities/{file.Root.Text("Name")}/Entity.xml";
        }

        return TableSource.PlaceholderOf(file.Path) switch
        {
            "FormXml" => $"{folder}/FormXml/{TableSource.FormType(file.Path)}/{file.Root.Elements("systemform").FirstOrDefault()?.Text("formid")}.xml",
            "SavedQueries" => $"{folder}/SavedQueries/{file.Root.Elements("savedquery").FirstOrDefault()?.Text("savedqueryid")}.xml",
            "Visualizations" => $"{folder}/Visualizations/{file.Root.Text("savedqueryvisualizationid")}.xml",
            _ => null,
        };
    }

    private static string? OfSharded(SourceFile file)
    {
        var parts = file.Path.Split('/');
        XAttribute? Name(string name) => file.Root.Attribute(name);
        return file.Root.Name.LocalName switch
        {
            "customapi" => $"customapis/{Name("uniquename")?.Value}/customapi.xml",
            "customapirequestparameter" or "customapiresponseproperty" when parts.Length > 2 =>
                $"{parts[0]}/{parts[1]}/{(file.Root.Name == "customapirequestparameter" ? "customapirequestparameters" : "customapiresponseproperties")}/{Name("uniquename")?.Value}/{file.Root.Name}.xml",
            "environmentvariabledefinition" => $"environmentvariabledefinitions/{Name("schemaname")?.Value}/environmentvariabledefinition.xml",
            _ => null,
        };
    }
}
