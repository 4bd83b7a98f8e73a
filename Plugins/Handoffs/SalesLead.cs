using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>A lead on its way through the hands of sales. Its lock is held.</summary>
/// <param name="id">The lead.</param>
/// <param name="column">Gives its columns: scores, standing, handling, owner.</param>
/// <param name="version">The active version that judged it.</param>
internal sealed class SalesLead(Guid id, Func<string, object?> column, DefinitionInForce version)
{
    private readonly LeadRecord? _record;

    /// <summary>The lead as a move left it.</summary>
    internal SalesLead(StageMove move)
        : this(move.LeadId, move.Lead, move.Version)
    {
    }

    /// <summary>The lead as it is stored.</summary>
    internal SalesLead(LeadRecord record, DefinitionInForce version)
        : this(record.Lead.Id, record.Lead.Value, version)
    {
        _record = record;
    }

    /// <summary>The lead.</summary>
    internal Guid Id { get; } = id;

    /// <summary>The version that judged it.</summary>
    internal DefinitionInForce Version { get; } = version;

    /// <summary>The scope of that version.</summary>
    internal Scope Scope => Version.Scope;

    /// <summary>How urgent it is; a lead that became Sales-Ready before there were classes is as any other.</summary>
    internal SlaClass Class => Choice(LeadTable.SlaClass) is { } value ? (SlaClass)(value - SlaClassChoice.Hot) : SlaClass.Other;

    /// <summary>Which run through the stages it is, from 1.</summary>
    internal int Cycle => this[LeadTable.Cycle] as int? ?? 1;

    /// <summary>The user or team who owns it.</summary>
    internal EntityReference? Owner => this[LeadColumns.OwnerId] as EntityReference;

    /// <summary>Whether sales has accepted it.</summary>
    internal bool IsAccepted => Choice(LeadTable.Stage) == StageChoice.Sal;

    /// <summary>The lead once it is back in Sales-Ready.</summary>
    internal SalesLead Back() => new(Id, name => name == LeadTable.Stage ? new OptionSetValue(StageChoice.SalesReady) : column(name), Version);

    /// <summary>What times without a clock add to what is due of it.</summary>
    internal DueCredit Credit(PluginRun run, DefinitionCatalogue catalogue) => _record is null ? DueCredit.Of(run, catalogue, Id) : DueCredit.Of(catalogue, _record);

    /// <summary>The value of a column; null where it is empty.</summary>
    internal object? this[string name] => column(name);

    /// <summary>Gives the values of all columns.</summary>
    internal Func<string, object?> Column => column;

    private int? Choice(string name) => (this[name] as OptionSetValue)?.Value;
}
