using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="UpdateMultipleRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class UpdateMultipleResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public UpdateMultipleResponse()
    {
        ResponseName = "UpdateMultiple";
    }
}
