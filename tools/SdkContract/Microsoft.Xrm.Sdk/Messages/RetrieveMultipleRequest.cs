using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the rows of a query.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public RetrieveMultipleRequest()
    {
        RequestName = "RetrieveMultiple";
    }

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.Read<QueryBase>("Query");
        set => Parameters["Query"] = value;
    }
}
