using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Takes the rights back that a user or team was given in a row.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RevokeAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public RevokeAccessRequest()
    {
        RequestName = "RevokeAccess";
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>The user or team.</summary>
    public EntityReference Revokee
    {
        get => Parameters.Read<EntityReference>("Revokee");
        set => Parameters["Revokee"] = value;
    }
}
