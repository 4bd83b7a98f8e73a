using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Mapping;
using XrmLeads.Domain.Scoring;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Importing;

/// <summary>Turns leads of a file into requests to an org.</summary>
internal sealed class LeadRequests
{
    private readonly IReadOnlyDictionary<string, string> _columns;
    private readonly Dictionary<string, Guid> _signalTypes;
    private readonly Dictionary<string, Guid> _items;

    /// <exception cref="CommandFault">The org lacks columns, signal types or checklist items of the mapping: all are named.</exception>
    internal LeadRequests(Connection connection, LeadMapping mapping)
    {
        _columns = connection.LeadColumns();
        _signalTypes = Codes(connection, SignalTypeTable.Name, SignalTypeTable.Code);
        _items = Codes(connection, ChecklistItemTable.Name, ChecklistItemTable.Code);
        var targets = mapping.Columns.Select(rule => rule.To.Name).Concat(mapping.Constants.Select(rule => rule.To.Name)).ToList();
        string[] faults =
        [
            .. targets.Where(name => !_columns.ContainsKey(name)).Select(name => $"the column {name} of lead"),
            .. mapping.Signals.Select(rule => rule.Type).Where(type => !_signalTypes.ContainsKey(type)).Distinct().Select(type => $"the signal type {type}"),
            .. mapping.Answers.Select(rule => rule.Item).Where(item => !_items.ContainsKey(item)).Select(item => $"the checklist item {item}"),
        ];
        if (faults.Length > 0)
        {
            throw new CommandFault($"The org lacks {string.Join(", ", faults)}: add them, or import the definition with --add-missing.");
        }

        if (targets.Find(name => !LeadValue.CanFill(_columns[name])) is { } lookup)
        {
            throw new CommandFault($"{lookup} points at another row or is an id, which a file cannot fill: take it out of the mapping.");
        }
    }

    /// <summary>One request for a lead with all that belongs to it: it is stored as a whole or not at all, and each part passes the plugins.</summary>
    /// <param name="id">The lead's id.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="reasons">Gets what cannot be stored, one sentence each; then there is no request.</param>
    internal OrganizationRequest? Of(Guid id, MappedLead lead, List<string> reasons)
    {
        var row = new Entity(LeadTable.Name, id);
        foreach (var value in lead.Values)
        {
            row[value.Target.Name] = LeadValue.Of(value.Cell, _columns[value.Target.Name]);
            if (row[value.Target.Name] is null)
            {
                reasons.Add($"{value.Target.Name} of type {_columns[value.Target.Name]} cannot hold what the mapping makes for it.");
            }
        }

        var requests = new OrganizationRequestCollection { Create(row) };
        // In the order of time, since a signal older than the newest costs a judgement from all of them.
        requests.AddRange(lead.Signals.Select((signal, number) => (Signal: signal, Number: number)).OrderBy(each => each.Signal.On).Select(each => Create(RowOf(id, each.Signal, each.Number))));
        requests.AddRange(lead.Claims.Select(answer => Create(RowOf(id, answer, AnswerSourceChoice.Claimed))));
        requests.AddRange(lead.Answers.Select(answer => Create(RowOf(id, answer, AnswerSourceChoice.Verified))));
        return reasons.Count == 0 ? new ExecuteTransactionRequest { Requests = requests } : null;
    }

    private static CreateRequest Create(Entity row) => new() { Target = row };

    private Entity RowOf(Guid lead, Signal signal, int number) => new(SignalTable.Name)
    {
        [SignalTable.LeadId] = new EntityReference(LeadTable.Name, lead),
        [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, _signalTypes[signal.Type]),
        [SignalTable.OccurredOn] = signal.On,
        [SignalTable.ExternalId] = $"{lead:N}-{number}",
        [SignalTable.Source] = "import",
    };

    private Entity RowOf(Guid lead, Answer answer, int source) => new(AnswerTable.Name)
    {
        [AnswerTable.LeadId] = new EntityReference(LeadTable.Name, lead),
        [AnswerTable.ChecklistItemId] = new EntityReference(ChecklistItemTable.Name, _items[answer.Item]),
        [AnswerTable.Value] = answer.Value,
        [AnswerTable.VerifiedOn] = answer.On,
        [AnswerTable.Source] = new OptionSetValue(source),
    };

    private static Dictionary<string, Guid> Codes(Connection connection, string table, string column) =>
        connection.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(column) }).Entities
            .Where(row => row.GetAttributeValue<string>(column) is not null)
            .ToDictionary(row => row.GetAttributeValue<string>(column), row => row.Id, StringComparer.OrdinalIgnoreCase);
}
