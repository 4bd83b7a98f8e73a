using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>Steps are registered on messages whose id is known, and never on reading.</summary>
internal sealed class MessageRule : StepRule
{
    private static readonly string[] Reading =
        ["Retrieve", "RetrieveMultiple", "Execute", "f2bdbb1b-ea3e-db11-86a7-000a3a5473e8", "03bebb1b-ea3e-db11-86a7-000a3a5473e8"];

    public override string Id => "step-message";

    protected override IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step)
    {
        if (Reading.Contains(step.Message))
        {
            yield return (step.Root.Place("SdkMessageId"), "A step on reading slows every read.", "Compute what is needed when the row is written.");
        }
        else if (SdkMessage.Find(step.Message) is null)
        {
            yield return (step.Root.Place("SdkMessageId"), $"The message {step.Message} is not known.", $"Register on one of {string.Join(", ", SdkMessage.All.Select(message => message.Name))}.");
        }
    }
}
