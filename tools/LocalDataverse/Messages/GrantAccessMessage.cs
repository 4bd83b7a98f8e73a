using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>GrantAccess: adds rights in a row to those that a user or team has by sharing.</summary>
internal sealed class GrantAccessMessage : IMessage
{
    public string Name => "GrantAccess";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        Share(engine, request, caller, (stored, sent) => stored | sent);
        return new GrantAccessResponse();
    }

    internal static void Share(Engine engine, OrganizationRequest request, Caller caller, System.Func<AccessRights, AccessRights, AccessRights> change)
    {
        var target = new SharingTarget(engine, request, caller);
        var access = request.Required<PrincipalAccess>("PrincipalAccess");
        var principal = access.Principal ?? throw Faults.InvalidArgument($"The PrincipalAccess of {request.RequestName} names no principal.");
        engine.Pipeline.Run(
            target.Frame,
            () =>
            {
                target.CheckShare();
                target.CheckReceiver(principal);
            },
            () => target.Save(principal, stored => change(stored, access.AccessMask)));
    }
}
