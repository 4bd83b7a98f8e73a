using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// ExecuteTransaction: all requests in one transaction; the fault names the one that failed. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/org-service/use-executetransaction.md.
/// </summary>
internal sealed class ExecuteTransactionMessage : IMessage
{
    public string Name => "ExecuteTransaction";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        BatchRules.RefuseInPlugin(request, caller);
        var requests = BatchRules.Requests(request, "ExecuteMultiple", "ExecuteTransaction");
        var responses = new OrganizationResponseCollection();
        engine.Transactions.Run(caller.Operation, () =>
        {
            for (var i = 0; i < requests.Count; i++)
            {
                responses.Add(One(engine, requests[i], i, caller));
            }
        });
        var response = new ExecuteTransactionResponse();
        if (request.Optional<bool?>("ReturnResponses") == true)
        {
            response.Results["Responses"] = responses;
        }

        return response;
    }

    private static OrganizationResponse One(Engine engine, OrganizationRequest request, int index, Caller caller)
    {
        try
        {
            return engine.Execute(Copies.Request(request), caller);
        }
        catch (DataverseFaultException fault)
        {
            throw new DataverseFaultException(fault.ErrorCode, $"The request with the index {index} failed: {fault.Message}", fault);
        }
    }
}
