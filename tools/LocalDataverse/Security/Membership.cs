using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>Which roles and column security profiles each user has; what they add up to is kept until one of them changes.</summary>
internal sealed class Membership(Engine engine)
{
    private readonly Dictionary<Guid, Principal> _principals = [];

    internal void Forget() => _principals.Clear();

    internal Principal Of(Guid user)
    {
        if (!_principals.TryGetValue(user, out var principal))
        {
            principal = Build(user);
            _principals.Add(user, principal);
        }

        return principal;
    }

    internal void AddRole(Guid user, Guid role)
    {
        var table = engine.Catalogue.Table("systemuserroles");
        if (engine.Rows.Where(table, (table.Column("systemuserid"), user), (table.Column("roleid"), role)).Count == 0)
        {
            engine.Rows.Insert(table, new Dictionary<string, object?> { [table.PrimaryId] = Guid.NewGuid(), ["systemuserid"] = user, ["roleid"] = role });
        }

        Forget();
    }

    private Principal Build(Guid user)
    {
        if (!engine.Rows.Exists(engine.Catalogue.Table("systemuser"), user))
        {
            throw Faults.NoRow("SystemUser", user);
        }

        var roles = Related("systemuserroles", user, "roleid").Where(engine.Catalogue.Roles.ContainsKey).Select(id => engine.Catalogue.Roles[id]).ToList();
        var privileges = new Dictionary<string, Depth>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, depth) in roles.SelectMany(r => r.Privileges))
        {
            privileges[name] = privileges.TryGetValue(name, out var known) && known > depth ? known : depth;
        }

        var profiles = Related("systemuserprofiles", user, "fieldsecurityprofileid").Where(engine.Catalogue.ColumnSecurityProfiles.ContainsKey);
        return new Principal(
            user,
            user == engine.Root.SystemUserId || roles.Exists(r => r.IsAdministrator),
            privileges,
            [.. profiles.SelectMany(id => engine.Catalogue.ColumnSecurityProfiles[id].Permissions)]);
    }

    private List<Guid> Related(string intersect, Guid user, string column)
    {
        var table = engine.Catalogue.Table(intersect);
        return [.. engine.Rows.Where(table, (table.Column("systemuserid"), user)).Select(id => engine.Rows.Get(table, id).GetAttributeValue<Guid>(column))];
    }
}
