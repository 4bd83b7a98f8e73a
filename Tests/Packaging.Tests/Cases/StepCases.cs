using System.Collections.Generic;

namespace XrmLeads.Packaging.Tests.Cases;

/// <summary>What is wrong with steps and with the plugin DLL.</summary>
internal static class StepCases
{
    private const string Create = "SdkMessageProcessingSteps/{e2e4";
    private const string Update = "SdkMessageProcessingSteps/{ec01";
    private const string Later = "SdkMessageProcessingSteps/{c8f1";
    private const string Assembly = "PluginAssemblies/";
    private const string Image = "<SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name=\"PreImage\"><Attributes>subject</Attributes><ImageType>0</ImageType><MessagePropertyName>Id</MessagePropertyName></SdkMessageProcessingStepImage></SdkMessageProcessingStepImages>";

    internal static IEnumerable<Case> All =>
    [
        Case.Text("step-pre-image", "of a row that is not yet there", Create, "<SdkMessageProcessingStepImages />", Image),
        Case.Text("step-post-image", "before the operation", Later, "<Stage>40<", "<Stage>20<", "<SdkMessageProcessingStepImage "),
        Case.Text("step-post-image", "of a row that is gone", Later, "20bebb1b", "a1bdbb1b", "<SdkMessageProcessingStepImage "),
        Case.Text("step-async", "before the operation", Later, "<Stage>40<", "<Stage>20<", "<Mode>"),
        Case.Text("step-async", "jobs that pile up", Later, "<AsyncAutoDelete>1<", "<AsyncAutoDelete>0<"),
        Case.Text("step-filter", "none on Update", Update, "<FilteringAttributes>xl_tier,estimatedamount<", "<FilteringAttributes><"),
        Case.Text("step-filter", "the key", Update, "<FilteringAttributes>xl_tier,estimatedamount<", "<FilteringAttributes>leadid,xl_tier<"),
        Case.Text("step-filter", "one on Create", Create, "<FilteringAttributes />", "<FilteringAttributes>xl_tier</FilteringAttributes>"),
        Case.Text("step-message", "unknown", Create, "9ebdbb1b", "0ebdbb1b"),
        Case.Text("step-message", "reading", Create, "9ebdbb1b", "f2bdbb1b"),
        Case.Text("step-stage", "not open to steps", Create, "<Stage>20<", "<Stage>30<"),
        Case.Text("step-stage", "rank 0", Create, "<Rank>1<", "<Rank>0<"),
        Case.Text("step-image-property", "of another message", Update, "<MessagePropertyName>Target<", "<MessagePropertyName>Id<"),
        Case.Text("step-image-property", "all columns", Update, "<Attributes>xl_tier,estimatedamount,xl_score<", "<Attributes><", "<SdkMessageProcessingStepImage "),
        Case.Text("step-column", "of the filter", Update, "<FilteringAttributes>xl_tier,", "<FilteringAttributes>xl_teir,"),
        Case.Text("step-column", "of an image", Update, "<Attributes>xl_tier,", "<Attributes>xl_teir,"),
        Case.Text("step-column", "of no table", Create, "<PrimaryEntity>lead<", "<PrimaryEntity>laed<"),
        Case.Text("step-duplicate", "on the same message", Create, "9ebdbb1b", "20bebb1b", null) with { File = Sample.PathOf(Update), At = "<SdkMessageProcessingStep " },
        Case.Text("step-type", "an id of another class", Create, "<PluginTypeId>1e965463", "<PluginTypeId>5d1f4d5e"),
        Case.Text("step-type", "a class that is not listed", Create, "<PluginTypeName>XrmLeads.SamplePlugins.RatePlugin,", "<PluginTypeName>XrmLeads.SamplePlugins.RatePlugni,", "<PluginTypeId>"),
        Case.Dll("assembly-target", "another framework", _ => Sample.OtherDll),
        Case.Dll("assembly-signed", "no strong name", _ => Sample.BadDll),
        Case.Dll("assembly-reference", "more than the SDK", _ => Sample.BadDll),
        Case.Dll("assembly-size", "large", dll => [.. dll, .. new byte[1_048_576]]),
        Case.Dll("assembly-api", "threads, files, batches", _ => Sample.BadDll),
        Case.Dll("assembly-state", "fields that change", _ => Sample.BadDll),
        Case.Dll("assembly-type", "hidden, without id, no plugin", _ => Sample.BadDll),
        Case.Text("assembly-type", "a class that is not in the DLL", Assembly, "Name=\"XrmLeads.SamplePlugins.RateApi\"", "Name=\"XrmLeads.SamplePlugins.RateIpa\""),
    ];
}
