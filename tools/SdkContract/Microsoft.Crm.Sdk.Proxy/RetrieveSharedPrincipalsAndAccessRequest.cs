using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks with whom a row is shared.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RetrieveSharedPrincipalsAndAccessRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public RetrieveSharedPrincipalsAndAccessRequest()
    {
        RequestName = "RetrieveSharedPrincipalsAndAccess";
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }
}
