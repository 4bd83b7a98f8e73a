using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Associate over a many-to-many relationship.</summary>
internal sealed class AssociateMessage : IMessage
{
    public string Name => "Associate";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var pairs = new IntersectPairs(engine, request);
        engine.Pipeline.Run(IntersectPairs.Frame(caller, request), () => pairs.Check(caller), pairs.Add);
        return new AssociateResponse();
    }
}
