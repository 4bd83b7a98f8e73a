using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="AssociateRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class AssociateResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public AssociateResponse()
    {
        ResponseName = "Associate";
    }
}
