using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// Requests of clients that share a transaction though they come one by one: what ExecuteTransaction is to the organization service, a change set
/// is to the Web API. They share one trace.
/// </summary>
internal static class SharedTransaction
{
    internal static T Run<T>(Engine engine, Guid user, Func<Func<Guid, IOrganizationService>, T> work)
    {
        var trace = new RequestTrace("ExecuteTransaction", string.Empty, user, isAsync: false);
        var operation = new Operation(Guid.NewGuid(), DateTime.SpecifyKind(engine.Options.Clock(), DateTimeKind.Utc), trace);
        string? fault = null;
        var outer = engine.TraceInto(trace);
        try
        {
            T? result = default;
            engine.Transactions.Run(operation, () => result = work(caller => new Service(engine, new Caller(caller, caller, 1, operation, null))));
            return result!;
        }
        catch (Exception exception)
        {
            fault = exception.Message;
            throw;
        }
        finally
        {
            engine.Database.Trace = outer;
            engine.Traces.Add(trace, fault);
            AsyncJobs.Run(engine, operation);
        }
    }

    private sealed class Service(Engine engine, Caller caller) : ServiceBase
    {
        public override OrganizationResponse Execute(OrganizationRequest request) => engine.Execute(Copies.Request(request), caller);
    }
}
