using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="ExecuteTransactionRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class ExecuteTransactionResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public ExecuteTransactionResponse()
    {
        ResponseName = "ExecuteTransaction";
    }

    /// <summary>The answers, in order of the requests.</summary>
    public OrganizationResponseCollection Responses => Results.Read<OrganizationResponseCollection>("Responses");
}
