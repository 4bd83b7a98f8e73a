using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="RetrieveSharedPrincipalsAndAccessRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RetrieveSharedPrincipalsAndAccessResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public RetrieveSharedPrincipalsAndAccessResponse()
    {
        ResponseName = "RetrieveSharedPrincipalsAndAccess";
    }

    /// <summary>The users and teams, and their rights.</summary>
    public PrincipalAccess[] PrincipalAccesses => Results.Read<PrincipalAccess[]>("PrincipalAccesses");
}
