using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Disassociate over a many-to-many relationship.</summary>
internal sealed class DisassociateMessage : IMessage
{
    public string Name => "Disassociate";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var pairs = new IntersectPairs(engine, request);
        engine.Pipeline.Run(IntersectPairs.Frame(caller, request), () => pairs.Check(caller), pairs.Remove);
        return new DisassociateResponse();
    }
}
