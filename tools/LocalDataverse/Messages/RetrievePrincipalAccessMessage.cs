using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>RetrievePrincipalAccess: what a user or team may do with a row.</summary>
internal sealed class RetrievePrincipalAccessMessage : IMessage
{
    public string Name => "RetrievePrincipalAccess";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = new SharingTarget(engine, request, caller);
        var principal = request.Required<EntityReference>("Principal");
        engine.Pipeline.RunStage(target.Frame, Metadata.Stage.PreValidation);
        target.CheckRead();
        engine.Pipeline.RunInside(target.Frame, () => target.Frame.Output["AccessRights"] = target.RightsOf(principal));
        return new RetrievePrincipalAccessResponse { Results = target.Frame.Output };
    }
}
