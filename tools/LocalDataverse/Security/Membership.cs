using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>Which roles and column security profiles each user, and which roles each team has; what they add up to is kept until one of them changes.</summary>
internal sealed class Membership(Engine engine)
{
    private readonly Dictionary<Guid, Principal> _principals = [];

    internal void Forget() => _principals.Clear();

    internal Principal Of(Guid user) => Kept(user, UserOf);

    internal Principal OfTeam(Guid team) => Kept(team, TeamOf);

    internal void AddRole(Guid user, Guid role)
    {
        var table = engine.Catalogue.Table("systemuserroles");
        if (engine.Rows.Where(table, (table.Column("systemuserid"), user), (table.Column("roleid"), role)).Count == 0)
        {
            engine.Rows.Insert(table, new Dictionary<string, object?> { [table.PrimaryId] = engine.NewId(), ["systemuserid"] = user, ["roleid"] = role });
        }

        Forget();
    }

    private Principal Kept(Guid id, Func<Guid, Principal> build)
    {
        if (!_principals.TryGetValue(id, out var principal))
        {
            principal = build(id);
            _principals.Add(id, principal);
        }

        return principal;
    }

    private Principal UserOf(Guid user)
    {
        if (!engine.Rows.Exists(engine.Catalogue.Table("systemuser"), user))
        {
            throw Faults.NoRow("SystemUser", user);
        }

        var roles = RolesOf("systemuserroles", "systemuserid", user);
        var profiles = Related("systemuserprofiles", "systemuserid", user, "fieldsecurityprofileid").Where(engine.Catalogue.ColumnSecurityProfiles.ContainsKey);
        return new Principal(
            user,
            user == engine.Root.SystemUserId || roles.Exists(r => r.IsAdministrator),
            PrivilegesOf(roles),
            [.. profiles.SelectMany(id => engine.Catalogue.ColumnSecurityProfiles[id].Permissions)]);
    }

    private Principal TeamOf(Guid team)
    {
        var roles = RolesOf("teamroles", "teamid", team);
        return new Principal(team, roles.Exists(r => r.IsAdministrator), PrivilegesOf(roles), []);
    }

    private static Dictionary<string, Depth> PrivilegesOf(List<Role> roles)
    {
        var privileges = new Dictionary<string, Depth>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, depth) in roles.SelectMany(r => r.Privileges))
        {
            privileges[name] = privileges.TryGetValue(name, out var known) && known > depth ? known : depth;
        }

        return privileges;
    }

    private List<Role> RolesOf(string intersect, string holderColumn, Guid holder)
        => [.. Related(intersect, holderColumn, holder, "roleid").Where(engine.Catalogue.Roles.ContainsKey).Select(id => engine.Catalogue.Roles[id])];

    private List<Guid> Related(string intersect, string holderColumn, Guid holder, string column)
    {
        var table = engine.Catalogue.Table(intersect);
        return [.. engine.Rows.Where(table, (table.Column(holderColumn), holder)).Select(id => engine.Rows.Get(table, id).GetAttributeValue<Guid>(column))];
    }
}
