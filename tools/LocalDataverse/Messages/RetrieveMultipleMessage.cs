using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Query;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>RetrieveMultiple by QueryExpression or QueryByAttribute.</summary>
internal sealed class RetrieveMultipleMessage : IMessage
{
    public string Name => "RetrieveMultiple";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var query = request.Required<QueryBase>("Query") switch
        {
            QueryExpression expression => expression,
            QueryByAttribute attributes => ByAttribute.ToExpression(attributes),
            FetchExpression => throw Faults.NotSupported("FetchXML queries (FetchExpression)"),
            var other => throw Faults.NotSupported($"queries of the type {other.GetType().Name}"),
        };
        var frame = new Frame(caller, request, engine.Catalogue.Table(query.EntityName));
        engine.Pipeline.RunStage(frame, Stage.PreValidation);
        engine.Pipeline.RunInside(frame, () => frame.Output["BusinessEntityCollection"] = engine.Queries.Run(query, caller));
        return new RetrieveMultipleResponse { Results = { ["EntityCollection"] = frame.Output["BusinessEntityCollection"] } };
    }
}
