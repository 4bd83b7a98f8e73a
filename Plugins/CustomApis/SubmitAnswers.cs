using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Scoring;
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
        var leadId = run.TargetReference.Id;
        var catalogue = DefinitionCatalogue.For(run);
        var judge = new LeadJudge(run, catalogue);
        var record = judge.LockAndRead(leadId) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        var row = judge.RowOf(record);
        if (!row.IsOpen)
        {
            throw new InvalidPluginExecutionException(Sentences.LeadIsClosed);
        }

        var subject = LeadCase.Open(catalogue, row, run.Now);
        if (subject.Fault is not null || subject.Version?.Definition is not { } definition)
        {
            throw new InvalidPluginExecutionException(subject.Fault ?? Sentences.NoDefinitionApplies);
        }

        var sheet = AnswerSheet.Read(run.Input<string>(SubmitAnswersApi.Request.Answers) ?? "", definition, run.Now);
        var faults = new List<string>(sheet.Faults);
        var rows = new List<Entity>();
        var answers = new List<Answer>();
        foreach (var answer in sheet.Answers)
        {
            if (catalogue.ItemId(answer.Item, run) is { } itemId)
            {
                rows.Add(RowOf(answer, leadId, itemId));
                answers.Add(new Answer(answer.Item, answer.Value, answer.On));
            }
            else
            {
                faults.Add(Sentences.ItemWithoutRow(answer.Item));
            }
        }

        if (faults.Count > 0)
        {
            throw new InvalidPluginExecutionException(Sentences.AnswersNotTaken(faults));
        }

        foreach (var answer in rows)
        {
            run.CallerService.Create(answer);
        }

        judge.Judge(record, new LeadChange { Answers = answers, IsInput = true }, null);
        run.Output[SubmitAnswersApi.Response.Accepted] = rows.Count;
    }

    private static Entity RowOf(SubmittedAnswer answer, System.Guid leadId, System.Guid itemId)
    {
        var row = new Entity(AnswerTable.Name)
        {
            [AnswerTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
            [AnswerTable.ChecklistItemId] = new EntityReference(ChecklistItemTable.Name, itemId),
            [AnswerTable.Value] = answer.Value,
            [AnswerTable.VerifiedOn] = answer.On,
            [AnswerTable.Source] = new OptionSetValue(answer.Source),
            [AnswerTable.Evidence] = answer.Evidence,
        };
        if (answer.Note is not null)
        {
            // Sent only where there is one: who may not write notes can still answer.
            row[AnswerTable.Note] = answer.Note;
        }

        return row;
    }
}
