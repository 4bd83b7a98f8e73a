using System.Collections.Generic;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>Steps are registered at the three stages that are open to them, with a rank from 1 on.</summary>
internal sealed class StageRule : StepRule
{
    public override string Id => "step-stage";

    protected override IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step) =>
        step.Stage is not ("10" or "20" or "40") ? [(step.Root.Place("Stage"), $"There is no stage {step.Stage} for steps.", "Write 10, 20 or 40.")]
        : !int.TryParse(step.Root.Text("Rank"), out var rank) || rank < 1 ? [(step.Root.Place("Rank"), "The rank is no number from 1 on.", "Write 1, or a higher number to run later.")]
        : [];
}
