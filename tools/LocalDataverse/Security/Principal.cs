using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>A user or team with what the roles and profiles add up to. What a privilege reaches is worked out once.</summary>
internal sealed class Principal(BusinessUnitTree units)
{
    private readonly Dictionary<string, Reach> _reaches = new(StringComparer.OrdinalIgnoreCase);

    internal required Guid Id { get; init; }

    internal required bool IsTeam { get; init; }

    /// <summary>The business unit of the user or team.</summary>
    internal required Guid Unit { get; init; }

    internal required bool MayEverything { get; init; }

    /// <summary>The user and the teams of which he is a member: what is shared with them is shared with him.</summary>
    internal required IReadOnlyList<Guid> Groups { get; init; }

    /// <summary>Whose rows are as his own: the groups, and the teams that he administers.</summary>
    internal required IReadOnlyList<Guid> Owners { get; init; }

    internal required IReadOnlyDictionary<string, List<Grant>> Privileges { get; init; }

    internal required IReadOnlyList<ColumnPermission> Columns { get; init; }

    internal bool Has(string privilege) => MayEverything || Privileges.ContainsKey(privilege);

    /// <summary>What a privilege reaches that the principal has.</summary>
    internal Reach ReachOf(string privilege)
    {
        if (MayEverything)
        {
            return Reach.All;
        }

        if (!_reaches.TryGetValue(privilege, out var reach))
        {
            reach = Build(Privileges[privilege]);
            _reaches.Add(privilege, reach);
        }

        return reach;
    }

    /// <summary>
    /// What two users both may: each privilege no deeper than the other has it, and the columns that both may. Source:
    /// MicrosoftDocs/powerapps-docs developer/data-platform/impersonate-another-user.md.
    /// </summary>
    internal Principal CutTo(Principal other) => other.MayEverything ? this : new Principal(units)
    {
        Id = Id,
        IsTeam = IsTeam,
        Unit = Unit,
        MayEverything = false,
        Groups = Groups,
        Owners = Owners,
        Privileges = MayEverything
            ? other.Privileges.ToDictionary(p => p.Key, p => new List<Grant> { new(Deepest(p.Value), Unit, null) }, StringComparer.OrdinalIgnoreCase)
            : Privileges.Where(p => other.Privileges.ContainsKey(p.Key)).ToDictionary(
                p => p.Key, p => p.Value.ConvertAll(g => g with { Depth = Least(g.Depth, Deepest(other.Privileges[p.Key])) }), StringComparer.OrdinalIgnoreCase),
        Columns = MayEverything ? other.Columns : [.. Both(other)],
    };

    private static Depth Deepest(List<Grant> grants) => grants.Max(g => g.Depth);

    private static Depth Least(Depth one, Depth other) => one < other ? one : other;

    private IEnumerable<ColumnPermission> Both(Principal other)
        => from mine in Columns
           from his in other.Columns
           where (mine.Table, mine.Column) == (his.Table, his.Column)
           select mine with { CanRead = mine.CanRead && his.CanRead, CanCreate = mine.CanCreate && his.CanCreate, CanUpdate = mine.CanUpdate && his.CanUpdate };

    private Reach Build(List<Grant> grants)
    {
        var (owners, within) = (new HashSet<Guid>(), new HashSet<Guid>());
        foreach (var grant in grants)
        {
            if (grant is { Depth: Depth.Basic, OnlyFor: { } team })
            {
                owners.Add(team);
                continue;
            }

            owners.UnionWith(Owners);
            within.UnionWith(grant.Depth switch
            {
                Depth.Global => units.All,
                Depth.Deep => units.Below(grant.Unit),
                Depth.Local => [grant.Unit],
                _ => [],
            });
        }

        return within.Count == units.All.Count ? Reach.All : new Reach(false, owners, within);
    }
}
