using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>No two components or parts of one have the same id, and no two columns of a table the same name.</summary>
internal sealed class UniqueIdRule : IRule
{
    private static readonly string[] Elements = ["formid", "savedqueryid", "savedqueryvisualizationid", "FormId", "SdkMessageProcessingStepImageId"];

    private static readonly string[] Attributes =
    [
        "tab/@id", "section/@id", "cell/@id", "control/@uniqueid", "Role/@id", "FieldSecurityProfile/@fieldsecurityprofileid",
        "PluginAssembly/@PluginAssemblyId", "PluginType/@PluginTypeId", "SdkMessageProcessingStep/@SdkMessageProcessingStepId",
    ];

    public string Id => "unique-id";

    public IEnumerable<Finding> Check(Project project) =>
        from id in project.Sources.Files.Where(file => !file.Path.EndsWith(ComponentKind.ManagedSuffix, StringComparison.Ordinal)).SelectMany(Ids)
        group id by id.Value into same
        from id in same.Skip(1)
        select Finding.At(
            id.File.File, id.Place, Id,
            $"{id.Value} is there in {same.First().File.File} already.",
            "Give the new one another id or name; what was shipped keeps its own.");

    private static IEnumerable<(SourceFile File, XObject Place, string Value)> Ids(SourceFile file)
    {
        foreach (var element in file.Root.DescendantsAndSelf())
        {
            var isComponent = Elements.Contains(element.Name.LocalName) || (element.Name == "WebResourceId" && element.Parent == file.Root && file.Root.Name == "WebResource");
            if (isComponent)
            {
                yield return (file, element, Plain(element.Value));
            }

            if (element.Name == "attribute" && element.Parent?.Name == "attributes")
            {
                yield return (file, element, $"{file.Root.Text("Name")}.{element.Text("LogicalName")}");
            }

            foreach (var attribute in element.Attributes().Where(attribute => Attributes.Contains($"{element.Name}/@{attribute.Name}") && (element.Name != "Role" || element == file.Root)))
            {
                yield return (file, attribute, Plain(attribute.Value));
            }
        }
    }

    private static string Plain(string id) => id.Trim('{', '}').ToLowerInvariant();
}
