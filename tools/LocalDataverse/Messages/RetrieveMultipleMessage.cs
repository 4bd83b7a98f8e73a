using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Query.Fetch;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>RetrieveMultiple by QueryExpression, QueryByAttribute or FetchXML.</summary>
internal sealed class RetrieveMultipleMessage : IMessage
{
    public string Name => "RetrieveMultiple";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var query = request.Required<QueryBase>("Query") switch
        {
            QueryExpression expression => new FetchQuery(expression, QueryShape.OfClient(expression)),
            QueryByAttribute attributes => new FetchQuery(ByAttribute.ToExpression(attributes), new QueryShape()),
            FetchExpression fetch => FetchReader.Read(engine.Catalogue, fetch.Query),
            var other => throw Faults.NotSupported($"queries of the type {other.GetType().Name}"),
        };
        var frame = new Frame(caller, request, engine.Catalogue.Table(query.Expression.EntityName));
        engine.Pipeline.RunStage(frame, Stage.PreValidation);
        engine.Pipeline.RunInside(
            frame,
            () => frame.Output["BusinessEntityCollection"] = engine.Queries.Run(query.Expression, query.Shape, caller));
        return new RetrieveMultipleResponse { Results = { ["EntityCollection"] = frame.Output["BusinessEntityCollection"] } };
    }
}
