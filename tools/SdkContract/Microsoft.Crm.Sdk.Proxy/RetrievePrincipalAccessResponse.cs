using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="RetrievePrincipalAccessRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RetrievePrincipalAccessResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public RetrievePrincipalAccessResponse()
    {
        ResponseName = "RetrievePrincipalAccess";
    }

    /// <summary>What he may do with the row.</summary>
    public AccessRights AccessRights => Results.Read<AccessRights>("AccessRights");
}
