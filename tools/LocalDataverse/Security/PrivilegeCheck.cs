using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// The privilege check (has the caller the privilege at any depth?) and the access check (does it reach the row, by ownership, role or share?). Source:
/// MicrosoftDocs/power-platform admin/how-record-access-determined.md.
/// </summary>
internal sealed class PrivilegeCheck(Engine engine)
{
    internal void Table(Caller caller, string right, Table table)
    {
        if (!table.IsPlatformData)
        {
            Privilege(caller, NameOf(right, table));
        }
    }

    /// <summary>Both checks for a stored row, or for a new one of which no share can exist.</summary>
    internal void Row(Caller caller, string right, Table table, Entity row)
    {
        var principal = engine.Membership.Of(caller);
        if (principal.MayEverything)
        {
            return;
        }

        Table(caller, right, table);
        if (!Reaches(principal, right, table, row))
        {
            throw NoAccess(principal, right, table, row);
        }
    }

    /// <summary>Whether the principal has the privilege and it, or a share, reaches the row.</summary>
    internal bool Reaches(Principal principal, string right, Table table, Entity row)
    {
        if (table.IsPlatformData)
        {
            return true;
        }

        if (!principal.Has(NameOf(right, table)))
        {
            return false;
        }

        var reach = principal.ReachOf(NameOf(right, table));
        return reach.IsAll || table.Ownership switch
        {
            Ownership.User => Contains(reach.Owners, row, SystemColumns.Owner)
                || Contains(reach.Units, row, SystemColumns.OwningBusinessUnit)
                || engine.Shares.Gives(row.Id, principal, RightOf(right)),
            Ownership.Business => reach.Owners.Contains(row.Id) || reach.Units.Contains(UnitOf(row)),
            _ => true,
        };
    }

    internal void Privilege(Caller caller, string privilege)
    {
        var principal = engine.Membership.Of(caller);
        if (!principal.Has(privilege))
        {
            throw Missing(caller.SignedInId is { } signedIn && engine.Membership.Of(caller.UserId).Has(privilege)
                ? engine.Membership.Of(signedIn)
                : principal, privilege);
        }
    }

    /// <summary>
    /// Nobody owns a row of a table that he may not read, whoever makes him its owner: a user by his roles, a team by its own. Source:
    /// MicrosoftDocs/powerapps-docs developer/data-platform/security-access-rights.md, "Dependencies between access rights".
    /// </summary>
    internal void Owner(EntityReference owner, Table table)
    {
        var (principal, privilege) = (engine.Membership.Of(owner), NameOf("Read", table));
        var reach = principal.Has(privilege) ? principal.ReachOf(privilege) : null;
        if (reach is null || (!reach.IsAll && !reach.Owners.Contains(owner.Id)))
        {
            throw Missing(principal, privilege);
        }
    }

    /// <summary>
    /// Pointing a row at another needs Append on the one, and AppendTo and Read on the other. Source: MicrosoftDocs/powerapps-docs
    /// developer/data-platform/security-access-rights.md.
    /// </summary>
    internal void Lookups(Caller caller, Table table, Entity target, Entity row)
    {
        if (engine.Membership.Of(caller).MayEverything)
        {
            return;
        }

        foreach (var (name, value) in target.Attributes)
        {
            if (value is EntityReference reference && !SystemColumns.Targets.ContainsKey(name))
            {
                Row(caller, "Append", table, row);
                AppendTo(caller, reference);
            }
        }
    }

    internal static string NameOf(string right, Table table) => "prv" + right + table.PrivilegeName;

    internal static AccessRights RightOf(string right) => Enum.Parse<AccessRights>(right + "Access");

    internal static DataverseFaultException Missing(Principal principal, string privilege)
        => new(
            ErrorCodes.PrivilegeDenied,
            $"Principal {(principal.IsTeam ? "team" : "user")} (Id={principal.Id}, type={(principal.IsTeam ? 9 : 8)}) is missing {privilege} privilege.");

    private void AppendTo(Caller caller, EntityReference reference)
    {
        var (principal, table) = (engine.Membership.Of(caller), engine.Catalogue.Table(reference.LogicalName));
        Table(caller, "AppendTo", table);
        Table(caller, "Read", table);

        // Rows are looked at only where some are out of reach.
        var reachesAll = principal.ReachOf(NameOf("AppendTo", table)).IsAll && principal.ReachOf(NameOf("Read", table)).IsAll;
        if (!reachesAll && table.Ownership is Ownership.User or Ownership.Business)
        {
            var parent = engine.Rows.Get(table, engine.Keys.Resolve(table, reference.Id, reference.KeyAttributes));
            Row(caller, "AppendTo", table, parent);
            Row(caller, "Read", table, parent);
        }
    }

    private static bool Contains(IReadOnlyCollection<Guid> ids, Entity row, string column)
        => row.GetAttributeValue<EntityReference>(column) is { } reference && ids.Contains(reference.Id);

    // A business unit belongs to itself.
    private static Guid UnitOf(Entity row) => row.Attributes.TryGetValue("businessunitid", out var unit)
        ? unit as Guid? ?? ((EntityReference)unit).Id
        : Guid.Empty;

    private static DataverseFaultException NoAccess(Principal principal, string right, Table table, Entity row)
    {
        var owner = row.GetAttributeValue<EntityReference>(SystemColumns.Owner);
        var unit = row.GetAttributeValue<EntityReference>(SystemColumns.OwningBusinessUnit)?.Id ?? UnitOf(row);
        return new(
            ErrorCodes.AccessDenied,
            string.Create(
                CultureInfo.InvariantCulture,
                $"SecLib::AccessCheckEx failed. Returned hr = {ErrorCodes.AccessDenied}, ObjectID: {row.Id}, OwnerId: {owner?.Id}, "
                    + $"OwnerIdType: {(owner?.LogicalName == "team" ? 9 : 8)} and CallingUser: {principal.Id}. ObjectTypeCode: {table.Name}, "
                    + $"objectBusinessUnitId: {unit}, AccessRights: {RightOf(right)}. ")
                + $"Neither {NameOf(right, table)} of the user nor a share reaches this row.");
    }
}
