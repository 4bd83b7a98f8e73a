using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Reading;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// GET with $apply: groups and aggregates, on the way of FetchXML's. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/query/aggregate-data.md.
/// </summary>
internal static class ApplyHandler
{
    internal static Answer Get(Call call, Table table, Action<QueryExpression>? narrow)
    {
        // Of the parsed $orderby this is all that is left: the node of a property that the rows no longer have.
        if (call.Query("$orderby") is not null)
        {
            throw WebFault.BadRequest("The query node SingleValueOpenPropertyAccess is not supported");
        }

        foreach (var option in new[] { "$filter", "$select", "$expand", "$count", "$skiptoken" })
        {
            if (call.Query(option) is not null)
            {
                throw Faults.NotSupported($"{option} beside $apply; a filter goes into it as filter(...)/");
            }
        }

        var builder = new QueryBuilder(call.Schema, table, new ColumnSet(false), call.Parser.ParameterAliasNodes, isAggregate: true);
        new ApplyReader(builder, table).Read(call.Parser.ParseApply());
        builder.Top(call.Parser.ParseTop());
        narrow?.Invoke(builder.Query);
        var found = call.Service.RetrieveMultiple(builder.Query);
        var writer = new RowWriter(call);
        var json = CollectionHandler.Body(call, table, string.Empty);
        json["value"] = new JsonArray([.. found.Entities.Select(row =>
        {
            var written = new JsonObject();
            writer.AddAliased(written, row);
            return written;
        })]);
        return CollectionHandler.Applied(call, Answer.Json(json));
    }
}
