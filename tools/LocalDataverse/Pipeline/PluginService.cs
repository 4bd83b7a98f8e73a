using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Messages;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>The organization service of a plugin: counted, one deeper than its caller, and doomed with its transaction.</summary>
internal sealed class PluginService(Engine engine, PluginContext context, Operation operation, string plugin, Guid userId) : ServiceBase
{
    // The documented default of the organization's limit on nested calls.
    private const int DeepestDepth = 8;

    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Transactions.ThrowIfDoomed(operation);
        var call = new ServiceCall(++operation.Calls, request.RequestName, RequestTable.Of(request), MessageTable.IsWrite(request.RequestName), plugin)
        {
            Row = CallContent.Row(request, engine.Catalogue),
            Columns = CallContent.Columns(request),
        };
        operation.Trace.Add(call);
        try
        {
            engine.Options.BeforeServiceCall?.Invoke(call);
            if (context.Depth + 1 > DeepestDepth)
            {
                throw new DataverseFaultException(
                    ErrorCodes.DepthTooHigh,
                    "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try again.");
            }

            if (engine.Options.LeaveOut?.Invoke(call) == true)
            {
                return request.RequestName is "Update" or "Upsert" or "Delete"
                    ? new OrganizationResponse { ResponseName = request.RequestName }
                    : throw Faults.NotSupported($"leaving out a call of {request.RequestName}, whose answer is needed,");
            }

            var signedIn = userId == context.UserId ? context.SignedInId : null;
            return engine.Execute(Copies.Request(request), new Caller(userId, context.InitiatingUserId, context.Depth + 1, operation, context, signedIn));
        }
        catch
        {
            engine.Transactions.Doom(operation);
            throw;
        }
    }
}
