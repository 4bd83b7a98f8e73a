using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>SetState, the older form of updating state and status: its own steps run around the Update that it is.</summary>
internal sealed class SetStateMessage : IMessage
{
    public string Name => "SetState";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<EntityReference>("EntityMoniker");
        var table = engine.Catalogue.Table(target.LogicalName);
        var update = new Entity(table.Name, target.Id) { [SystemColumns.State] = request.Required<OptionSetValue>("State") };

        // -1 stands for the default status of the state.
        if (request.Optional<OptionSetValue>("Status") is { Value: not -1 } status)
        {
            update[SystemColumns.Status] = status;
        }

        var frame = new Frame(caller, request, table) { Id = target.Id };
        var before = frame.ReadBefore(engine);
        engine.Pipeline.Run(
            frame,
            () => engine.Privileges.Row(caller, "Write", table, before),
            () => engine.Execute(new UpdateRequest { Target = update }, caller with { Context = engine.Contexts.Outer(frame) }));
        return new SetStateResponse();
    }
}
