using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Executes requests one after another, each on its own.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class ExecuteMultipleRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public ExecuteMultipleRequest()
    {
        RequestName = "ExecuteMultiple";
    }

    /// <summary>The requests, in order.</summary>
    public OrganizationRequestCollection Requests
    {
        get => Parameters.Read<OrganizationRequestCollection>("Requests");
        set => Parameters["Requests"] = value;
    }

    /// <summary>What happens on a fault, and whether answers come back.</summary>
    public ExecuteMultipleSettings Settings
    {
        get => Parameters.Read<ExecuteMultipleSettings>("Settings");
        set => Parameters["Settings"] = value;
    }
}
