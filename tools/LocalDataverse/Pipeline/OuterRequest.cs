using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Messages;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>A request that comes from outside: gets its trace, its moment and, after the commit, its asynchronous steps.</summary>
internal static class OuterRequest
{
    internal static OrganizationResponse Execute(Engine engine, OrganizationRequest request, Guid user, Guid initiatingUser)
        => Run(engine, request.RequestName ?? string.Empty, RequestTable.Of(request), user, operation =>
        {
            // A disabled user is refused here, whatever he sends.
            engine.Membership.Of(initiatingUser);
            engine.Membership.Of(user);
            var caller = new Caller(user, initiatingUser, 1, operation, null);
            if (initiatingUser != user)
            {
                engine.Privileges.Privilege(caller with { UserId = initiatingUser }, "prvActOnBehalfOfAnotherUser");
                caller = caller with { SignedInId = initiatingUser };
            }

            return engine.Execute(Copies.Request(request), caller);
        });

    /// <summary>
    /// Requests of clients that share a transaction though they come one by one: what ExecuteTransaction is to the organization service, a change set
    /// is to the Web API. They share one trace.
    /// </summary>
    internal static T Share<T>(Engine engine, Guid user, Func<Func<Guid, IOrganizationService>, T> work)
        => Run(engine, "ExecuteTransaction", string.Empty, user, operation =>
        {
            T? result = default;
            engine.Transactions.Run(operation, () => result = work(caller =>
            {
                engine.Membership.Of(caller);
                return new SharedService(engine, new Caller(caller, caller, 1, operation, null));
            }));
            return result!;
        });

    private static T Run<T>(Engine engine, string name, string table, Guid user, Func<Operation, T> work)
    {
        var trace = new RequestTrace(name, table, user, isAsync: false);
        var operation = new Operation(engine.RequestIds, engine.RequestIds.Next(), DateTime.SpecifyKind(engine.Options.Clock(), DateTimeKind.Utc), trace);
        string? fault = null;
        var outer = engine.TraceInto(trace);
        try
        {
            return work(operation);
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

    private sealed class SharedService(Engine engine, Caller caller) : ServiceBase
    {
        public override OrganizationResponse Execute(OrganizationRequest request) => engine.Execute(Copies.Request(request), caller);
    }
}
