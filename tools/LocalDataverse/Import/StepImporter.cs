using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the registered steps and their images, and refuses what Dataverse would refuse to register.</summary>
internal sealed class StepImporter(SolutionZip zip, Catalogue catalogue, References references, ImportNotes notes)
{
    internal void Import()
    {
        foreach (var element in zip.Components("SdkMessageProcessingSteps", "SdkMessageProcessingStep"))
        {
            var name = $"step \"{element.OptionalText("Name")}\"";
            notes.Try(name, () => Import(element, name));
        }
    }

    private void Import(XElement element, string name)
    {
        var id = element.Id("SdkMessageProcessingStepId");
        notes.Once("step", id.ToString());
        if (NotSupported(element) is { } why)
        {
            notes.NotSupported($"{name} {why}");
            return;
        }

        var step = Read(element, id);
        StepRules.Check(step, catalogue);
        if (step.Table is not null && !references.HasTable(step.Table))
        {
            notes.NotSupported($"{name} is on the table {step.Table}, which is not supported or not described here");
            return;
        }

        foreach (var column in StepRules.Columns(step).Where(c => !references.HasColumn(catalogue.Tables[step.Table!], c)))
        {
            notes.NotSupported($"column {step.Table}.{column}, which the {name} names and which is not described here");
        }

        catalogue.Steps.RemoveAll(s => s.Id == step.Id);
        catalogue.Steps.Add(step);
        notes.Imported("step", step.Name);
    }

    /// <summary>Why the local Dataverse cannot run the step though Dataverse can; null where it can.</summary>
    private static string? NotSupported(XElement element)
    {
        if (element.Child("PluginTypeId") is null && element.Child("PluginTypeExportKey") is not null)
        {
            return "has its class in a plugin package";
        }

        if (element.Child("PluginTypeId") is null && element.Child("EventHandlerTypeCode") == "4618")
        {
            return "calls a service endpoint";
        }

        return element.Child("SdkMessageName") is null && !SdkMessages.Names.ContainsKey(Xml.Id(element.RequiredChild("SdkMessageId")))
            ? $"is on the message with the id {element.RequiredChild("SdkMessageId")}, which is not known here"
            : null;
    }

    private static Step Read(XElement element, Guid id) => new()
    {
        Id = id,
        Name = element.Text("Name"),
        Message = element.Child("SdkMessageName") ?? SdkMessages.Names[Xml.Id(element.RequiredChild("SdkMessageId"))],
        Table = element.Child("PrimaryEntity") is { } table && table != "none" ? table.ToLowerInvariant() : null,
        PluginType = Xml.Id(element.RequiredChild("PluginTypeId")),
        Stage = (Stage)Xml.Integer(element.RequiredChild("Stage")),
        RunsAs = element.Child("ImpersonatingUserIdName"),
        Rank = Xml.Integer(element.RequiredChild("Rank")),
        IsAsync = element.Child("Mode") == "1",
        Configuration = element.Child("Configuration"),
        Filter = Names(element, "FilteringAttributes"),
        Images = [.. element.Elements("SdkMessageProcessingStepImages").Elements("SdkMessageProcessingStepImage").Select(Image)],
    };

    private static StepImage Image(XElement element)
    {
        var type = Xml.Integer(element.RequiredChild("ImageType"));
        return new StepImage(
            element.RequiredChild("EntityAlias"),
            type is 0 or 2,
            type is 1 or 2 || (type == 0 ? false : throw new DescriptionFault($"its image has the type {type}; it takes 0, 1 or 2")),
            element.RequiredChild("MessagePropertyName"),
            Names(element, "Attributes"));
    }

    private static string[] Names(XElement element, string child)
        => element.Child(child)?.ToLowerInvariant().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
