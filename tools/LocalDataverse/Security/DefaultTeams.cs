using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// The team that each business unit has from the start, whose members are the users of the unit. Source: MicrosoftDocs/power-platform
/// admin/create-edit-business-units.md.
/// </summary>
internal sealed class DefaultTeams(Engine engine)
{
    internal const string IsDefault = "isdefault";

    private const string Unit = "businessunit";
    private const string UnitColumn = "businessunitid";

    /// <summary>Gives a unit its default team, where it has none, and makes its users members.</summary>
    internal void Ensure(Guid unit)
    {
        if (Of(unit) == Guid.Empty)
        {
            Add(unit, engine.Rows.Get(engine.Catalogue.Table(Unit), unit).GetAttributeValue<string>("name"));
            var users = engine.Catalogue.Table("systemuser");
            foreach (var user in engine.Rows.Where(users, (users.Column(UnitColumn), new EntityReference(Unit, unit))))
            {
                Join(user, unit);
            }
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

    /// <summary>Gives a new unit its default team.</summary>
    internal void Add(Guid unit, string? name)
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

    /// <summary>The default team of a unit.</summary>
    internal Guid Of(Guid unit)
    {
        var table = engine.Catalogue.Table("team");
        return engine.Rows.Where(table, (table.Column(UnitColumn), new EntityReference(Unit, unit)), (table.Column(IsDefault), true)).FirstOrDefault();
    }

    /// <summary>Makes a user a member of the default team of a unit.</summary>
    internal void Join(Guid user, Guid unit)
    {
        var table = engine.Catalogue.Table("teammembership");
        engine.Rows.Insert(table, new Dictionary<string, object?> { [table.PrimaryId] = engine.NewId(), ["teamid"] = Of(unit), ["systemuserid"] = user });
    }
}
