using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// Upsert by id or alternate key: it becomes a Create or an Update and runs that one's steps. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/use-upsert-insert-update-record.md.
/// </summary>
internal sealed class UpsertMessage : IMessage
{
    public string Name => "Upsert";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
        => Prepare(engine, request, caller).Run(engine, caller);

    internal static RowWork Prepare(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<Entity>("Target");
        var table = CreateMessage.Writable(engine, target);
        var found = target.KeyAttributes.Count > 0 ? engine.Keys.Find(table, target.KeyAttributes)
            : engine.Rows.Exists(table, target.Id) ? target.Id
            : (System.Guid?)null;
        if (found is { } id)
        {
            target.Id = id;
            target.KeyAttributes.Clear();
            var update = UpdateMessage.Prepare(engine, new UpdateRequest { Target = target }, caller);
            return update with { Response = () => Response(new EntityReference(table.Name, id), created: false) };
        }

        foreach (var (name, value) in target.KeyAttributes)
        {
            target[name] = target.Contains(name) ? target[name] : value;
        }

        target.KeyAttributes.Clear();
        var create = CreateMessage.Prepare(engine, new CreateRequest { Target = target }, caller);
        return create with { Response = () => Response(new EntityReference(table.Name, target.Id), created: true) };
    }

    private static UpsertResponse Response(EntityReference target, bool created)
        => new() { Results = { ["RecordCreated"] = created, ["Target"] = target } };
}
