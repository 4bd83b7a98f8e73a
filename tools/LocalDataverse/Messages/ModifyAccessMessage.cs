using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>ModifyAccess: replaces the rights in a row that a user or team has by sharing.</summary>
internal sealed class ModifyAccessMessage : IMessage
{
    public string Name => "ModifyAccess";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        GrantAccessMessage.Share(engine, request, caller, (_, sent) => sent);
        return new ModifyAccessResponse();
    }
}
