#if NET
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>What a role lets its user do with the rows of each table, found by doing it.</summary>
internal sealed class RoleMatrix
{
    private static readonly ConcurrentDictionary<string, Lazy<RoleMatrix>> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Table, string Right), Dictionary<string, Outcome>?> _cells = [];

    private RoleMatrix(ShippedRole role)
    {
        using var org = new RoleOrg(role);
        foreach (var table in ShippedSecurity.Tables)
        {
            foreach (var right in ShippedSecurity.Rights)
            {
                _cells.Add((table.Name, right), Cell(org, table, right));
            }
        }
    }

    /// <summary>The matrix of a role, worked out once.</summary>
    internal static RoleMatrix Of(ShippedRole role) => Known.GetOrAdd(
        role.Name, _ => new Lazy<RoleMatrix>(() => new RoleMatrix(role), LazyThreadSafetyMode.ExecutionAndPublication)).Value;

    /// <summary>What became of a right on the rows of each owner ("any" in a table without owners); null where there is nothing to try.</summary>
    internal IReadOnlyDictionary<string, Outcome>? Cell(ShippedTable table, string right) => _cells[(table.Name, right)];

    private static Dictionary<string, Outcome>? Cell(RoleOrg org, ShippedTable table, string right)
    {
        var ways = Ways(table, right).ToList();
        if (ways.Count == 0)
        {
            return null;
        }

        // The way that a plugin lets the administrator go, where there is one.
        var mine = table.IsOwned ? org.Owners["unit"] : (Guid?)null;
        var way = ways.Find(w => org.Try(org.Administrator, table, right, w, mine) == Outcome.Done) ?? ways[0];
        var owners = table.IsOwned ? org.Owners.ToDictionary(o => o.Key, o => (Guid?)o.Value) : new() { ["any"] = null };
        return org.Lending(LentRoles.Name(table, right), () => owners.ToDictionary(o => o.Key, o => org.Try(org.User, table, right, way, o.Value)));
    }

    private static IEnumerable<object> Ways(ShippedTable table, string right) => right switch
    {
        "Write" => table.TextColumns,
        "Append" => ShippedSecurity.Lookups.Where(l => l.From == table.Name && l.To != table.Name),
        "AppendTo" => ShippedSecurity.Lookups.Where(l => l.To == table.Name && l.From != table.Name),
        "Assign" or "Share" => table.IsOwned ? [right] : [],
        _ => [right],
    };
}
#endif
