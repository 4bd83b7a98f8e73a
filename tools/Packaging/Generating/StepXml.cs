using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.AssemblyRules;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>The source of a step, made from what its plugin class declares.</summary>
internal static class StepXml
{
    private const int PluginType = 4602;

    /// <summary>Makes it.</summary>
    /// <param name="plugin">The class.</param>
    /// <param name="step">The step.</param>
    /// <param name="assembly">The full name of the assembly.</param>
    /// <param name="introduced">The version in which the step appeared.</param>
    internal static XElement Of(PluginClass plugin, StepDeclaration step, string assembly, string introduced)
    {
        var message = SdkMessage.Find(step.Message);
        var name = $"{plugin.Name}: {step.Message} of {step.Table}";
        return new XElement(
            "SdkMessageProcessingStep",
            new XAttribute("Name", name),
            new XAttribute("SdkMessageProcessingStepId", $"{{{step.Id}}}"),
            message is null ? new XElement("SdkMessageName", step.Message) : new XElement("SdkMessageId", message.Id),
            new XElement("PluginTypeName", $"{plugin.Name}, {assembly}"),
            new XElement("PluginTypeId", plugin.TypeId),
            new XElement("PrimaryEntity", step.Table),
            new XElement("AsyncAutoDelete", step.IsAsync ? 1 : 0),
            new XElement("Description", name),
            new XElement("FilteringAttributes", step.Filter),
            new XElement("InvocationSource", message?.InvocationSource ?? 0),
            new XElement("Mode", step.IsAsync ? 1 : 0),
            new XElement("Rank", step.Rank),
            new XElement("EventHandlerTypeCode", PluginType),
            new XElement("Stage", step.Stage),
            new XElement("IsCustomizable", 1),
            new XElement("IsHidden", 0),
            new XElement("SupportedDeployment", 0),
            new XElement("IntroducedVersion", introduced),
            new XElement("SdkMessageProcessingStepImages", step.Images.Select(image => Image(image, message))));
    }

    private static XElement Image(ImageDeclaration image, SdkMessage? message) => new(
        "SdkMessageProcessingStepImage",
        new XAttribute("Name", image.Alias),
        new XElement("SdkMessageProcessingStepImageId", $"{{{image.Id}}}"),
        new XElement("Attributes", image.Columns),
        new XElement("EntityAlias", image.Alias),
        new XElement("ImageType", image.Kind),
        new XElement("MessagePropertyName", message?.ImageProperty),
        new XElement("IsCustomizable", 1));
}
