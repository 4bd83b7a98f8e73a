using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="RetrieveMultipleRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public RetrieveMultipleResponse()
    {
        ResponseName = "RetrieveMultiple";
    }

    /// <summary>The rows read.</summary>
    public EntityCollection EntityCollection => Results.Read<EntityCollection>("EntityCollection");
}
