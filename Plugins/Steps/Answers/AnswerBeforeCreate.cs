using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Answers;

/// <summary>Completes an answer: who verified it and when, and that a claim counts as one.</summary>
[PluginType("cbbf0add-7c84-426e-995f-16af3db142f0")]
[PluginStep("98512d5e-5ff8-49ef-bca8-defe1fee0211", Message.Create, AnswerTable.Name, Stage.PreOperation)]
public sealed class AnswerBeforeCreate : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var answer = run.Target;
        if (!run.IsSystem || answer.Lookup(AnswerTable.VerifiedById) is null)
        {
            answer[AnswerTable.VerifiedById] = new EntityReference("systemuser", run.Context.UserId);
        }

        answer[AnswerTable.VerifiedOn] = answer.When(AnswerTable.VerifiedOn) ?? OperationTime.Stored(run.Now);
        var source = answer.Choice(AnswerTable.Source) ?? AnswerSourceChoice.Verified;
        answer[AnswerTable.Source] = new OptionSetValue(source);
        answer[AnswerTable.Value] = ClaimedAuthority.Counts(answer.Text(AnswerTable.Value), source);
        if (answer.Lookup(AnswerTable.ChecklistItemId) is { } item && DefinitionCatalogue.For(run).ItemCode(item.Id, run) is { } code)
        {
            answer[AnswerTable.PrimaryName] = Sentences.AnswerName(code, answer.Text(AnswerTable.Value));
        }
    }
}
