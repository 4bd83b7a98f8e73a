using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OData.Edm;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>The service document: the names of all entity sets. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/web-api-service-documents.</summary>
internal static class ServiceDocument
{
    internal static Answer Get(Call call) => Answer.Json(new JsonObject
    {
        ["@odata.context"] = call.Root + "$metadata",
        ["value"] = new JsonArray([.. call.Schema.Model.EntityContainer.EntitySets().Select(s => s.Name).Order().Select(name => new JsonObject
        {
            ["name"] = name,
            ["kind"] = "EntitySet",
            ["url"] = name,
        })]),
    });
}
