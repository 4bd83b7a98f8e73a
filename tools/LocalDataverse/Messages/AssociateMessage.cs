using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Associate: pairs of a many-to-many relationship, or the lookups of a one-to-many one.</summary>
internal sealed class AssociateMessage : IMessage
{
    public string Name => "Associate";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        if (LookupLinks.Of(engine, request) is { } relationship)
        {
            var frame = IntersectPairs.Frame(caller, request);
            engine.Pipeline.Run(frame, () => { }, () => LookupLinks.Set(engine, request, caller with { Context = engine.Contexts.Outer(frame) }, relationship));
            return new AssociateResponse();
        }

        var pairs = new IntersectPairs(engine, request);
        engine.Pipeline.Run(IntersectPairs.Frame(caller, request), () => pairs.Check(caller), pairs.Add);
        return new AssociateResponse();
    }
}
