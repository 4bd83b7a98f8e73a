using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer to <see cref="DisassociateRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class DisassociateResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public DisassociateResponse()
    {
        ResponseName = "Disassociate";
    }
}
