using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Reading;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>GET of the rows that FetchXML reads. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/retrieve-data.md and count-rows.md.</summary>
internal static class FetchHandler
{
    internal static Answer Get(Call call, Table table, string fetch)
    {
        var found = call.Service.RetrieveMultiple(new FetchExpression(fetch));
        if (found.EntityName != table.Name)
        {
            throw WebFault.BadRequest($"The fetchXml reads {found.EntityName}, and the address names {table.Name}.");
        }

        var writer = new RowWriter(call);
        var json = CollectionHandler.Body(call, table, string.Empty);
        if (found.TotalRecordCount >= 0)
        {
            CollectionHandler.AddTotal(call, json, found);
        }

        json["value"] = new JsonArray([.. found.Entities.Select(r => Row(writer, table, r))]);
        if (found.MoreRecords)
        {
            json["@Microsoft.Dynamics.CRM.morerecords"] = true;
            json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] = PageToken.OfFetch(found.PagingCookie);
        }

        return CollectionHandler.Applied(call, Answer.Json(json));
    }

    // A fetch says itself which columns it reads; the empty ones are absent, and those of links and aggregates carry their alias.
    private static JsonObject Row(RowWriter writer, Table table, Entity row)
    {
        IEnumerable<Column> columns = row.Attributes.Where(a => a.Value is not AliasedValue).Select(a => table.Column(a.Key));
        var json = writer.Write(table, row, columns);
        writer.AddAliased(json, row);
        return json;
    }
}
