using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Values;

/// <summary>Keeps the columns that follow from the owner: owning user or team and the business unit.</summary>
internal sealed class RowOwner(Engine engine)
{
    internal void Set(Table table, EntityReference owner, Dictionary<string, object?> values)
    {
        var row = engine.Rows.Get(engine.Catalogue.Table(owner.LogicalName), owner.Id);
        engine.Privileges.Owner(owner, table);
        var isTeam = owner.LogicalName == "team";
        values[SystemColumns.Owner] = owner;
        SetIfThere(table, values, SystemColumns.OwningUser, isTeam ? null : owner);
        SetIfThere(table, values, SystemColumns.OwningTeam, isTeam ? owner : null);
        SetIfThere(table, values, SystemColumns.OwningBusinessUnit, row.GetAttributeValue<EntityReference>("businessunitid"));
    }

    private static void SetIfThere(Table table, Dictionary<string, object?> values, string column, object? value)
    {
        if (table.Columns.ContainsKey(column))
        {
            values[column] = value;
        }
    }
}
