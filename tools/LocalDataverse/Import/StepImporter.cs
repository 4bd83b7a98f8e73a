using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the registered steps and their images, and refuses what Dataverse would refuse to register.</summary>
internal static class StepImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Customizations.Elements("SdkMessageProcessingSteps").Elements("SdkMessageProcessingStep"))
        {
            var step = Read(element);
            StepRules.Check(step, catalogue);
            catalogue.Steps.RemoveAll(s => s.Id == step.Id);
            catalogue.Steps.Add(step);
            notes.Imported("step", step.Name);
        }
    }

    private static Step Read(XElement element) => new()
    {
        Id = Guid.Parse(element.Text("SdkMessageProcessingStepId")),
        Name = element.Text("Name"),
        Message = Message(element),
        Table = element.Child("PrimaryEntity") is { } table && table != "none" ? table.ToLowerInvariant() : null,
        PluginType = Guid.Parse(element.RequiredChild("PluginTypeId")),
        Stage = (Stage)Xml.Integer(element.RequiredChild("Stage")),
        Rank = Xml.Integer(element.RequiredChild("Rank")),
        IsAsync = element.Child("Mode") == "1",
        Configuration = element.Child("Configuration"),
        RunsAs = element.Child("ImpersonatingUserIdName"),
        Filter = Names(element, "FilteringAttributes"),
        Images = [.. element.Elements("SdkMessageProcessingStepImages").Elements("SdkMessageProcessingStepImage").Select(Image)],
    };

    private static string Message(XElement element)
    {
        if (element.Child("SdkMessageName") is { } name)
        {
            return name;
        }

        var id = element.RequiredChild("SdkMessageId");
        return SdkMessages.Names.TryGetValue(Guid.Parse(id), out var message)
            ? message
            : throw SolutionZip.Fault($"the step {element.Text("Name")} is on the message with the id {id}, which is not known here");
    }

    private static StepImage Image(XElement element)
    {
        var type = element.RequiredChild("ImageType");
        return new StepImage(
            element.RequiredChild("EntityAlias"),
            type is "0" or "2",
            type is "1" or "2",
            element.RequiredChild("MessagePropertyName"),
            Names(element, "Attributes"));
    }

    private static string[] Names(XElement element, string child)
        => element.Child(child)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
