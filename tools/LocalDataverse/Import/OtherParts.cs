using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Names everything that no importer takes: processes, connection references, reports, unknown elements, unknown parts of the zip.</summary>
internal sealed class OtherParts(SolutionZip zip, ImportNotes notes)
{
    private static readonly string[] Taken =
    [
        "Roles", "FieldSecurityProfiles", "EntityRelationships", "optionsets", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "Languages",
        .. KeptKinds.Containers,
    ];

    private static readonly string[] TableElements = ["Name", "ObjectTypeCode", "EntityInfo", .. KeptKinds.TableParts];

    private readonly HashSet<string> _claimed = new(StringComparer.OrdinalIgnoreCase);

    internal void Name()
    {
        var customizations = zip.Customizations;
        foreach (var container in customizations.Elements().Where(e => !Taken.Contains(e.Name.LocalName)))
        {
            foreach (var element in container.Elements())
            {
                Claim(element);
                notes.NotSupported(Describe(element));
            }
        }

        foreach (var table in customizations.Elements("Entities").Elements("Entity"))
        {
            foreach (var part in table.Elements().Where(e => e.HasElements && !TableElements.Contains(e.Name.LocalName)))
            {
                notes.NotSupported($"{part.Name.LocalName} of the table {table.Child("Name")}");
            }
        }

        // Files of one component lie in one folder; a file at the top stands for itself.
        foreach (var component in zip.Unread.Where(p => !IsClaimed(p)).Select(Component).Distinct(StringComparer.OrdinalIgnoreCase).ToList())
        {
            notes.NotSupported("part " + component);
        }
    }

    private static string Component(string path)
    {
        var segments = path.Split('/');
        return segments.Length <= 2 ? path : $"{segments[0]}/{segments[1]}";
    }

    private static string Describe(XElement element)
    {
        var name = element.OptionalText("Name") ?? element.OptionalText("name") ?? element.OptionalText("connectionreferencelogicalname") ?? element.OptionalText("uniquename")
            ?? element.Child("Name") ?? element.Child("name") ?? element.Child("UniqueName") ?? element.Child("title")
            ?? (element.Child("EntitySource") is { } source ? $"{source} to {element.Child("EntityTarget")}" : null);
        return (element.Name.LocalName == "Workflow" ? Process(element.Child("Category")) : element.Name.LocalName) + (name is null ? string.Empty : " " + name);
    }

    // The categories of the table workflow: MicrosoftDocs/powerapps-docs developer/data-platform/reference/entities/workflow.md.
    private static string Process(string? category) => category switch
    {
        "0" => "workflow",
        "1" => "dialog",
        "2" => "business rule",
        "3" => "process action",
        "4" => "business process flow",
        "5" => "cloud flow",
        "6" => "desktop flow",
        _ => "process",
    };

    private void Claim(XElement element)
    {
        foreach (var file in element.DescendantsAndSelf().Where(e => !e.HasElements && e.Value.StartsWith('/')))
        {
            var path = file.Value.Trim('/');
            _claimed.Add(path);

            // A custom control names one file of its folder.
            if (path.Count(c => c == '/') >= 2)
            {
                _claimed.Add(Component(path));
            }
        }
    }

    // Some components name a file, others a folder.
    private bool IsClaimed(string path) => _claimed.Contains(path) || _claimed.Contains(Component(path));
}
