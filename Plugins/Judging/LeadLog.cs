using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Writes the rows that are never changed again, as SYSTEM and for the lead's owner: evaluations and moves.</summary>
internal sealed class LeadLog
{
    private readonly PluginRun _run;
    private readonly Guid _leadId;
    private readonly Func<string, object?> _lead;

    /// <summary>Makes a log of a lead.</summary>
    /// <param name="run">The run.</param>
    /// <param name="leadId">The lead.</param>
    /// <param name="lead">The lead's columns after the save.</param>
    internal LeadLog(PluginRun run, Guid leadId, Func<string, object?> lead)
    {
        _run = run;
        _leadId = leadId;
        _lead = lead;
    }

    /// <summary>Keeps the judgement that the lead's row holds.</summary>
    /// <returns>The id of the row.</returns>
    internal Guid WriteEvaluation()
    {
        var row = NewRow(EvaluationTable.Name);
        row[EvaluationTable.JudgedOn] = _lead(LeadTable.ScoredOn) ?? OperationTime.Stored(_run.Now);
        foreach (var column in LeadColumns.ScoreNames)
        {
            // The columns have the names they have on lead, save for the moment.
            if (column != LeadTable.ScoredOn)
            {
                row[column] = _lead(column);
            }
        }

        row[EvaluationTable.PrimaryName] = Sentences.EvaluationName(
            _lead(LeadTable.Cell) as string, (_lead(LeadTable.Verdict) as OptionSetValue)?.Value, (_lead(LeadTable.ScoringStatus) as OptionSetValue)?.Value);
        return _run.SystemService.Create(row);
    }

    /// <summary>Keeps a move.</summary>
    internal void WriteMove(StageChange change, Guid? evaluationId)
    {
        var leftOn = OperationTime.Stored(_run.Now);
        var row = NewRow(StageHistoryTable.Name);
        row[StageHistoryTable.PrimaryName] = Sentences.MoveName(change.From, change.To);
        row[StageHistoryTable.From] = change.From is { } from ? new OptionSetValue(from) : null;
        row[StageHistoryTable.To] = new OptionSetValue(change.To);
        row[StageHistoryTable.EnteredOn] = change.EnteredOn;
        row[StageHistoryTable.LeftOn] = leftOn;
        row[StageHistoryTable.Minutes] = change.EnteredOn is { } entered ? (int)Math.Min((leftOn - entered).TotalMinutes, int.MaxValue) : null;
        row[StageHistoryTable.Cycle] = _lead(LeadTable.Cycle) ?? 1;
        row[StageHistoryTable.SubType] = _lead(LeadTable.SubType);
        foreach (var column in LeadColumns.OriginNames)
        {
            // The columns have the names they have on lead.
            row[column] = _lead(column);
        }

        row[StageHistoryTable.ActorId] = new EntityReference("systemuser", _run.Context.InitiatingUserId);
        row[StageHistoryTable.ActorRole] = new OptionSetValue(change.ActorRole);
        row[StageHistoryTable.OutsideRules] = change.IsOutsideRules;
        row[StageHistoryTable.Reason] = change.Reason;
        row[StageHistoryTable.DefinitionId] = _lead(LeadTable.DefinitionId);
        row[StageHistoryTable.EvaluationId] = evaluationId is { } id ? new EntityReference(EvaluationTable.Name, id) : null;
        _run.SystemService.Create(row);
    }

    private Entity NewRow(string table) => new(table)
    {
        [EvaluationTable.LeadId] = new EntityReference(LeadTable.Name, _leadId),
        [EvaluationTable.OwnerId] = _lead(LeadColumns.OwnerId),
    };
}
