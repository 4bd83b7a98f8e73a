using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Query.Fetch;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>QueryExpressionToFetchXml.</summary>
internal sealed class QueryExpressionToFetchXmlMessage : IMessage
{
    public string Name => "QueryExpressionToFetchXml";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var text = request.Required<QueryBase>("Query") switch
        {
            QueryExpression query => FetchWriter.Write(query),
            QueryByAttribute query => FetchWriter.Write(ByAttribute.ToExpression(query)),
            FetchExpression fetch => fetch.Query,
            var other => throw Faults.NotSupported($"queries of the type {other.GetType().Name}"),
        };
        return new QueryExpressionToFetchXmlResponse { Results = { ["FetchXml"] = text } };
    }
}
