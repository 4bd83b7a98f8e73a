using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="GrantAccessRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class GrantAccessResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public GrantAccessResponse()
    {
        ResponseName = "GrantAccess";
    }
}
