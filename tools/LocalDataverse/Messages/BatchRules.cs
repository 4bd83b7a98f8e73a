using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// Plugins make single calls (MicrosoftDocs/powerapps-docs best-practices/business-logic/avoid-batch-requests-plugin.md), and batches hold no batches but
/// transactions (developer/data-platform/org-service/use-executetransaction.md) and no more than 1,000 requests (execute-multiple-requests.md).
/// </summary>
internal static class BatchRules
{
    private const int MostRequests = 1000;

    /// <summary>The requests of a batch.</summary>
    internal static OrganizationRequestCollection Requests(OrganizationRequest batch, params string[] forbidden)
    {
        var requests = batch.Required<OrganizationRequestCollection>("Requests");
        if (requests.Count > MostRequests)
        {
            throw Faults.InvalidArgument($"{batch.RequestName} has {requests.Count} requests; {MostRequests} are the limit.");
        }

        return requests.FirstOrDefault(r => forbidden.Contains(r.RequestName)) is { } inner
            ? throw Faults.InvalidOperation($"{batch.RequestName} may not contain {inner.RequestName}.")
            : requests;
    }

    internal static void RefuseInPlugin(OrganizationRequest request, Caller caller)
    {
        if (caller.Context is not null)
        {
            throw Faults.InvalidOperation($"{request.RequestName} is not supported inside a plug-in. Make single calls.");
        }
    }
}
