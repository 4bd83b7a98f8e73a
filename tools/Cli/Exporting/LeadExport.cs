using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Exporting;

/// <summary>Writes the leads of an org with their signals and answers as input of <c>score</c>.</summary>
internal sealed class LeadExport
{
    private readonly Connection _connection;
    private readonly LeadDefinition _definition;
    private readonly Dictionary<Guid, string> _signalTypes;
    private readonly Dictionary<Guid, string> _items;

    internal LeadExport(Connection connection, LeadDefinition definition)
    {
        _connection = connection;
        _definition = definition;
        _signalTypes = Codes(SignalTypeTable.Name, SignalTypeTable.Code);
        _items = Codes(ChecklistItemTable.Name, ChecklistItemTable.Code);
    }

    /// <summary>Writes the leads.</summary>
    /// <param name="output">Gets one line for each.</param>
    /// <param name="open">True for open leads, false for closed ones, null for all.</param>
    /// <param name="masking">Leaves out who they are; null for whole ones.</param>
    /// <param name="progress">Gets how many are written.</param>
    /// <returns>How many were written.</returns>
    internal int Write(Stream output, bool? open, Masking? masking, Action<int> progress)
    {
        using var writer = new LeadLineWriter(output, _definition, masking);
        var count = 0;
        foreach (var page in new LeadQuery(_connection, _definition, open).Pages())
        {
            var signals = LeadQuery.Of(_connection, page, SignalTable.Name, SignalTable.LeadId, SignalTable.SignalTypeId, SignalTable.OccurredOn);
            var answers = LeadQuery.Of(
                _connection, page, AnswerTable.Name, AnswerTable.LeadId, AnswerTable.ChecklistItemId, AnswerTable.Value, AnswerTable.VerifiedOn);
            foreach (var lead in page)
            {
                writer.Write(lead, signals[lead.Id].Select(SignalOf).OfType<Signal>(), answers[lead.Id].Select(AnswerOf).OfType<Answer>());
                count++;
            }

            _connection.ForgetTraces();
            progress(count);
        }

        return count;
    }

    private Signal? SignalOf(Entity row) =>
        Code(_signalTypes, row, SignalTable.SignalTypeId) is { } code && row.GetAttributeValue<DateTime?>(SignalTable.OccurredOn) is { } on ? new Signal(code, on) : null;

    private Answer? AnswerOf(Entity row) =>
        Code(_items, row, AnswerTable.ChecklistItemId) is { } code && row.GetAttributeValue<DateTime?>(AnswerTable.VerifiedOn) is { } on
            ? new Answer(code, row.GetAttributeValue<string>(AnswerTable.Value) ?? AnswerItem.Unknown, on)
            : null;

    private static string? Code(Dictionary<Guid, string> codes, Entity row, string column) =>
        row.GetAttributeValue<EntityReference>(column) is { } reference && codes.TryGetValue(reference.Id, out var code) ? code : null;

    private Dictionary<Guid, string> Codes(string table, string column) =>
        _connection.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(column) }).Entities
            .Where(row => row.GetAttributeValue<string>(column) is not null).ToDictionary(row => row.Id, row => row.GetAttributeValue<string>(column));
}
