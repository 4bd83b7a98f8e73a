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
        var operation = new Operation(Guid.NewGuid(), DateTime.SpecifyKind(engine.Options.Clock(), DateTimeKind.Utc), trace);
        string? fault = null;
        try
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
        }
        catch (Exception exception)
        {
            fault = exception.Message;
            throw;
        }
        finally
        {
            engine.Traces.Add(trace, fault);
            AsyncJobs.Run(engine, operation);
        }
    }
}
