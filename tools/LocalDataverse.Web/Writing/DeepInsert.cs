using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Handlers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Writing;

/// <summary>
/// Creates a row with the rows of its payload, all or none. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/create-entity-web-api.md, "Create related table rows in one operation" and "Associate table rows on create".
/// </summary>
internal static class DeepInsert
{
    internal static Guid Create(Call call, Payload payload) => payload.IsPlain ? call.Service.Create(payload.Row) : call.Together(() => All(call, payload));

    private static Guid All(Call call, Payload payload)
    {
        foreach (var (way, related) in payload.Parents)
        {
            payload.Row[way.Lookup.Name] = new EntityReference(way.To.Name, All(call, related));
        }

        var row = new EntityReference(payload.Row.LogicalName, call.Service.Create(payload.Row));
        foreach (var (way, related) in payload.Children)
        {
            if (way.Pairs is null)
            {
                related.Row[way.Lookup.Name] = row;
                All(call, related);
            }
            else
            {
                ReferenceHandler.Add(call, row, way, new EntityReference(way.To.Name, All(call, related)));
            }
        }

        foreach (var (way, related) in payload.Associated)
        {
            ReferenceHandler.Add(call, row, way, related);
        }

        return row.Id;
    }
}
