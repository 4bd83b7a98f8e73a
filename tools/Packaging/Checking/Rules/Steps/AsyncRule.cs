using System.Collections.Generic;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>What runs after the request is registered after the operation, and its job is deleted when it went well.</summary>
internal sealed class AsyncRule : StepRule
{
    public override string Id => "step-async";

    protected override IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step) =>
        !step.IsAsync ? []
        : step.Stage != "40" ? [(step.Root.Place("Mode"), "A step before stage 40 cannot be asynchronous.", "Make it synchronous or register it at stage 40.")]
        : step.Root.Text("AsyncAutoDelete") != "1" ? [(step.Root.Place("AsyncAutoDelete"), "Its jobs would pile up in the environment.", "Write AsyncAutoDelete 1.")]
        : [];
}
