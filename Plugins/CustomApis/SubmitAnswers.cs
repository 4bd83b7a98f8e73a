using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Takes the answers of a conversation together: all are right or none is kept, the rows are the caller's, and the lead is judged once. One read, and beside a
/// write for each answer those of one judgement.
/// </summary>
[PluginType("0221d963-d73d-5721-928e-33020d9e2ec0")]
[CustomApi(SubmitAnswersApi.Name)]
public sealed class SubmitAnswers : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        var judge = new LeadJudge(run, catalogue);
        var record = judge.LockAndRead(run.TargetReference.Id) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        if (!judge.RowOf(record).IsOpen)
        {
            throw new InvalidPluginExecutionException(Sentences.LeadIsClosed);
        }

        var text = run.Input<string>(SubmitAnswersApi.Request.Answers) ?? "";
        run.Output[SubmitAnswersApi.Response.Accepted] =
            new AnswerIntake(run, catalogue, judge).Keep(record, definition => AnswerSheet.Read(text, definition, run.Now), run.CallerService);
    }
}
