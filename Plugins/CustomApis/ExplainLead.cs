using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Scoring;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Says what the definition in force says of a lead now, why, and what to ask next, without writing anything. Four reads: whether the caller may see the lead, the lead with its
/// state, who signed the version, and how items are asked; two more where the state must be built anew.
/// </summary>
[PluginType("1538bc2b-a0c8-5f05-89c1-a5594e9d68e2")]
[CustomApi(ExplainLeadApi.Name)]
public sealed class ExplainLead : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var leadId = run.TargetReference.Id;

        // What follows is read as SYSTEM, so the caller's right to see the lead is asked for first.
        run.CallerService.Retrieve(LeadTable.Name, leadId, new ColumnSet(LeadTable.Id));
        var catalogue = DefinitionCatalogue.For(run);
        var judge = new LeadJudge(run, catalogue);
        var record = judge.Read(leadId) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        var subject = judge.CaseOf(judge.RowOf(record), record, LeadChange.TimePassed);
        var evaluation = judge.ToolsOf(subject) is { } tools ? subject.Evaluate(tools) : null;
        run.Output[ExplainLeadApi.Response.Explanation] = TextOf(run, subject, evaluation);
    }

    private static string TextOf(PluginRun run, LeadCase subject, Evaluation? evaluation)
    {
        var json = new StringBuilder("{\"status\":");
        if (evaluation is null)
        {
            json.AppendQuoted(subject.Fault is null ? "NoDefinition" : "Failed").Append(",\"message\":");
            return json.AppendQuoted(subject.Fault ?? Sentences.NoDefinitionApplies).Append('}').ToString();
        }

        var version = subject.Version!;
        var row = run.SystemService.Retrieve(
            LeadDefinitionTable.Name, version.Id, new ColumnSet(LeadDefinitionTable.MarketingSignedOn, LeadDefinitionTable.SalesSignedOn));
        json.AppendQuoted(version.IsDraft ? "PreviewByDraft" : "Scored").Append(",\"version\":{\"id\":").AppendQuoted(version.Id.ToString());
        json.Append(",\"number\":").Append(version.Version.ToString(CultureInfo.InvariantCulture)).Append(",\"scope\":").AppendQuoted(version.Scope.Code);
        AppendMoment(json.Append(",\"marketingSignedOn\":"), row.When(LeadDefinitionTable.MarketingSignedOn));
        AppendMoment(json.Append(",\"salesSignedOn\":"), row.When(LeadDefinitionTable.SalesSignedOn));
        json.Append(",\"mode\":").AppendQuoted(version.Scope.Mode.ToString());
        json.Append("},\"open\":").Append(subject.Row.IsOpen ? "true" : "false");
        var questions = subject.Questions();
        AppendQuestion(json.Append(",\"nextQuestion\":"), questions.Count > 0 ? questions[0] : null);
        json.Append(",\"rules\":").Append(RulesText.Write(evaluation.Definition));
        json.Append(",\"checklist\":").Append(ChecklistText.Write(
            evaluation.Definition, subject.Facts!, subject.State!, subject.Now, questions, ItemWordings.Read(run), AnswerSheet.NeedsEvidence));
        return json.Append(",\"explanation\":").Append(ExplanationText.Write(evaluation, version.ReviewBy)).Append('}').ToString();
    }

    private static void AppendQuestion(StringBuilder json, NextQuestion? question)
    {
        if (question is null)
        {
            json.Append("null");
            return;
        }

        json.Append("{\"item\":").AppendQuoted(question.Item.Id).Append(",\"label\":").AppendQuoted(question.Item.Label);
        json.Append(",\"bestAnswer\":").AppendQuoted(question.BestAnswer.Value).Append(",\"why\":").AppendQuoted(question.Why).Append('}');
    }

    private static void AppendMoment(StringBuilder json, System.DateTime? moment)
    {
        if (moment is { } on)
        {
            json.AppendQuoted(on.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }
        else
        {
            json.Append("null");
        }
    }
}
