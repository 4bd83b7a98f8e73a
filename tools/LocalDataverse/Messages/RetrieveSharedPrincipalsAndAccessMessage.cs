using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>RetrieveSharedPrincipalsAndAccess: with whom a row itself is shared, and with which rights.</summary>
internal sealed class RetrieveSharedPrincipalsAndAccessMessage : IMessage
{
    public string Name => "RetrieveSharedPrincipalsAndAccess";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = new SharingTarget(engine, request, caller);
        engine.Pipeline.RunStage(target.Frame, Metadata.Stage.PreValidation);
        target.CheckRead();
        engine.Pipeline.RunInside(target.Frame, () => target.Frame.Output["PrincipalAccesses"] = engine.Shares.Of(target.Row.Id)
            .Where(s => s.Given != AccessRights.None)
            .Select(s => new PrincipalAccess { Principal = s.Principal, AccessMask = s.Given })
            .ToArray());
        return new RetrieveSharedPrincipalsAndAccessResponse { Results = target.Frame.Output };
    }
}
