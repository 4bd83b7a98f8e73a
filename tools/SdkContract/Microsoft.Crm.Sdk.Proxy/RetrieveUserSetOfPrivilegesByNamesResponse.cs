using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="RetrieveUserSetOfPrivilegesByNamesRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RetrieveUserSetOfPrivilegesByNamesResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public RetrieveUserSetOfPrivilegesByNamesResponse()
    {
        ResponseName = "RetrieveUserSetOfPrivilegesByNames";
    }

    /// <summary>Those that the user has.</summary>
    public RolePrivilege[] RolePrivileges => Results.Read<RolePrivilege[]>("RolePrivileges");
}
