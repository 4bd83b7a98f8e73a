using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Executes requests in one transaction: all or none.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class ExecuteTransactionRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public ExecuteTransactionRequest()
    {
        RequestName = "ExecuteTransaction";
    }

    /// <summary>The requests, in order.</summary>
    public OrganizationRequestCollection Requests
    {
        get => Parameters.Read<OrganizationRequestCollection>("Requests");
        set => Parameters["Requests"] = value;
    }

    /// <summary>Whether the answers come back.</summary>
    public bool? ReturnResponses
    {
        get => Parameters.Read<bool?>("ReturnResponses");
        set => Parameters["ReturnResponses"] = value;
    }
}
