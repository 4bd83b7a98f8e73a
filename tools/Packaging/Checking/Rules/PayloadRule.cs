using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>The content that a component names is there: the DLL and what web resources hold.</summary>
internal sealed class PayloadRule : IRule
{
    public string Id => "payload";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        return
            from file in sources.Of(ComponentKind.Of("PluginAssemblies")).Concat(sources.Of(ComponentKind.Of("WebResources")))
            let content = file.Path[..^".data.xml".Length]
            where sources.Payload(content) is null
            select Finding.At(
                file.File, file.Root, Id,
                $"Its content is missing: there is no {sources.Map.PlaceOf(content)}.",
                $"Build it, or map it in {SolutionSources.Folder}/{PayloadMap.Path}.");
    }
}
