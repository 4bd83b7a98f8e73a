using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>A message about one row in two halves, so that a message about several rows can open one transaction between them.</summary>
/// <param name="Frame">The message on its way.</param>
/// <param name="Before">PreValidation and the privilege check.</param>
/// <param name="Inside">The stages inside the transaction.</param>
/// <param name="Response">The answer, once both have run.</param>
internal sealed record RowWork(Frame Frame, Action Before, Action Inside, Func<OrganizationResponse> Response)
{
    /// <summary>Runs the message for itself.</summary>
    internal OrganizationResponse Run(Engine engine, Caller caller)
    {
        Before();
        engine.Transactions.Run(caller.Operation, Inside);
        return Response();
    }
}
