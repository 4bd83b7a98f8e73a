using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// CreateMultiple, UpdateMultiple and UpsertMultiple of a standard table: all rows or none, the steps of the single message run once for each, and those of
/// the multiple message once for all. Source: MicrosoftDocs/powerapps-docs developer/data-platform/bulk-operations.md and
/// write-plugin-multiple-operation.md.
/// </summary>
internal sealed class MultipleMessage(
    string name,
    string single,
    Func<Engine, OrganizationRequest, Caller, RowWork> prepare,
    Func<IReadOnlyList<OrganizationResponse>, OrganizationResponse> response) : IMessage
{
    public string Name => name;

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        BatchRules.RefuseInPlugin(request, caller);
        var rows = request.Required<EntityCollection>(MultipleFrames.Targets);
        Check(engine, rows);
        var works = rows.Entities.Select(row => prepare(engine, Single(request, row), caller)).ToList();
        if (single != "Upsert" && MultipleFrames.OfAll(engine, request, works.ConvertAll(w => w.Frame)) is { } several)
        {
            RunWithSteps(engine, several, works);
        }
        else
        {
            works.ForEach(w => w.Before());
            engine.Transactions.Run(caller.Operation, () => works.ForEach(w => w.Inside()));
        }

        return response(works.ConvertAll(w => w.Response()));
    }

    // The message's own steps run once with all rows, before and after those of the rows.
    private void RunWithSteps(Engine engine, Frame several, List<RowWork> works)
    {
        works.ForEach(w => w.Frame.Several = null);
        RunStage(engine, several, Stage.PreValidation);
        works.ForEach(w => w.Before());
        engine.Transactions.Run(several.Caller.Operation, () =>
        {
            RunStage(engine, several, Stage.PreOperation);
            works.ForEach(w => w.Inside());
            several.Output.AddRange(response(works.ConvertAll(w => w.Response())).Results);
            if (engine.Pipeline.HasPostImage(several))
            {
                works.ForEach(w => w.Frame.After = engine.Rows.Find(several.Table!, w.Frame.Id));
            }

            RunStage(engine, several, Stage.PostOperation);
        });
    }

    private void RunStage(Engine engine, Frame several, Stage stage)
    {
        if (single == "Update" && stage != Stage.PostOperation)
        {
            // For the images before the main operation.
            foreach (var row in several.Rows)
            {
                row.ReadBefore(engine);
            }
        }

        engine.Pipeline.RunStage(several, stage);
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
            if (parameter != MultipleFrames.Targets)
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
