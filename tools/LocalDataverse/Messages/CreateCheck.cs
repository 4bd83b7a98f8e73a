using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// What stands between PreValidation and the transaction of a create: Create and Append must reach the row that is to be, and Assign too where it is for another.
/// </summary>
internal static class CreateCheck
{
    internal static void Check(Engine engine, Frame frame, Entity target)
    {
        var (table, caller) = (frame.Table!, frame.Caller);
        engine.Privileges.Table(caller, "Create", table);
        if (!engine.Membership.Of(caller).MayEverything)
        {
            var row = NewRow(engine, table, target, caller);
            engine.Privileges.Row(caller, "Create", table, row);
            if (!engine.Membership.Of(caller).Groups.Contains(row.GetAttributeValue<EntityReference>(SystemColumns.Owner)?.Id ?? caller.UserId))
            {
                engine.Privileges.Row(caller, "Assign", table, row);
            }

            engine.Privileges.Lookups(caller, table, target, row);
        }

        engine.ColumnSecurity.CheckWrite(caller, table, target, isCreate: true);
    }

    // The row as far as the access check looks at it: its owner, and the business unit that follows from him.
    private static Entity NewRow(Engine engine, Table table, Entity target, Caller caller)
    {
        var row = new Entity(table.Name, target.Id);
        if (table.Ownership == Ownership.User)
        {
            var sent = target.GetAttributeValue<EntityReference>(SystemColumns.Owner) ?? new EntityReference("systemuser", caller.UserId);
            var owner = new EntityReference(sent.LogicalName, engine.Keys.Resolve(engine.Catalogue.Table(sent.LogicalName), sent.Id, sent.KeyAttributes));
            row[SystemColumns.Owner] = owner;
            row[SystemColumns.OwningBusinessUnit] = new EntityReference("businessunit", engine.Membership.Of(owner).Unit);
        }
        else if (table.Ownership == Ownership.Business)
        {
            row["businessunitid"] = target.GetAttributeValue<EntityReference>(table.Name == "businessunit" ? "parentbusinessunitid" : "businessunitid")
                ?? new EntityReference("businessunit", engine.Root.BusinessUnitId);
        }

        return row;
    }
}
