using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Assign, the older form of updating the owner: its own steps run around the Update that it is.</summary>
internal sealed class AssignMessage : IMessage
{
    public string Name => "Assign";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<EntityReference>("Target");
        var assignee = request.Required<EntityReference>("Assignee");
        var table = engine.Catalogue.Table(target.LogicalName);
        target.Id = engine.Keys.Resolve(table, target.Id, target.KeyAttributes);
        var frame = new Frame(caller, request, table) { Id = target.Id };
        var before = frame.ReadBefore(engine);
        engine.Pipeline.Run(
            frame,
            () => engine.Privileges.Row(caller, "Assign", table, before),
            () => engine.Execute(
                new UpdateRequest { Target = new Entity(table.Name, target.Id) { [SystemColumns.Owner] = assignee } },
                caller with { Context = engine.Contexts.Outer(frame) }));
        return new AssignResponse();
    }
}
