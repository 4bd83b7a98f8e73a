using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Messages;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>A request that comes from outside: gets its trace, its moment and, after the commit, its asynchronous steps.</summary>
internal static class OuterRequest
{
    internal static OrganizationResponse Execute(Engine engine, OrganizationRequest request, Guid user, Guid initiatingUser)
    {
        var trace = new RequestTrace(request.RequestName ?? string.Empty, RequestTable.Of(request), user, isAsync: false);
        var operation = new Operation(engine.RequestIds, engine.RequestIds.Next(), DateTime.SpecifyKind(engine.Options.Clock(), DateTimeKind.Utc), trace);
        string? fault = null;
        var outer = engine.TraceInto(trace);
        try
        {
            if (initiatingUser != user)
            {
                engine.Privileges.Privilege(initiatingUser, "prvActOnBehalfOfAnotherUser");
            }

            return engine.Execute(Copies.Request(request), new Caller(user, initiatingUser, 1, operation, null));
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
}
