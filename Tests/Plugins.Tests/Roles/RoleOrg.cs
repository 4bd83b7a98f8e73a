#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>
/// An org with the packed solution and nothing else: business units above, below and beside that of a user who has one role, and somebody in each of them.
/// </summary>
internal sealed class RoleOrg : IDisposable
{
    private const int PrivilegeDenied = unchecked((int)0x80040220);
    private const int AccessDenied = unchecked((int)0x80048306);
    private const int PluginRefused = unchecked((int)0x80040265);

    private readonly Dataverse _dataverse = Dataverse.InMemory(new DataverseOptions { Clock = () => new DateTime(2026, 3, 4, 10, 0, 0, DateTimeKind.Utc) });
    private readonly IOrganizationService _admin;
    private readonly IOrganizationService _system;
    private readonly Dictionary<string, EntityReference> _roles;

    internal RoleOrg(ShippedRole role)
    {
        Import(ManagedZip.Bytes);
        Import(LentRoles.Zip);
        (_admin, _system) = (_dataverse.AsAdministrator(), _dataverse.As(_dataverse.SystemUserId));
        _roles = _admin.RetrieveMultiple(new QueryExpression("role") { ColumnSet = new ColumnSet("name") }).Entities
            .ToDictionary(r => (string)r["name"], r => r.ToEntityReference());
        var root = _dataverse.RootBusinessUnitId;
        var unit = Unit("Unit", root);
        User = _dataverse.CreateUser("tried", "Tried User", unit, role.Name);
        Owners = new Dictionary<string, Guid>
        {
            ["own"] = User,
            ["unit"] = Bystander(unit),
            ["below"] = Bystander(Unit("Below", unit)),
            ["above"] = Bystander(root),
            ["beside"] = Bystander(Unit("Beside", root)),
        };
        Stranger = Bystander(root);
    }

    /// <summary>The user who has the role.</summary>
    internal Guid User { get; }

    internal Guid Administrator => _dataverse.AdministratorId;

    /// <summary>Whose rows are tried: the user's own, and those of somebody in the same unit, and below, above and beside it.</summary>
    internal IReadOnlyDictionary<string, Guid> Owners { get; }

    /// <summary>Who gets what is assigned or shared, and owns what rows point at.</summary>
    private Guid Stranger { get; }

    public void Dispose() => _dataverse.Dispose();

    /// <summary>Does something while a role is lent to the user.</summary>
    internal T Lending<T>(string role, Func<T> work)
    {
        var relationship = new Relationship("systemuserroles_association");
        _admin.Associate("systemuser", User, relationship, [_roles[role]]);
        var result = work();
        _admin.Disassociate("systemuser", User, relationship, [_roles[role]]);
        return result;
    }

    /// <summary>Tries a right by doing what it is for, on a new row of an owner.</summary>
    /// <param name="by">Who tries.</param>
    /// <param name="table">Table of the row.</param>
    /// <param name="right">The right.</param>
    /// <param name="how">The text column to write, or the lookup to append by.</param>
    /// <param name="owner">Owner of the row; null for a table without owners.</param>
    /// <returns>What became of it.</returns>
    internal Outcome Try(Guid by, ShippedTable table, string right, object? how, Guid? owner)
    {
        var service = _dataverse.As(by);
        var row = new EntityReference(table.Name, Guid.Empty);
        var fresh = NewRow(table.Name, owner);
        try
        {
            if (right == "Create")
            {
                service.Create(fresh);
                return Outcome.Done;
            }

            // Who may not read such rows owns none: the platform says so here.
            row.Id = _system.Create(fresh);
        }
        catch (DataverseFaultException fault) when (right is "Create" or "Read")
        {
            return Refusal(fault, table, right, row.Id);
        }

        try
        {
            Use(service, right, row, how);
            return Outcome.Done;
        }
        catch (DataverseFaultException fault)
        {
            return Refusal(fault, table, right, row.Id);
        }
    }

    private void Use(IOrganizationService service, string right, EntityReference row, object? how)
    {
        switch (right)
        {
            case "Read":
                var query = new QueryExpression(row.LogicalName);
                query.Criteria.AddCondition(row.LogicalName + "id", ConditionOperator.Equal, row.Id);
                var found = service.RetrieveMultiple(query).Entities.Count;
                service.Retrieve(row.LogicalName, row.Id, new ColumnSet(true));
                Assert.AreEqual(1, found, "A query must find what can be retrieved.");
                break;
            case "Write":
                service.Update(new Entity(row.LogicalName, row.Id) { [(string)how!] = row.Id.ToString("N")[..8] });
                break;
            case "Delete":
                service.Delete(row.LogicalName, row.Id);
                break;
            case "Append":
                var to = (Lookup)how!;
                service.Update(new Entity(row.LogicalName, row.Id) { [to.Column] = new EntityReference(to.To, Other(to.To)) });
                break;
            case "AppendTo":
                var from = (Lookup)how!;
                service.Create(new Entity(from.From) { [from.Column] = row });
                break;
            case "Assign":
                service.Update(new Entity(row.LogicalName, row.Id) { ["ownerid"] = new EntityReference("systemuser", Stranger) });
                break;
            case "Share":
                var access = new PrincipalAccess { Principal = new EntityReference("systemuser", Stranger), AccessMask = AccessRights.ReadAccess };
                service.Execute(new GrantAccessRequest { Target = row, PrincipalAccess = access });
                break;
            default:
                throw new ArgumentException(right);
        }
    }

    /// <summary>A refusal counts only where it is for want of the right that is tried, in the row that is tried; a plugin's refusal is one of its own.</summary>
    private static Outcome Refusal(DataverseFaultException fault, ShippedTable table, string right, Guid row)
    {
        var privilege = $"is missing prv{right}{table.SchemaName} privilege";
        var isOfRow = row == Guid.Empty || fault.Message.Contains($"ObjectID: {row},", StringComparison.Ordinal);
        return fault.ErrorCode switch
        {
            PluginRefused => Outcome.Guarded,
            PrivilegeDenied when fault.Message.Contains(privilege, StringComparison.Ordinal) => Outcome.Denied,
            AccessDenied when isOfRow && fault.Message.Contains($"AccessRights: {right}Access.", StringComparison.Ordinal) => Outcome.Denied,
            _ => throw new AssertFailedException($"{right} of {table.Name}: {fault.Message}", fault),
        };
    }

    private Entity NewRow(string table, Guid? owner)
    {
        var row = new Entity(table);
        if (ShippedSecurity.Required.TryGetValue(table, out var required))
        {
            row[required.Column] = new EntityReference(required.To, _system.Create(NewRow(required.To, null)));
        }

        if (table == WorkCalendarTable.Name)
        {
            row[WorkCalendarTable.Hours] = "{\"monday\":[{\"from\":\"09:00\",\"to\":\"17:00\"}]}";
            row[WorkCalendarTable.TimeZone] = "UTC";
        }

        if (owner is { } id)
        {
            row["ownerid"] = new EntityReference("systemuser", id);
        }

        return row;
    }

    private Guid Other(string table) => table == "systemuser" ? Stranger : _system.Create(NewRow(
        table, ShippedSecurity.Tables.SingleOrDefault(t => t.Name == table)?.IsOwned == true ? Stranger : null));

    private Guid Unit(string name, Guid parent)
        => _admin.Create(new Entity("businessunit") { ["name"] = name, ["parentbusinessunitid"] = new EntityReference("businessunit", parent) });

    private Guid Bystander(Guid unit) => _dataverse.CreateUser(Guid.NewGuid().ToString("N"), "By Stander", unit, LentRoles.Bystander);

    private void Import(byte[] zip)
    {
        using var stream = new MemoryStream(zip);
        _dataverse.Import(stream);
    }
}
#endif
