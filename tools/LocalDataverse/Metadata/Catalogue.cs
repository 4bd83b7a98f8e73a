using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Everything the local Dataverse knows: the standard tables and what the imported solutions bring. Built whole at each import, then only read.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, OneToMany[]> _byReferenced = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Message, string? Table), Step[]> _stepsDue = [];

    internal Dictionary<string, Table> Tables { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, IReadOnlyDictionary<int, string>> Choices { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal List<OneToMany> Relationships { get; } = [];

    internal List<Intersect> Intersects { get; } = [];

    internal Dictionary<Guid, PluginType> PluginTypes { get; } = [];

    internal List<Step> Steps { get; } = [];

    internal Dictionary<string, CustomApi> CustomApis { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Dictionary<Guid, Role> Roles { get; } = [];

    internal Dictionary<Guid, ColumnSecurityProfile> ColumnSecurityProfiles { get; } = [];

    internal List<EnvironmentVariable> EnvironmentVariables { get; } = [];

    internal Table Table(string? name)
        => name is not null && Tables.TryGetValue(name, out var table) ? table : throw Faults.NoTable(name);

    /// <summary>The relationships in which the table is the parent.</summary>
    internal OneToMany[] ChildrenOf(string table)
    {
        if (!_byReferenced.TryGetValue(table, out var found))
        {
            found = [.. Relationships.Where(r => r.ReferencedTable == table || (r.ReferencedTable == "*" && !Table(r.ReferencingTable).IsView))];
            _byReferenced.Add(table, found);
        }

        return found;
    }

    /// <summary>The steps on a message of a table in the order they run: by stage, then rank, then registration.</summary>
    internal Step[] StepsOn(string message, string? table)
    {
        if (!_stepsDue.TryGetValue((message, table), out var found))
        {
            found = [.. Steps
                .Where(s => s.Message.Equals(message, StringComparison.OrdinalIgnoreCase) && (s.Table is null || s.Table == table))
                .OrderBy(s => s.Stage).ThenBy(s => s.Rank)];
            _stepsDue.Add((message, table), found);
        }

        return found;
    }
}
