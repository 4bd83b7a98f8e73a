using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>RevokeAccess: ends the share of a row with a user or team.</summary>
internal sealed class RevokeAccessMessage : IMessage
{
    public string Name => "RevokeAccess";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = new SharingTarget(engine, request, caller);
        var revokee = request.Required<EntityReference>("Revokee");
        engine.Pipeline.Run(target.Frame, target.CheckShare, () => target.Save(revokee, _ => AccessRights.None));
        return new RevokeAccessResponse();
    }
}
