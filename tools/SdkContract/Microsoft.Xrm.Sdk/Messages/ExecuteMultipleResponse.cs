using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="ExecuteMultipleRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public ExecuteMultipleResponse()
    {
        ResponseName = "ExecuteMultiple";
    }

    /// <summary>True when a request failed.</summary>
    public bool IsFaulted => Results.Read<bool>("IsFaulted");

    /// <summary>Answers and faults, by index of the request.</summary>
    public ExecuteMultipleResponseItemCollection Responses => Results.Read<ExecuteMultipleResponseItemCollection>("Responses");
}
