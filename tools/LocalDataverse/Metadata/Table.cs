using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A table: its columns, keys and states.</summary>
internal sealed class Table
{
    internal required string Name { get; init; }

    internal required string SchemaName { get; init; }

    /// <summary>The name as privileges carry it: prvReadLead, prvReadxl_Signal; all activities share prvReadActivity, users have prvReadUser.</summary>
    internal required string PrivilegeName { get; init; }

    /// <summary>The name in the Web API's addresses; null for a standard table, whose plural follows a rule.</summary>
    internal string? EntitySetName { get; init; }

    /// <summary>What users read; null where the description does not say.</summary>
    internal string? DisplayName { get; init; }

    /// <summary>What users read for several rows; null where the description does not say.</summary>
    internal string? CollectionName { get; init; }

    internal required string PrimaryId { get; init; }

    internal string? PrimaryName { get; init; }

    internal Ownership Ownership { get; init; }

    /// <summary>The tables whose rows this one shows together (activitypointer); empty for a table with rows of its own.</summary>
    internal IReadOnlyList<string> UnionOf { get; init; } = [];

    /// <summary>In the order they were added; found by name.</summary>
    internal OrderedDictionary<string, Column> Columns { get; } = new(StringComparer.Ordinal);

    internal List<AlternateKey> Keys { get; } = [];

    internal List<State> States { get; } = [];

    internal bool IsView => UnionOf.Count > 0;

    internal Column Column(string? name)
        => name is not null && Columns.TryGetValue(name, out var column) ? column : throw Faults.NoColumn(SchemaName, name);

    internal void Add(Column column) => Columns[column.Name] = column;
}
