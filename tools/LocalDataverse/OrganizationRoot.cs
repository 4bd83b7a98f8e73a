using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse;

/// <summary>The rows that every organization has from the start: itself, its root business unit with its team, base currency, SYSTEM and an
/// administrator, and the rows of the standard description, such as time zones.</summary>
internal sealed class OrganizationRoot(Engine engine)
{
    internal const string Name = "local";

    private const string SystemName = "SYSTEM";
    private const string AdministratorName = "Local Administrator";

    internal Guid OrganizationId { get; private set; }

    internal Guid BusinessUnitId { get; private set; }

    internal Guid BaseCurrencyId { get; private set; }

    internal Guid SystemUserId { get; private set; }

    internal Guid AdministratorId { get; private set; }

    /// <summary>Units of a currency for one unit of the base currency; null where its row holds none.</summary>
    internal decimal? ExchangeRate(Guid currency)
        => engine.Rows.Get(engine.Catalogue.Table("transactioncurrency"), currency).GetAttributeValue<decimal?>("exchangerate");

    /// <summary>Creates what is missing and learns the ids.</summary>
    internal void Ensure()
    {
        BusinessUnitId = Ensure("businessunit", "name", Name, []);
        BaseCurrencyId = Ensure("transactioncurrency", "isocurrencycode", "USD", new()
        {
            ["currencyname"] = "US Dollar",
            ["currencysymbol"] = "$",
            ["currencyprecision"] = 2,
            ["exchangerate"] = 1m,
            ["statecode"] = new OptionSetValue(0),
            ["statuscode"] = new OptionSetValue(1),
        });
        OrganizationId = Ensure("organization", "name", Name, new() { ["basecurrencyid"] = new EntityReference("transactioncurrency", BaseCurrencyId) });
        SystemUserId = EnsureUser(SystemName);
        AdministratorId = EnsureUser(AdministratorName);
        foreach (var unit in engine.Membership.Units.All)
        {
            engine.DefaultTeams.Ensure(unit);
        }

        foreach (var row in engine.Catalogue.Rows.Where(row => !engine.Rows.Exists(row.Table, row.Id)))
        {
            engine.Rows.Insert(row.Table, row.Values);
        }

        foreach (var role in engine.Catalogue.Roles.Values)
        {
            EnsureRow("role", role.Id, role.Name);
        }

        foreach (var profile in engine.Catalogue.ColumnSecurityProfiles.Values)
        {
            EnsureRow("fieldsecurityprofile", profile.Id, profile.Name);
        }

        engine.Membership.AddRole(AdministratorId, engine.Catalogue.Roles.Values.First(r => r.IsAdministrator).Id);
        foreach (var variable in engine.Catalogue.EnvironmentVariables)
        {
            EnsureVariable(variable);
        }
    }

    private Guid EnsureUser(string name) => Ensure("systemuser", "fullname", name, new()
    {
        ["domainname"] = name,
        ["businessunitid"] = new EntityReference("businessunit", BusinessUnitId),
        ["isdisabled"] = false,
        ["accessmode"] = new OptionSetValue(0),
    });

    private Guid Ensure(string tableName, string column, string value, Dictionary<string, object?> values)
    {
        var table = engine.Catalogue.Table(tableName);
        if (engine.Rows.Where(table, (table.Column(column), value)) is [var found, ..])
        {
            return found;
        }

        var id = engine.NewId();
        values[table.PrimaryId] = id;
        values[column] = value;
        engine.Rows.Insert(table, values);
        return id;
    }

    private void EnsureRow(string tableName, Guid id, string name)
    {
        var table = engine.Catalogue.Table(tableName);
        if (!engine.Rows.Exists(table, id))
        {
            var values = new Dictionary<string, object?> { [table.PrimaryId] = id, ["name"] = name };
            if (table.Ownership == Ownership.Business)
            {
                values["businessunitid"] = new EntityReference("businessunit", BusinessUnitId);
            }

            engine.Rows.Insert(table, values);
        }
    }

    private void EnsureVariable(EnvironmentVariable variable)
    {
        var owner = new EntityReference("systemuser", SystemUserId);
        var id = Ensure("environmentvariabledefinition", "schemaname", variable.SchemaName, new()
        {
            [SystemColumns.Owner] = owner,
            [SystemColumns.OwningUser] = owner,
            [SystemColumns.OwningBusinessUnit] = new EntityReference("businessunit", BusinessUnitId),
            [SystemColumns.State] = new OptionSetValue(0),
            [SystemColumns.Status] = new OptionSetValue(1),
        });
        engine.Rows.Update(engine.Catalogue.Table("environmentvariabledefinition"), id, new Dictionary<string, object?>
        {
            ["displayname"] = variable.DisplayName,
            ["defaultvalue"] = variable.DefaultValue,
            ["type"] = new OptionSetValue(variable.Type),
        });
    }
}
