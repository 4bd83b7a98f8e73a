using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>
/// Everything the local Dataverse knows: the standard tables and what the imported solutions bring. Built whole at each import, then only read.
/// </summary>
internal sealed class Catalogue
{
    // Several organizations of one process share a catalogue.
    private readonly ConcurrentDictionary<string, OneToMany[]> _byReferenced = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OneToMany[]> _inheriting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Message, string? Table), Step[]> _stepsDue = [];

    internal Dictionary<string, Table> Tables { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, IReadOnlyDictionary<int, string>> Choices { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal List<OneToMany> Relationships { get; } = [];

    internal List<Intersect> Intersects { get; } = [];

    internal Dictionary<Guid, PluginType> PluginTypes { get; } = [];

    internal List<Step> Steps { get; } = [];

    internal Dictionary<string, CustomApi> CustomApis { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Dictionary<Guid, Role> Roles { get; } = [];

    internal Dictionary<Guid, ColumnSecurityProfile> ColumnSecurityProfiles { get; } = [];

    /// <summary>The rows that every organization has from the start, as far as the description of the standard tables names them.</summary>
    internal List<StandardRow> Rows { get; } = [];

    internal List<EnvironmentVariable> EnvironmentVariables { get; } = [];

    /// <summary>Tables that a solution brings and that hold nothing here, with what they are; whoever names one gets a fault that says so.</summary>
    internal Dictionary<string, string> NotSupportedTables { get; } = new(StringComparer.Ordinal);

    internal Table Table(string? name)
        => name is not null && Tables.TryGetValue(name, out var table) ? table
            : name is not null && NotSupportedTables.TryGetValue(name, out var what) ? throw Faults.NotSupported($"the table {name}: {what}")
            : throw Faults.NoTable(name);

    /// <summary>The relationships in which the table is the parent.</summary>
    internal OneToMany[] ChildrenOf(string table) => _byReferenced.GetOrAdd(
        table,
        static (name, all) =>
        {
            var own = all.Relationships.Where(r => r.ReferencedTable == name).ToList();

            // What a solution says of one table outweighs what goes for all.
            return [.. own, .. all.Relationships.Where(r => r.ReferencedTable == "*" && !own.Exists(o => (o.ReferencingTable, o.ReferencingColumn) == (r.ReferencingTable, r.ReferencingColumn)))];
        },
        this);

    /// <summary>The relationships by which rows of the table get rights that others have in their parents.</summary>
    internal OneToMany[] InheritingBy(string table) => _inheriting.GetOrAdd(
        table,
        static (name, all) => [.. all.Relationships.Where(r => r.ReferencingTable == name && (r.OnReparent, r.OnShare) != (CascadeType.NoCascade, CascadeType.NoCascade))],
        this);

    /// <summary>The steps on a message of a table in the order they run: by stage, then rank, then registration.</summary>
    internal Step[] StepsOn(string message, string? table) => _stepsDue.GetOrAdd(
        (message, table),
        static (key, all) => [.. all.Steps
            .Where(s => s.Message.Equals(key.Message, StringComparison.OrdinalIgnoreCase) && (s.Table is null || s.Table == key.Table))
            .OrderBy(s => s.Stage).ThenBy(s => s.Rank)],
        this);
}
