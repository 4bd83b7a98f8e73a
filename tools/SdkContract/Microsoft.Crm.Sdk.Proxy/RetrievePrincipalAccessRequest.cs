using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks what a user or team may do with a row.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RetrievePrincipalAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public RetrievePrincipalAccessRequest()
    {
        RequestName = "RetrievePrincipalAccess";
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>The user or team.</summary>
    public EntityReference Principal
    {
        get => Parameters.Read<EntityReference>("Principal");
        set => Parameters["Principal"] = value;
    }
}
