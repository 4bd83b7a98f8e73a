using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="RetrieveRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class RetrieveResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public RetrieveResponse()
    {
        ResponseName = "Retrieve";
    }

    /// <summary>The row read.</summary>
    public Entity Entity => Results.Read<Entity>("Entity");
}
