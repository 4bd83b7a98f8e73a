using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// Enforces table privileges: a privilege at Basic depth reaches own rows, any deeper one all rows. Source:
/// MicrosoftDocs/power-platform admin/security-roles-privileges.md.
/// </summary>
internal sealed class PrivilegeCheck(Engine engine)
{
    internal void Table(Guid user, string right, Table table) => Privilege(user, "prv" + right + table.PrivilegeName);

    internal void Row(Guid user, string right, Table table, Entity row)
    {
        Table(user, right, table);
        if (IsOwnRowsOnly(user, right, table) && row.GetAttributeValue<EntityReference>(SystemColumns.Owner)?.Id != user)
        {
            throw new DataverseFaultException(
                ErrorCodes.AccessDenied,
                $"Principal user (Id={user}) has no {right} access to the row {row.Id} of {table.Name}: "
                    + $"prv{right}{table.PrivilegeName} reaches only own rows.");
        }
    }

    /// <summary>Whether the user's privilege reaches no further than rows he owns.</summary>
    internal bool IsOwnRowsOnly(Guid user, string right, Table table)
    {
        var principal = engine.Membership.Of(user);
        return !principal.MayEverything
            && table.Ownership == Ownership.User
            && principal.Privileges.TryGetValue("prv" + right + table.PrivilegeName, out var depth)
            && depth == Depth.Basic;
    }

    internal void Privilege(Guid user, string privilege)
    {
        if (!engine.Membership.Of(user).Has(privilege))
        {
            throw Missing($"user (Id={user}, type=8)", privilege);
        }
    }

    /// <summary>
    /// Nobody owns a row of a table that he may not read, whoever makes him its owner: a user by his roles, a team by its own. Source:
    /// MicrosoftDocs/powerapps-docs developer/data-platform/security-access-rights.md, "Dependencies between access rights".
    /// </summary>
    internal void Owner(EntityReference owner, Table table)
    {
        var isTeam = owner.LogicalName == "team";
        var privilege = "prvRead" + table.PrivilegeName;
        if (!(isTeam ? engine.Membership.OfTeam(owner.Id) : engine.Membership.Of(owner.Id)).Has(privilege))
        {
            throw Missing(isTeam ? $"team (Id={owner.Id}, type=9)" : $"user (Id={owner.Id}, type=8)", privilege);
        }
    }

    /// <summary>Pointing a row at another needs Append on the one and AppendTo on the other.</summary>
    internal void Lookups(Guid user, Table table, Entity target)
    {
        if (engine.Membership.Of(user).MayEverything)
        {
            return;
        }

        foreach (var (name, value) in target.Attributes)
        {
            if (value is EntityReference reference && !SystemColumns.Targets.ContainsKey(name))
            {
                Table(user, "Append", table);
                Table(user, "AppendTo", engine.Catalogue.Table(reference.LogicalName));
            }
        }
    }

    private static DataverseFaultException Missing(string principal, string privilege)
        => new(ErrorCodes.PrivilegeDenied, $"Principal {principal} is missing {privilege} privilege.");
}
