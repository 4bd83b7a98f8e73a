using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Keeps answers that come in together, all or none, and judges their lead once. The lead's lock is taken.</summary>
internal sealed class AnswerIntake(PluginRun run, DefinitionCatalogue catalogue, LeadJudge judge)
{
    /// <summary>Keeps them.</summary>
    /// <param name="record">The lead, which is open.</param>
    /// <param name="read">Reads the answers by the definition that judges the lead.</param>
    /// <param name="service">As whom they are written.</param>
    /// <param name="columns">What each row has beside the answer; null for nothing.</param>
    /// <returns>How many were kept.</returns>
    /// <exception cref="InvalidPluginExecutionException">No definition judges the lead, or something is wrong with an answer.</exception>
    internal int Keep(LeadRecord record, Func<LeadDefinition, AnswerSheet> read, IOrganizationService service, IReadOnlyDictionary<string, object?>? columns = null)
    {
        var subject = LeadCase.Open(catalogue, judge.RowOf(record), run.Now);
        if (subject.Fault is not null || subject.Version?.Definition is not { } definition)
        {
            throw new InvalidPluginExecutionException(subject.Fault ?? Sentences.NoDefinitionApplies);
        }

        var sheet = read(definition);
        var faults = new List<string>(sheet.Faults);
        var rows = new List<Entity>();
        var answers = new List<Answer>();
        foreach (var answer in sheet.Answers)
        {
            if (catalogue.ItemId(answer.Item, run) is { } itemId)
            {
                rows.Add(RowOf(answer, record.Lead.Id, itemId));
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

        foreach (var row in rows)
        {
            foreach (var column in columns ?? new Dictionary<string, object?>())
            {
                row[column.Key] = column.Value;
            }

            service.Create(row);
        }

        judge.Judge(record, new LeadChange { Answers = answers, IsInput = true }, null);
        return rows.Count;
    }

    private static Entity RowOf(SubmittedAnswer answer, Guid leadId, Guid itemId)
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
