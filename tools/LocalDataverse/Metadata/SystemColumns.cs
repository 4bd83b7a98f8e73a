using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>
/// The columns that Dataverse gives every table. Source: learn.microsoft.com/power-apps/maker/data-platform/table-overview and the table reference.
/// </summary>
internal static class SystemColumns
{
    internal const string CreatedOn = "createdon";
    internal const string CreatedBy = "createdby";
    internal const string ModifiedOn = "modifiedon";
    internal const string ModifiedBy = "modifiedby";
    internal const string Owner = "ownerid";
    internal const string OwningUser = "owninguser";
    internal const string OwningTeam = "owningteam";
    internal const string OwningBusinessUnit = "owningbusinessunit";
    internal const string State = "statecode";
    internal const string Status = "statuscode";
    internal const string Version = "versionnumber";
    internal const string Currency = "transactioncurrencyid";
    internal const string ExchangeRate = "exchangerate";

    /// <summary>Lookups whose target is the same in every table.</summary>
    internal static readonly Dictionary<string, string[]> Targets = new()
    {
        [CreatedBy] = ["systemuser"],
        ["createdonbehalfby"] = ["systemuser"],
        [ModifiedBy] = ["systemuser"],
        ["modifiedonbehalfby"] = ["systemuser"],
        [Owner] = ["systemuser", "team"],
        [OwningUser] = ["systemuser"],
        [OwningTeam] = ["team"],
        [OwningBusinessUnit] = ["businessunit"],
        ["organizationid"] = ["organization"],
        [Currency] = ["transactioncurrency"],
    };

    /// <summary>What users read of them.</summary>
    private static readonly Dictionary<string, string> DisplayNames = new()
    {
        [CreatedOn] = "Created On",
        [CreatedBy] = "Created By",
        ["createdonbehalfby"] = "Created By (Delegate)",
        [ModifiedOn] = "Modified On",
        [ModifiedBy] = "Modified By",
        ["modifiedonbehalfby"] = "Modified By (Delegate)",
        [Owner] = "Owner",
        [OwningUser] = "Owning User",
        [OwningTeam] = "Owning Team",
        [OwningBusinessUnit] = "Owning Business Unit",
        [State] = "Status",
        [Status] = "Status Reason",
    };

    /// <summary>What users read of a column of every table; null where it is none.</summary>
    internal static string? DisplayNameOf(string name) => DisplayNames.GetValueOrDefault(name);

    internal static void AddTo(Table table)
    {
        table.Add(Lookup(CreatedBy));
        table.Add(Moment(CreatedOn));
        table.Add(Lookup("createdonbehalfby"));
        table.Add(Lookup(ModifiedBy));
        table.Add(Moment(ModifiedOn));
        table.Add(Lookup("modifiedonbehalfby"));
        table.Add(new Column { Name = "overriddencreatedon", Type = ColumnType.DateTime, ValidForUpdate = false });
        table.Add(new Column { Name = "importsequencenumber", Type = ColumnType.Integer });
        table.Add(new Column { Name = "timezoneruleversionnumber", Type = ColumnType.Integer });
        table.Add(new Column { Name = "utcconversiontimezonecode", Type = ColumnType.Integer });
        AddOwner(table);
        AddVersion(table);
    }

    /// <summary>The row version is in no solution file, yet every table has it.</summary>
    internal static void AddVersion(Table table)
        => table.Add(new Column { Name = Version, Type = ColumnType.BigInteger, ValidForCreate = false, ValidForUpdate = false });

    private static void AddOwner(Table table)
    {
        if (table.Ownership == Ownership.User)
        {
            table.Add(Lookup(Owner, writable: true));
            table.Add(Lookup(OwningUser));
            table.Add(Lookup(OwningTeam));
            table.Add(Lookup(OwningBusinessUnit));
        }
        else if (table.Ownership == Ownership.Organization)
        {
            table.Add(Lookup("organizationid"));
        }
    }

    private static Column Moment(string name)
        => new() { Name = name, DisplayName = DisplayNameOf(name), Type = ColumnType.DateTime, ValidForCreate = false, ValidForUpdate = false };

    private static Column Lookup(string name, bool writable = false)
    {
        var column = new Column { Name = name, DisplayName = DisplayNameOf(name), Type = ColumnType.Lookup, ValidForCreate = writable, ValidForUpdate = writable };
        column.Targets.AddRange(Targets[name]);
        return column;
    }
}
