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
    private const string Representation = "return=representation";

    internal static Answer Get(Call call, Table table, EntityReference target)
    {
        var selection = Selection.Of(call.Schema, table, call.Parser.ParseSelectAndExpand());
        var row = Read(call, target, selection.ColumnSet);

        // Related rows and what annotations say of them may have changed without the row's tag.
        var isComparable = selection.Expansions.Count == 0 && !call.Preferences.WantsAnnotations;
        return isComparable && call.Header("If-None-Match") == ETags.Of(row)
            ? Answer.Empty(StatusCodes.Status304NotModified)
            : Written(call, table, row, selection, StatusCodes.Status200OK);
    }

    internal static Answer Post(Call call, Table table)
    {
        var id = DeepInsert.Create(call, new RowReader(call, table).Read(call.Body()));
        return Changed(call, table, new EntityReference(table.Name, id), StatusCodes.Status201Created);
    }

    internal static Answer Patch(Call call, Table table, EntityReference target)
    {
        var row = new RowReader(call, table).ReadPlain(call.Body());
        row.Id = target.Id;
        row.KeyAttributes.AddRange(target.KeyAttributes.ToArray());

        // Clients send null with every request, against caches (compose-http-requests-handle-errors, HTTP headers).
        if (call.Header("If-None-Match") is { } none and not "null")
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
        // The update may change the very key that names the row.
        var target = new EntityReference(table.Name, row.Id);
        if (row.KeyAttributes.Count > 0)
        {
            target.KeyAttributes.AddRange(row.KeyAttributes.ToArray());
            target = Read(call, target, new ColumnSet(false)).ToEntityReference();
            row.KeyAttributes.Clear();
            row.Id = target.Id;
        }

        var request = new UpdateRequest { Target = row };
        if (match != ETags.Any)
        {
            row.RowVersion = ETags.Version(match);
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Service.Execute(request);
        return Changed(call, table, target, StatusCodes.Status200OK);
    }

    private static Answer Changed(Call call, Table table, EntityReference target, int status)
    {
        if (call.Preferences.ReturnsRepresentation)
        {
            var selection = Selection.Of(call.Schema, table, call.Parser.ParseSelectAndExpand());
            var row = Read(call, target, selection.ColumnSet);
            var written = Written(call, table, row, selection, status);
            written.Headers["Preference-Applied"] = call.Preferences.Applied.Length == 0 ? Representation : $"{Representation}, {call.Preferences.Applied}";

            // In a change set the later requests find the row by it.
            return call.IsShared ? written.With("OData-EntityId", Address(call, table, row.Id)) : written;
        }

        var address = Address(call, table, target.KeyAttributes.Count == 0 ? target.Id : Read(call, target, new ColumnSet(false)).Id);
        var answer = Answer.Empty().With("OData-EntityId", address);
        return status == StatusCodes.Status201Created ? answer.With("Location", address) : answer;
    }

    private static string Address(Call call, Table table, System.Guid id) => $"{call.Root}{EntitySetNames.Of(table)}({id})";

    private static Answer Written(Call call, Table table, Entity row, Selection selection, int status)
    {
        var writer = new RowWriter(call);
        var json = writer.Write(table, row, selection.Columns);
        new Expander(call, writer).Add([(row, json)], table, selection);
        json.Insert(0, "@odata.context", $"{call.Root}$metadata#{EntitySetNames.Of(table)}{selection.Chosen}/$entity");
        var answer = Answer.Json(json, status).With("ETag", ETags.Of(row));
        return status == StatusCodes.Status200OK ? CollectionHandler.Applied(call, answer) : answer;
    }
}
