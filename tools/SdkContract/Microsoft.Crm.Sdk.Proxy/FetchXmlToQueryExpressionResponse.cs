using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer to <see cref="FetchXmlToQueryExpressionRequest"/>.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class FetchXmlToQueryExpressionResponse : OrganizationResponse
{
    /// <summary>A response without results; the service fills them in.</summary>
    public FetchXmlToQueryExpressionResponse()
    {
        ResponseName = "FetchXmlToQueryExpression";
    }

    /// <summary>The query.</summary>
    public QueryExpression Query => Results.Read<QueryExpression>("Query");
}
