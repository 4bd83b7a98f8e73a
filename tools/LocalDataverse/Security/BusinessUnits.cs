using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// What the platform does by itself with business units, users and teams: each unit has a default team of its users, and who changes the unit loses his roles
/// and takes his rows along. Source: MicrosoftDocs/power-platform admin/create-edit-business-units.md and manage-teams.md.
/// </summary>
internal sealed class BusinessUnits(Engine engine)
{
    private const string Unit = "businessunit";
    private const string UnitColumn = "businessunitid";
    private const string ParentColumn = "parentbusinessunitid";
    private const string IsDefault = "isdefault";

    /// <summary>Completes and checks a new row before it is stored.</summary>
    internal void Complete(Table table, Dictionary<string, object?> values)
    {
        if (table.Name is "systemuser" or "team")
        {
            values.TryAdd(UnitColumn, new EntityReference(Unit, engine.Root.BusinessUnitId));
        }

        // The root is made without a request, so every other unit has a parent.
        if (table.Name == Unit)
        {
            values.TryAdd(ParentColumn, new EntityReference(Unit, engine.Root.BusinessUnitId));
        }

        CheckTeamType(table, values);
    }

    /// <summary>What follows from a new row.</summary>
    internal void Created(Table table, Guid id, Dictionary<string, object?> values)
    {
        if (table.Name == Unit)
        {
            AddDefaultTeam(id, values.GetValueOrDefault("name") as string);
        }

        if (table.Name == "systemuser")
        {
            Join(id, ((EntityReference)values[UnitColumn]!).Id);
        }

        engine.Membership.Forget(table);
    }

    /// <summary>Checks a change before it is stored.</summary>
    internal void Check(Table table, Entity before, Dictionary<string, object?> values)
    {
        CheckTeamType(table, values);
        if (table.Name == "team" && before.GetAttributeValue<bool>(IsDefault) && (values.ContainsKey("name") || values.ContainsKey(UnitColumn)))
        {
            throw Faults.InvalidOperation("The default team of a business unit cannot be renamed or moved.");
        }

        if (table.Name == Unit && values.GetValueOrDefault(ParentColumn) is var parent && values.ContainsKey(ParentColumn))
        {
            CheckParent(before.Id, parent as EntityReference);
        }
    }

    /// <summary>What follows from a change.</summary>
    internal void Updated(Table table, Entity before, Dictionary<string, object?> values)
    {
        if (table.Name is "systemuser" or "team"
            && values.GetValueOrDefault(UnitColumn) is EntityReference to
            && before.GetAttributeValue<EntityReference>(UnitColumn) is { } from
            && from.Id != to.Id)
        {
            Move(table, before.Id, from.Id, to);
        }

        if (table.Name == Unit && values.TryGetValue("name", out var name))
        {
            engine.Rows.Update(engine.Catalogue.Table("team"), DefaultTeam(before.Id), new Dictionary<string, object?> { ["name"] = name });
        }

        engine.Membership.Forget(table);
    }

    /// <summary>What goes with a row before it is deleted, and what may not be deleted.</summary>
    internal void Deleting(Table table, Entity row)
    {
        switch (table.Name)
        {
            case Unit when row.Id == engine.Root.BusinessUnitId:
                throw Faults.InvalidOperation("The root business unit cannot be deleted.");
            case Unit:
                var team = DefaultTeam(row.Id);
                LeaveTeam(team);
                engine.Rows.Delete(engine.Catalogue.Table("team"), team);
                break;
            case "team" when row.GetAttributeValue<bool>(IsDefault):
                throw Faults.InvalidOperation("The default team of a business unit cannot be deleted.");
            case "team":
                LeaveTeam(row.Id);
                break;
            default:
                break;
        }
    }

    /// <summary>Faults for a default team: its members are the users of its unit, and nobody else chooses them.</summary>
    internal void CheckMembersAreChosen(Guid team)
    {
        if (engine.Rows.Get(engine.Catalogue.Table("team"), team).GetAttributeValue<bool>(IsDefault))
        {
            throw Faults.InvalidOperation("The members of a business unit's default team are its users. Change the business unit of the user instead.");
        }
    }

    /// <summary>Gives a unit its default team, where it has none, and makes its users members.</summary>
    internal void EnsureDefaultTeam(Guid unit, string name)
    {
        if (DefaultTeam(unit) == Guid.Empty)
        {
            AddDefaultTeam(unit, name);
            var users = engine.Catalogue.Table("systemuser");
            foreach (var user in engine.Rows.Where(users, (users.Column(UnitColumn), new EntityReference(Unit, unit))))
            {
                Join(user, unit);
            }
        }
    }

    private static void CheckTeamType(Table table, Dictionary<string, object?> values)
    {
        if (table.Name == "team" && values.GetValueOrDefault("teamtype") is OptionSetValue { Value: not 0 } type)
        {
            throw Faults.NotSupported($"teams of the type {table.Column("teamtype").Options![type.Value]}");
        }
    }

    private void CheckParent(Guid unit, EntityReference? parent)
    {
        if (unit == engine.Root.BusinessUnitId || parent is null)
        {
            throw Faults.InvalidOperation("The root business unit has no parent, and every other one has a parent.");
        }

        if (engine.Membership.Units.Below(unit).Contains(parent.Id))
        {
            throw Faults.InvalidOperation("A business unit cannot be put under itself or under a unit below it.");
        }
    }

    private void AddDefaultTeam(Guid unit, string? name)
    {
        var table = engine.Catalogue.Table("team");
        engine.Rows.Insert(table, new Dictionary<string, object?>
        {
            [table.PrimaryId] = engine.NewId(),
            ["name"] = name,
            [IsDefault] = true,
            ["teamtype"] = new OptionSetValue(0),
            [UnitColumn] = new EntityReference(Unit, unit),
        });
    }

    private Guid DefaultTeam(Guid unit)
    {
        var table = engine.Catalogue.Table("team");
        return engine.Rows.Where(table, (table.Column(UnitColumn), new EntityReference(Unit, unit)), (table.Column(IsDefault), true)).FirstOrDefault();
    }

    private void Join(Guid user, Guid unit)
    {
        var table = engine.Catalogue.Table("teammembership");
        engine.Rows.Insert(table, new Dictionary<string, object?> { [table.PrimaryId] = engine.NewId(), ["teamid"] = DefaultTeam(unit), ["systemuserid"] = user });
    }

    private void Move(Table table, Guid id, Guid from, EntityReference to)
    {
        DeletePairs(table.Name == "team" ? "teamroles" : "systemuserroles", (table.PrimaryId, id));
        if (table.Name == "systemuser")
        {
            DeletePairs("teammembership", (table.PrimaryId, id), ("teamid", DefaultTeam(from)));
            Join(id, to.Id);
        }

        foreach (var (owned, row) in Owned(new EntityReference(table.Name, id)).Where(o => o.Table.Columns.ContainsKey(SystemColumns.OwningBusinessUnit)).ToList())
        {
            engine.Rows.Update(owned, row, new Dictionary<string, object?> { [SystemColumns.OwningBusinessUnit] = to });
        }
    }

    private void LeaveTeam(Guid team)
    {
        if (Owned(new EntityReference("team", team)).FirstOrDefault() is { Table: { } table })
        {
            throw new DataverseFaultException(
                ErrorCodes.CannotDeleteReferenced, $"The team owns rows of {table.Name} and cannot be deleted. Assign them to somebody else first.");
        }

        foreach (var pairs in new[] { "teammembership", "teamroles", "teamprofiles" })
        {
            DeletePairs(pairs, ("teamid", team));
        }

        engine.Shares.Remove(team, isPrincipal: true);
    }

    private IEnumerable<(Table Table, Guid Row)> Owned(EntityReference owner)
        => from table in engine.Catalogue.Tables.Values
           where table is { Ownership: Ownership.User, IsView: false } && table.Columns.ContainsKey(SystemColumns.Owner)
           from row in engine.Rows.Where(table, (table.Column(SystemColumns.Owner), owner))
           select (table, row);

    private void DeletePairs(string intersect, params (string Column, Guid Id)[] conditions)
    {
        var table = engine.Catalogue.Table(intersect);
        foreach (var pair in engine.Rows.Where(table, [.. conditions.Select(c => (table.Column(c.Column), (object)c.Id))]))
        {
            engine.Rows.Delete(table, pair);
        }
    }
}
