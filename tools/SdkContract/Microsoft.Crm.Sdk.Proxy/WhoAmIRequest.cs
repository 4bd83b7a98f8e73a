using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks who the caller is.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class WhoAmIRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public WhoAmIRequest()
    {
        RequestName = "WhoAmI";
    }
}
