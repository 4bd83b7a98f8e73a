using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Query.Fetch;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>FetchXmlToQueryExpression; what a QueryExpression has no member for faults instead of being lost.</summary>
internal sealed class FetchXmlToQueryExpressionMessage : IMessage
{
    public string Name => "FetchXmlToQueryExpression";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var query = FetchReader.Read(engine.Catalogue, request.Required<string>("FetchXml"));
        return NotSaid(query.Shape) is { } what
            ? throw Faults.NotSupported($"{what} in FetchXmlToQueryExpression")
            : new FetchXmlToQueryExpressionResponse { Results = { ["Query"] = query.Expression } };
    }

    private static string? NotSaid(QueryShape shape) => shape.IsAggregate ? "aggregations"
        : shape.Columns.Count > 0 ? "aliases of columns"
        : shape.FilterLinks.Count > 0 ? "links inside filters"
        : shape.OrdersByValue ? "useraworderby"
        : null;
}
