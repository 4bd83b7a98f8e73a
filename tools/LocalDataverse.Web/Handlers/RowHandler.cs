using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Reading;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;
using XrmLeads.LocalDataverse.Web.Writing;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// Reading, creating, updating and deleting one row. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/retrieve-entity-using-web-api,
/// create-entity-web-api, update-delete-entities-using-web-api and perform-conditional-operations-using-web-api.
/// </summary>
internal static class RowHandler
{
    internal static Answer Get(Call call, Table table, EntityReference target)
    {
        var selection = new Selection(call.Schema, table, call.Parser.ParseSelectAndExpand());
        var row = Read(call, target, selection.ColumnSet);
        return call.Header("If-None-Match") == ETags.Of(row)
            ? Answer.Empty(StatusCodes.Status304NotModified)
            : Written(call, table, row, selection, StatusCodes.Status200OK);
    }

    internal static Answer Post(Call call, Table table)
    {
        var target = new RowReader(call, table).Read(call.Body());
        var id = call.Service.Create(target);
        return Changed(call, table, new EntityReference(table.Name, id), StatusCodes.Status201Created);
    }

    internal static Answer Patch(Call call, Table table, EntityReference target)
    {
        var row = new RowReader(call, table).Read(call.Body());
        row.Id = target.Id;
        row.KeyAttributes.AddRange(target.KeyAttributes.ToArray());
        if (call.Header("If-None-Match") is { } none)
        {
            return none == ETags.Any ? Create(call, table, row) : throw WebFault.BadRequest("If-None-Match of an update takes * alone.");
        }

        if (call.Header("If-Match") is { } match)
        {
            return Update(call, table, row, match);
        }

        var upserted = (UpsertResponse)call.Service.Execute(new UpsertRequest { Target = row });
        return Changed(call, table, upserted.Target, upserted.RecordCreated ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    internal static Answer Delete(Call call, EntityReference target)
    {
        var request = new DeleteRequest { Target = target };
        if (call.Header("If-Match") is { } match && match != ETags.Any)
        {
            target.RowVersion = ETags.Version(match);
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Service.Execute(request);
        return Answer.Empty();
    }

    /// <summary>Reads a row, or says that it is not there.</summary>
    internal static Entity Read(Call call, EntityReference target, ColumnSet columns)
        => ((RetrieveResponse)call.Service.Execute(new RetrieveRequest { Target = target, ColumnSet = columns })).Entity;

    // The one that is there makes the create fail, as If-None-Match asks.
    private static Answer Create(Call call, Table table, Entity row)
    {
        foreach (var (name, value) in row.KeyAttributes)
        {
            row[name] = value;
        }

        row.KeyAttributes.Clear();
        return Changed(call, table, new EntityReference(table.Name, call.Service.Create(row)), StatusCodes.Status201Created);
    }

    private static Answer Update(Call call, Table table, Entity row, string match)
    {
        var request = new UpdateRequest { Target = row };
        if (match != ETags.Any)
        {
            row.RowVersion = ETags.Version(match);
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        var target = new EntityReference(table.Name, row.Id);
        target.KeyAttributes.AddRange(row.KeyAttributes.ToArray());
        call.Service.Execute(request);
        return Changed(call, table, target, StatusCodes.Status200OK);
    }

    private static Answer Changed(Call call, Table table, EntityReference target, int status)
    {
        if (call.Preferences.ReturnsRepresentation)
        {
            var selection = new Selection(call.Schema, table, call.Parser.ParseSelectAndExpand());
            var row = Read(call, target, selection.ColumnSet);
            return Written(call, table, row, selection, status)
                .With("OData-EntityId", Address(call, table, row.Id))
                .With("Preference-Applied", "return=representation");
        }

        var id = target.KeyAttributes.Count == 0 ? target.Id : Read(call, target, new ColumnSet(false)).Id;
        return Answer.Empty().With("OData-EntityId", Address(call, table, id));
    }

    private static string Address(Call call, Table table, System.Guid id) => $"{call.Root}{EntitySetNames.Of(table)}({id})";

    private static Answer Written(Call call, Table table, Entity row, Selection selection, int status)
    {
        var writer = new RowWriter(call);
        var json = writer.Write(table, row, selection.Columns);
        new Expander(call, writer).Add([(row, json)], selection);
        json.Insert(0, "@odata.context", $"{call.Root}$metadata#{EntitySetNames.Of(table)}{selection.Chosen}/$entity");
        return Answer.Json(json, status).With("ETag", ETags.Of(row));
    }
}
