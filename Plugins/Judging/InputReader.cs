using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Reads signals and answers, as SYSTEM, into the domain's terms.</summary>
internal sealed class InputReader
{
    private const int PageSize = 5000;

    private readonly PluginRun _run;
    private readonly DefinitionCatalogue _catalogue;

    internal InputReader(PluginRun run, DefinitionCatalogue catalogue)
    {
        _run = run;
        _catalogue = catalogue;
    }

    /// <summary>All inputs of a lead: one query for signals and one for answers, page by page.</summary>
    internal LeadInputs All(Guid leadId)
    {
        var signals = new List<Signal>();
        var query = QueryOf(SignalTable.Name, SignalTable.LeadId, leadId, SignalTable.OccurredOn, SignalTable.SignalTypeId);
        foreach (var row in Pages.Of(_run.SystemService, query, PageSize))
        {
            if (SignalOf(row) is { } signal && _catalogue.SignalClass(signal.Type) != SignalClassChoice.Nurture)
            {
                signals.Add(signal);
            }
        }

        var answers = new List<Answer>();
        query = QueryOf(AnswerTable.Name, AnswerTable.LeadId, leadId, AnswerTable.VerifiedOn, AnswerTable.ChecklistItemId, AnswerTable.Value);

        // Of answers with equal moments the one that was entered last counts.
        query.AddOrder(AnswerTable.CreatedOn, OrderType.Ascending);
        foreach (var row in Pages.Of(_run.SystemService, query, PageSize))
        {
            if (AnswerOf(row) is { } answer)
            {
                answers.Add(answer);
            }
        }

        return new LeadInputs(signals, answers);
    }

    /// <summary>A signal row as the domain sees it; null where it has no type or moment.</summary>
    internal Signal? SignalOf(Entity row) =>
        row.When(SignalTable.OccurredOn) is { } on && row.Lookup(SignalTable.SignalTypeId) is { } type && _catalogue.SignalCode(type.Id, _run) is { } code
            ? new Signal(code, on)
            : null;

    /// <summary>An answer row as the domain sees it; null where it has no item or moment.</summary>
    internal Answer? AnswerOf(Entity row) =>
        row.When(AnswerTable.VerifiedOn) is { } on && row.Lookup(AnswerTable.ChecklistItemId) is { } item && _catalogue.ItemCode(item.Id, _run) is { } code
            ? new Answer(code, row.Text(AnswerTable.Value) ?? "", on)
            : null;

    private static QueryExpression QueryOf(string table, string lookup, Guid leadId, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, leadId);
        return query;
    }
}
