using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// A result of an operation in JSON. A reference to a row is the row with its id alone. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/use-web-api-actions.md.
/// </summary>
internal static class ResultValue
{
    internal static JsonNode? Of(Call call, object? value) => value switch
    {
        EntityReference reference => Reference(call, reference),
        EntityReferenceCollection references => new JsonArray([.. references.Select(r => Reference(call, r))]),
        Entity row => Row(call, row),
        EntityCollection rows => new JsonArray([.. rows.Entities.Select(r => Row(call, r))]),
        System.Guid[] ids => new JsonArray([.. ids.Select(id => JsonValue.Create(id))]),
        _ => RowWriter.Value(value),
    };

    private static JsonObject Reference(Call call, EntityReference reference)
    {
        var table = call.Schema.Catalogue.Table(reference.LogicalName);
        return new JsonObject { ["@odata.type"] = $"#{EdmSchema.Namespace}.{table.Name}", [table.PrimaryId] = reference.Id };
    }

    private static JsonObject Row(Call call, Entity row)
    {
        var table = call.Schema.Catalogue.Table(row.LogicalName);
        var columns = row.Attributes.Keys.Where(table.Columns.ContainsKey).Select(table.Column);
        var json = new RowWriter(call).Write(table, row, columns);
        if (string.IsNullOrEmpty(row.RowVersion))
        {
            json.Remove("@odata.etag");
        }

        json.Insert(0, "@odata.type", $"#{EdmSchema.Namespace}.{table.Name}");
        if (row.Id != System.Guid.Empty)
        {
            json[table.PrimaryId] = row.Id;
        }

        return json;
    }
}
