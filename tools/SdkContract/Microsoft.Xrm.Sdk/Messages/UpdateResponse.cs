using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="UpdateRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class UpdateResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public UpdateResponse()
    {
        ResponseName = "Update";
    }
}
