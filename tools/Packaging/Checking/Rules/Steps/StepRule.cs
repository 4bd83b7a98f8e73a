using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>A rule that looks at each step by itself.</summary>
internal abstract class StepRule : IRule
{
    public abstract string Id { get; }

    public IEnumerable<Finding> Check(Project project) =>
        from step in StepSource.Of(project.Sources)
        from wrong in Check(step)
        select Finding.At(step.File.File, wrong.Place, Id, wrong.Problem, wrong.Remedy);

    /// <summary>What is wrong with a step: where, what, and what to do.</summary>
    protected abstract IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step);
}
