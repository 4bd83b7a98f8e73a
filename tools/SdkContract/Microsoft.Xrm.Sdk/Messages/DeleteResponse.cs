using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="DeleteRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class DeleteResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public DeleteResponse()
    {
        ResponseName = "Delete";
    }
}
