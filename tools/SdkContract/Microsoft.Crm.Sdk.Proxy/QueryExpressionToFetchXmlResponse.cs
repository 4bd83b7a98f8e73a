using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="QueryExpressionToFetchXmlRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class QueryExpressionToFetchXmlResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public QueryExpressionToFetchXmlResponse()
    {
        ResponseName = "QueryExpressionToFetchXml";
    }

    /// <summary>The query.</summary>
    public string FetchXml => Results.Read<string>("FetchXml");
}
