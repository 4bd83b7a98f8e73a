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
/// What lies behind a row's address: a single column, the row of a lookup, the rows that point here. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/retrieve-entity-using-web-api.md and update-delete-entities-using-web-api.md.
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
                return Update(call, target, new RowReader(call, table).ReadPlain(new JsonObject { [property] = call.Body()["value"]?.DeepClone() }));
            case "DELETE":
                return Update(call, target, new RowReader(call, table).ReadPlain(new JsonObject { [property] = null }));
            default:
                throw WebFault.WrongMethod(call);
        }
    }

    internal static Answer Related(Call call, EntityReference target, Navigation navigation)
    {
        if (call.Method != "GET")
        {
            throw WebFault.WrongMethod(call);
        }

        if (navigation.ToMany)
        {
            var id = RowHandler.Read(call, target, new ColumnSet(false)).Id;
            return CollectionHandler.Get(call, navigation.To, q => navigation.Narrow(q, id));
        }

        var lookup = RowHandler.Read(call, target, new ColumnSet(navigation.Lookup.Name)).GetAttributeValue<EntityReference>(navigation.Lookup.Name);
        return lookup?.LogicalName == navigation.To.Name ? RowHandler.Get(call, navigation.To, lookup) : Answer.Empty();
    }

    internal static Answer Count(Call call, EntityReference target, Navigation navigation)
    {
        if (call.Method != "GET")
        {
            throw WebFault.WrongMethod(call);
        }

        var id = RowHandler.Read(call, target, new ColumnSet(false)).Id;
        return CollectionHandler.Count(call, navigation.To, q => navigation.Narrow(q, id));
    }

    /// <summary>Writes columns of the row that an address names.</summary>
    internal static Answer Update(Call call, EntityReference target, Entity row)
    {
        row.Id = target.Id;
        row.KeyAttributes.AddRange([.. target.KeyAttributes]);
        call.Service.Execute(new UpdateRequest { Target = row });
        return Answer.Empty();
    }
}
