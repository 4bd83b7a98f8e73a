using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>The class of a step is one that the assembly lists, by id and by name.</summary>
internal sealed class StepTypeRule : IRule
{
    public string Id => "step-type";

    public IEnumerable<Finding> Check(Project project)
    {
        var types = project.Sources.Of(ComponentKind.Of("PluginAssemblies")).SelectMany(file => file.Root.Descendants("PluginType")).ToLookup(type => type.Text("@PluginTypeId"), type => type.Text("@AssemblyQualifiedName"));
        return
            from step in StepSource.Of(project.Sources)
            where !types[step.Root.Text("PluginTypeId")].Contains(step.Root.Text("PluginTypeName"))
            select Finding.At(
                step.File.File, step.Root.Place("PluginTypeId"), Id,
                $"The assembly lists no class {step.Root.Text("PluginTypeName").Split(',')[0]} with this id.",
                "Call xrmleads gen, which writes both from the plugin classes.");
    }
}
