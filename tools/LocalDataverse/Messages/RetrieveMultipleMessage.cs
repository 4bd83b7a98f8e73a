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
        var query = Read(engine, request.Parameters);
        var frame = new Frame(caller, request, engine.Catalogue.Table(query.Expression.EntityName));
        var hasSteps = engine.Pipeline.Steps(frame).Length > 0;
        if (hasSteps)
        {
            // A step may change the query; the caller keeps his. What has a shape was built for this request and no caller holds it; a copy would lose the shape.
            var sent = request.Required<QueryBase>("Query");
            request["Query"] = QueryShape.IsAttachedTo(sent) ? sent : QueryCopy.Of(sent);
        }

        engine.Pipeline.RunStage(frame, Stage.PreValidation);
        engine.Pipeline.RunInside(frame, () =>
        {
            query = hasSteps ? Read(engine, frame.Input) : query;
            frame.Output["BusinessEntityCollection"] = engine.Queries.Run(query.Expression, query.Shape, caller);
        });
        return new RetrieveMultipleResponse { Results = { ["EntityCollection"] = frame.Output["BusinessEntityCollection"] } };
    }

    private static FetchQuery Read(Engine engine, ParameterCollection parameters)
    {
        var query = Translate(engine, parameters);
        QueryLimits.Check(query.Expression, query.Shape);
        return query;
    }

    private static FetchQuery Translate(Engine engine, ParameterCollection parameters) => parameters.TryGetValue("Query", out var query) ? query switch
    {
        QueryExpression expression => new FetchQuery(expression, QueryShape.OfClient(expression)),
        QueryByAttribute attributes => new FetchQuery(ByAttribute.ToExpression(attributes), new QueryShape()),
        FetchExpression fetch => FetchReader.Read(engine.Catalogue, fetch.Query),
        null => throw Missing(),
        var other => throw Faults.NotSupported($"queries of the type {other.GetType().Name}"),
    } : throw Missing();

    private static DataverseFaultException Missing() => Faults.InvalidArgument("Required field 'Query' is missing in the request RetrieveMultiple.");
}
