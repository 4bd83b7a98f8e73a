using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// ExecuteMultiple: each request is an outer request with a transaction of its own. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/org-service/execute-multiple-requests.md.
/// </summary>
internal sealed class ExecuteMultipleMessage : IMessage
{
    public string Name => "ExecuteMultiple";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        BatchRules.RefuseInPlugin(request, caller);
        var requests = BatchRules.Requests(request, "ExecuteMultiple");
        var settings = request.Required<ExecuteMultipleSettings>("Settings");
        var items = new ExecuteMultipleResponseItemCollection();
        var isFaulted = false;
        for (var i = 0; i < requests.Count; i++)
        {
            try
            {
                var response = OuterRequest.Execute(engine, requests[i], caller.UserId, caller.InitiatingUserId);
                if (settings.ReturnResponses)
                {
                    items.Add(new ExecuteMultipleResponseItem { RequestIndex = i, Response = response });
                }
            }
            catch (DataverseFaultException fault)
            {
                isFaulted = true;
                items.Add(new ExecuteMultipleResponseItem
                {
                    RequestIndex = i,
                    Fault = new OrganizationServiceFault { ErrorCode = fault.ErrorCode, Message = fault.Message, Timestamp = caller.Operation.StartedOn },
                });
                if (!settings.ContinueOnError)
                {
                    break;
                }
            }
        }

        return new ExecuteMultipleResponse { Results = { ["Responses"] = items, ["IsFaulted"] = isFaulted } };
    }
}
