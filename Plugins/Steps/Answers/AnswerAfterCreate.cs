using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Answers;

/// <summary>Judges the lead that an answer came in for; answers that come together are judged together, by the custom API that takes them.</summary>
[PluginType("17e4ea56-67fb-4d15-8047-4ad7afaf85d5")]
[PluginStep("c4fb2c62-9f51-4c1e-a6ec-9c30f42064c3", Message.Create, AnswerTable.Name, Stage.PostOperation)]
public sealed class AnswerAfterCreate : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff || run.IsUnder(SubmitAnswersApi.Name, null) || run.IsUnder(SubmitSelfQualificationApi.Name, null)
            || run.Target.Lookup(AnswerTable.LeadId) is not { } lead)
        {
            return;
        }

        var judge = new LeadJudge(run, catalogue);
        var change = new LeadChange { IsInput = true, Answers = judge.Inputs.AnswerOf(run.Target) is { } answer ? [answer] : [] };
        judge.Judge(lead.Id, change);
    }
}
