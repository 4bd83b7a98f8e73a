using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Gives a user or team rights in a row.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class GrantAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public GrantAccessRequest()
    {
        RequestName = "GrantAccess";
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>The user or team, and the rights.</summary>
    public PrincipalAccess PrincipalAccess
    {
        get => Parameters.Read<PrincipalAccess>("PrincipalAccess");
        set => Parameters["PrincipalAccess"] = value;
    }
}
