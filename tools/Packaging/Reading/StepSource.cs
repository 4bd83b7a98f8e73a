using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>A step as its source says it.</summary>
/// <param name="File">The source.</param>
internal sealed record StepSource(SourceFile File)
{
    /// <summary>A pre-image in exports; 2 stands for both kinds.</summary>
    internal const string Pre = "0", Post = "1", Both = "2";

    internal XElement Root => File.Root;

    /// <summary>The name of the message; its id where that is unknown.</summary>
    internal string Message => Root.Text("SdkMessageName") is { Length: > 0 } name ? name : SdkMessage.Find(Root.Text("SdkMessageId"))?.Name ?? Root.Text("SdkMessageId");

    internal string Table => Root.Text("PrimaryEntity");

    internal string Stage => Root.Text("Stage");

    internal bool IsAsync => Root.Text("Mode") != "0";

    internal IReadOnlyList<string> Filter => Columns(Root.Text("FilteringAttributes"));

    internal IEnumerable<XElement> Images => Root.Descendants("SdkMessageProcessingStepImage");

    /// <summary>The steps of the solution.</summary>
    internal static IEnumerable<StepSource> Of(SolutionSources sources) => sources.Of(ComponentKind.Of("SdkMessageProcessingSteps")).Select(file => new StepSource(file));

    /// <summary>The columns of a list that is joined by commas.</summary>
    internal static IReadOnlyList<string> Columns(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
