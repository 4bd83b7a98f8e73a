using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="RevokeAccessRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RevokeAccessResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public RevokeAccessResponse()
    {
        ResponseName = "RevokeAccess";
    }
}
