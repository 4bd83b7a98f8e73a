using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Delete, with what the relationships say becomes of the children.</summary>
internal sealed class DeleteMessage : IMessage
{
    public string Name => "Delete";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<EntityReference>("Target");
        var table = CreateMessage.Writable(engine, new Entity(target.LogicalName));
        target.Id = engine.Keys.Resolve(table, target.Id, target.KeyAttributes);
        var frame = new Frame(caller, request, table) { Id = target.Id };
        var before = frame.ReadBefore(engine);
        engine.Pipeline.Run(
            frame,
            () =>
            {
                engine.Privileges.Row(caller, "Delete", table, before);
                RowVersions.Check(request, target.RowVersion, before);
            },
            () =>
            {
                engine.Rows.Hold(table, frame.Id);
                var held = frame.ReadBefore(engine);
                RowVersions.Check(request, target.RowVersion, held);
                engine.Units.Deleting(table, held);
                Cascades.Delete(engine, frame);
                engine.Rows.Delete(table, frame.Id);
                engine.Shares.Remove(frame.Id, isPrincipal: false);
                engine.Membership.Forget(table);
            });
        return new DeleteResponse();
    }
}
