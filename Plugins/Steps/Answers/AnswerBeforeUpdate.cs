using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Answers;

/// <summary>Keeps a corrected answer true to its source, and the name of who verified it out of the hands of others.</summary>
[PluginType("b296615a-1317-40d3-8760-86856d8df75d")]
[PluginStep(Step, Message.Update, AnswerTable.Name, Stage.PreOperation, Filter = Columns)]
[PluginImage(Step, "ac47deac-4925-4bb9-9c6d-798035e271f3", ImageKind.Pre, PluginImageAttribute.PreImage, Columns)]
public sealed class AnswerBeforeUpdate : PluginBase
{
    private const string Step = "c6e4c0cd-a57e-4733-bdad-e167886fac85";
    private const string Columns = AnswerTable.Value + "," + AnswerTable.Source + "," + AnswerTable.VerifiedById;

    private protected override void Run(PluginRun run)
    {
        var answer = run.Target;
        if (answer.Contains(AnswerTable.VerifiedById) && !run.IsSystem)
        {
            answer[AnswerTable.VerifiedById] = new EntityReference("systemuser", run.Context.UserId);
        }

        var source = answer.Contains(AnswerTable.Source) ? answer : run.PreImage;
        var value = answer.Contains(AnswerTable.Value) ? answer : run.PreImage;
        var counted = ClaimedAuthority.Counts(value.Text(AnswerTable.Value), source.Choice(AnswerTable.Source));
        if (counted != value.Text(AnswerTable.Value))
        {
            answer[AnswerTable.Value] = counted;
        }
    }
}
