using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;
using XrmLeads.LocalDataverse.Web.Writing;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// What lies behind a row's address: a single column, the row of a lookup, the rows that point here. Source:
/// learn.microsoft.com/power-apps/developer/data-platform/webapi/retrieve-entity-using-web-api, update-delete-entities-using-web-api and
/// associate-disassociate-entities-using-web-api.
/// </summary>
internal static class PartHandler
{
    internal static Answer Column(Call call, Table table, EntityReference target, string property)
    {
        var column = call.Schema.Column(table, property)!;
        switch (call.Method)
        {
            case "GET":
                var row = RowHandler.Read(call, target, new ColumnSet(column.Name));
                var written = new RowWriter(call).Write(table, row, [column])[property];
                return written is null ? Answer.Empty() : Answer.Json(new JsonObject
                {
                    ["@odata.context"] = $"{call.Root}$metadata#{EntitySetNames.Of(table)}({row.Id})/{property}",
                    ["value"] = written.DeepClone(),
                });
            case "PUT":
                return Update(call, target, new RowReader(call, table).Read(new JsonObject { [property] = call.Body()["value"]?.DeepClone() }));
            case "DELETE":
                return Update(call, target, new Entity(table.Name) { [column.Name] = null });
            default:
                throw WebFault.WrongMethod(call.Address);
        }
    }

    internal static Answer Related(Call call, EntityReference target, Navigation navigation)
    {
        if (call.Method != "GET")
        {
            throw WebFault.WrongMethod(call.Address);
        }

        if (navigation.ToMany)
        {
            var id = RowHandler.Read(call, target, new ColumnSet(false)).Id;
            return CollectionHandler.Get(call, navigation.To, q => q.Criteria.AddCondition(navigation.Lookup.Name, ConditionOperator.Equal, id));
        }

        var lookup = RowHandler.Read(call, target, new ColumnSet(navigation.Lookup.Name)).GetAttributeValue<EntityReference>(navigation.Lookup.Name);
        return lookup?.LogicalName == navigation.To.Name ? RowHandler.Get(call, navigation.To, lookup) : Answer.Empty();
    }

    /// <summary>The reference itself: PUT points a lookup at a row, DELETE empties it.</summary>
    internal static Answer Reference(Call call, Table table, EntityReference target, Navigation navigation)
    {
        if (navigation.ToMany)
        {
            throw Faults.NotSupported($"$ref of {navigation.Name}; set the lookup of the other row");
        }

        return call.Method switch
        {
            "PUT" => Update(call, target, new RowReader(call, table).Read(
                new JsonObject { [navigation.Name + "@odata.bind"] = call.Body()["@odata.id"]?.DeepClone() ?? throw NoId(table) })),
            "DELETE" => Update(call, target, new Entity(table.Name) { [navigation.Lookup.Name] = null }),
            _ => throw WebFault.WrongMethod(call.Address),
        };
    }

    private static WebFault NoId(Table table) => WebFault.Payload(EntitySetNames.Of(table), "The body must name the row in @odata.id.");

    private static Answer Update(Call call, EntityReference target, Entity row)
    {
        row.Id = target.Id;
        row.KeyAttributes.AddRange([.. target.KeyAttributes]);
        call.Service.Execute(new UpdateRequest { Target = row });
        return Answer.Empty();
    }
}
