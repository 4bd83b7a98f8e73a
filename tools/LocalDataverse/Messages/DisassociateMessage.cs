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
        engine.Pipeline.Run(IntersectPairs.Frame(caller, request), () => pairs.Check(caller), () =>
        {
            foreach (var (first, second) in pairs.Pairs)
            {
                var (table, intersect) = (pairs.Table, pairs.Intersect);
                foreach (var id in engine.Rows.Where(table, (table.Column(intersect.FirstColumn), first), (table.Column(intersect.SecondColumn), second)))
                {
                    engine.Rows.Delete(table, id);
                }
            }

            engine.Membership.Forget();
        });
        return new DisassociateResponse();
    }
}
