using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>A step on Update names the columns that it runs for, and not the key, which every update carries.</summary>
internal sealed class FilterRule : StepRule
{
    public override string Id => "step-filter";

    protected override IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step) =>
        step.Message != "Update" ? step.Filter.Count == 0 ? [] : [(step.Root.Place("FilteringAttributes"), "Only steps on Update have filtering attributes.", "Leave them out.")]
        : step.Filter.Count == 0 ? [(step.Root.Place("FilteringAttributes"), "It would run for each update of the table.", "Name the columns that it needs in Filter.")]
        : step.Filter.Contains(step.Table + "id") ? [(step.Root.Place("FilteringAttributes"), "The filter names the key, which every update carries.", "Leave it out.")]
        : [];
}
