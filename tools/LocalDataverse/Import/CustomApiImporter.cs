using System;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the custom APIs with their parameters and properties.</summary>
internal static class CustomApiImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var path in zip.Paths("customapis/", "customapi.xml"))
        {
            var element = zip.Xml(path);
            var api = Read(element);
            var folder = path[..^"customapi.xml".Length];
            foreach (var parameter in zip.Paths(folder, "customapirequestparameter.xml"))
            {
                api.Parameters.Add(Parameter(zip.Xml(parameter)));
            }

            foreach (var property in zip.Paths(folder, "customapiresponseproperty.xml"))
            {
                var description = zip.Xml(property);
                if (description.Element("isoptional") is not null)
                {
                    throw SolutionZip.Fault($"the response property {description.Text("uniquename")} of {api.Name} has isoptional, which Dataverse refuses");
                }

                api.Properties.Add(Parameter(description));
            }

            Check(api, catalogue);
            catalogue.CustomApis[api.Name] = api;
            catalogue.Steps.ForEach(step => StepRules.CheckOn(api, step));
            notes.Imported("custom API", api.Name);
        }
    }

    private static CustomApi Read(XElement element) => new()
    {
        Name = element.Text("uniquename"),
        BoundTable = element.Child("bindingtype") switch
        {
            "0" => null,
            "1" => element.RequiredChild("boundentitylogicalname"),
            var other => throw SolutionZip.Fault($"the custom API {element.Text("uniquename")} has the binding type {other}, which is not supported"),
        },
        IsFunction = element.Child("isfunction") == "1",
        AllowedSteps = element.Child("allowedcustomprocessingsteptype") is { } allowed ? Metadata.Xml.Integer(allowed) : 0,
        Privilege = element.Child("executeprivilegename"),
        PluginType = element.Element("plugintypeid") is { } type
            ? Guid.Parse(type.Child("plugintypeexportkey") ?? type.RequiredChild("plugintypeid"))
            : null,
    };

    private static CustomApiParameter Parameter(XElement element)
        => new(element.Text("uniquename"), Xml.Integer(element.RequiredChild("type")), element.Child("isoptional") == "1");

    private static void Check(CustomApi api, Catalogue catalogue)
    {
        if (api.BoundTable is not null && !catalogue.Tables.ContainsKey(api.BoundTable))
        {
            throw SolutionZip.Fault($"the custom API {api.Name} is bound to the table {api.BoundTable}, which is not known");
        }

        if (api.PluginType is { } type && !catalogue.PluginTypes.ContainsKey(type))
        {
            throw SolutionZip.Fault($"the custom API {api.Name} has the plugin type {type}, which no assembly lists");
        }
    }
}
