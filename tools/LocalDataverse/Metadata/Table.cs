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

    /// <summary>Dataverse or Dynamics 365 Sales brings the table; it may have columns there that are not described here.</summary>
    internal bool IsStandard { get; init; }

    /// <summary>The tables whose rows this one shows together (activitypointer); empty for a table with rows of its own.</summary>
    internal List<string> UnionOf { get; init; } = [];

    /// <summary>The rows come with the platform: everybody reads them, no message writes them, and there is no privilege for either.</summary>
    internal bool IsPlatformData { get; init; }

    /// <summary>The table holds the pairs of a many-to-many relationship: Associate and Disassociate write it, nothing else does.</summary>
    internal bool IsIntersect { get; init; }

    /// <summary>In the order they were added; found by name.</summary>
    internal OrderedDictionary<string, Column> Columns { get; } = new(StringComparer.Ordinal);

    internal List<AlternateKey> Keys { get; } = [];

    internal List<State> States { get; } = [];

    internal bool IsView => UnionOf.Count > 0;

    /// <summary>Columns that a solution brings and that hold nothing here, with what they are; whoever names one gets a fault that says so.</summary>
    internal Dictionary<string, string> NotSupportedColumns { get; } = new(StringComparer.Ordinal);

    internal Column Column(string? name)
        => name is not null && Columns.TryGetValue(name, out var column) ? column
            : name is not null && NotSupportedColumns.TryGetValue(name, out var what) ? throw Faults.NotSupported($"the column {Name}.{name}: {what}")
            : throw Faults.NoColumn(SchemaName, name);

    /// <summary>Whether the description has the column, supported or not.</summary>
    internal bool Describes(string column) => Columns.ContainsKey(column) || NotSupportedColumns.ContainsKey(column);

    internal void Add(Column column)
    {
        Columns[column.Name] = column;
        NotSupportedColumns.Remove(column.Name);
    }

    internal void AddNotSupported(string column, string what)
    {
        Columns.Remove(column);
        NotSupportedColumns[column] = what;
    }
}
