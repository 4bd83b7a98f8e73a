using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>WhoAmI.</summary>
internal sealed class WhoAmIMessage : IMessage
{
    public string Name => "WhoAmI";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller) => new WhoAmIResponse
    {
        Results =
        {
            ["UserId"] = caller.UserId,
            ["BusinessUnitId"] = engine.Membership.Of(caller.UserId).Unit,
            ["OrganizationId"] = engine.Root.OrganizationId,
        },
    };
}
