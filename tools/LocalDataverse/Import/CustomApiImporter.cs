using System;
using System.Collections.Generic;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the custom APIs with their parameters and properties.</summary>
internal sealed class CustomApiImporter(SolutionZip zip, Catalogue catalogue, References references, ImportNotes notes)
{
    private const int HighestType = 12;

    internal void Import()
    {
        foreach (var path in zip.Paths("customapis/", "customapi.xml"))
        {
            notes.Try(path, () => Import(path));
        }
    }

    private void Import(string path)
    {
        var element = zip.Xml(path);
        var name = element.Text("uniquename");
        notes.Once("custom API", name);
        var folder = path[..^"customapi.xml".Length];
        var parameters = Parameters(folder, "customapirequestparameter.xml");
        var properties = Parameters(folder, "customapiresponseproperty.xml");
        if (NotSupported(element) is { } why)
        {
            notes.NotSupported($"custom API {name} {why}");
            return;
        }

        var api = Read(element, name);
        foreach (var parameter in parameters)
        {
            api.Parameters.Add(Parameter(parameter));
        }

        foreach (var property in properties)
        {
            api.Properties.Add(Property(property, name));
        }

        if (api.PluginType is { } type && !catalogue.PluginTypes.ContainsKey(type))
        {
            throw new DescriptionFault($"the custom API {name} has the plugin type {type}, which no assembly lists");
        }

        catalogue.Steps.ForEach(step => StepRules.CheckOn(api, step));
        catalogue.CustomApis[name] = api;
        notes.Imported("custom API", name);
    }

    private List<XElement> Parameters(string folder, string file)
    {
        var elements = new List<XElement>();
        foreach (var path in zip.Paths(folder, file))
        {
            notes.Try(path, () =>
            {
                var element = zip.Xml(path);
                notes.Once(element.Name.LocalName, folder + element.Text("uniquename"));
                elements.Add(element);
            });
        }

        return elements;
    }

    private string? NotSupported(XElement element)
    {
        var binding = Xml.Integer(element.RequiredChild("bindingtype"));
        if (binding is < 0 or > 2)
        {
            throw new DescriptionFault($"its bindingtype is {binding}; it takes 0, 1 or 2");
        }

        if (binding == 2)
        {
            return "is bound to a collection of rows";
        }

        if (binding == 1 && !references.HasTable(element.RequiredChild("boundentitylogicalname")))
        {
            return $"is bound to the table {element.RequiredChild("boundentitylogicalname")}, which is not supported or not described here";
        }

        return PluginTypeOf(element) is { } key && !Guid.TryParse(key, out _) ? "has its class in a plugin package" : null;
    }

    private static string? PluginTypeOf(XElement element)
        => element.Element("plugintypeid") is { } type ? type.Child("plugintypeexportkey") ?? type.RequiredChild("plugintypeid") : null;

    private static CustomApi Read(XElement element, string name) => new()
    {
        Name = name,
        BoundTable = element.Child("bindingtype") == "0" ? null : element.RequiredChild("boundentitylogicalname"),
        AllowedSteps = element.Child("allowedcustomprocessingsteptype") is { } allowed ? Xml.Integer(allowed) : 0,
        IsFunction = element.Child("isfunction") == "1",
        Privilege = element.Child("executeprivilegename"),
        PluginType = PluginTypeOf(element) is { } type ? Xml.Id(type) : null,
    };

    private static CustomApiParameter Property(XElement element, string api)
        => element.Element("isoptional") is null
            ? Parameter(element)
            : throw new DescriptionFault($"the response property {element.Text("uniquename")} of {api} has isoptional, which Dataverse refuses");

    private static CustomApiParameter Parameter(XElement element)
    {
        var type = Xml.Integer(element.RequiredChild("type"));
        return type is >= 0 and <= HighestType
            ? new CustomApiParameter(element.Text("uniquename"), type, element.Child("isoptional") == "1")
            : throw new DescriptionFault($"{element.Text("uniquename")} has the type {type}; it takes 0 to {HighestType}");
    }
}
