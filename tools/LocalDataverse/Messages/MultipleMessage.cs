using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// CreateMultiple, UpdateMultiple and UpsertMultiple of a standard table: all rows or none, and the steps of the single message run once for each.
/// Source: MicrosoftDocs/powerapps-docs developer/data-platform/bulk-operations.md and write-plugin-multiple-operation.md.
/// </summary>
internal sealed class MultipleMessage(
    string name,
    string single,
    Func<Engine, OrganizationRequest, Caller, RowWork> prepare,
    Func<IReadOnlyList<OrganizationResponse>, OrganizationResponse> response) : IMessage
{
    private const string Targets = "Targets";

    public string Name => name;

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        BatchRules.RefuseInPlugin(request, caller);
        var rows = request.Required<EntityCollection>(Targets);
        Check(engine, rows);
        var works = rows.Entities.Select(row => prepare(engine, Single(request, row), caller)).ToList();
        foreach (var work in works)
        {
            work.Before();
        }

        engine.Transactions.Run(caller.Operation, () => works.ForEach(w => w.Inside()));
        return response(works.ConvertAll(w => w.Response()));
    }

    internal static OrganizationResponse Created(IReadOnlyList<OrganizationResponse> responses)
        => new CreateMultipleResponse { Results = { ["Ids"] = responses.Cast<CreateResponse>().Select(r => r.id).ToArray() } };

    internal static OrganizationResponse Upserted(IReadOnlyList<OrganizationResponse> responses)
    {
        // The class hides the collection behind a property of the same name.
        OrganizationResponse response = new UpsertMultipleResponse();
        response.Results["Results"] = responses.Cast<UpsertResponse>().ToArray();
        return response;
    }

    // The optional parameters of the request, such as tag, are those of each row.
    private OrganizationRequest Single(OrganizationRequest request, Entity row)
    {
        var one = new OrganizationRequest(single) { RequestId = request.RequestId };
        foreach (var (parameter, value) in request.Parameters)
        {
            if (parameter != Targets)
            {
                one[parameter] = value;
            }
        }

        one["Target"] = row;
        return one;
    }

    private void Check(Engine engine, EntityCollection rows)
    {
        if (rows.Entities.Count == 0)
        {
            throw Faults.InvalidArgument($"The Targets of {name} are empty. Send at least one row.");
        }

        var table = engine.Catalogue.Table(rows.EntityName);
        if (rows.Entities.FirstOrDefault(r => r.LogicalName != table.Name) is { } other)
        {
            throw Faults.InvalidArgument($"The Targets of {name} are rows of {table.Name}; one is of {other.LogicalName}. Send one request a table.");
        }

        // Tables that neither users nor the organization own are the platform's own, and not all of them have these messages.
        if (table.Ownership is Ownership.None or Ownership.Business)
        {
            throw Faults.NotSupported($"{name} of the table {table.Name}");
        }
    }
}
