using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>No class is registered twice for the same message, table and stage: it would run twice.</summary>
internal sealed class DuplicateStepRule : IRule
{
    public string Id => "step-duplicate";

    public IEnumerable<Finding> Check(Project project) =>
        from step in StepSource.Of(project.Sources)
        group step by (step.Root.Text("PluginTypeId"), step.Message, step.Table, step.Stage) into same
        from step in same.Skip(1)
        select Finding.At(
            step.File.File, step.Root, Id,
            $"{same.First().File.File} registers the same class for the same message, table and stage.",
            "Join their filters in one step.");
}
