using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks for a query as FetchXML.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class QueryExpressionToFetchXmlRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public QueryExpressionToFetchXmlRequest()
    {
        RequestName = "QueryExpressionToFetchXml";
    }

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.Read<QueryBase>("Query");
        set => Parameters["Query"] = value;
    }
}
