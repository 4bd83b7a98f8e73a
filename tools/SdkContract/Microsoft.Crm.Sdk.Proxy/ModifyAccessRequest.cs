using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Replaces the rights that a user or team was given in a row.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class ModifyAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public ModifyAccessRequest()
    {
        RequestName = "ModifyAccess";
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
