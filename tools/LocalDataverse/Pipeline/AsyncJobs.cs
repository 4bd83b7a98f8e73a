using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// Runs asynchronous steps once their request is committed, one after the other and before the request returns, so that a test need not wait.
/// A failing job is recorded in its trace and harms nothing else.
/// </summary>
internal static class AsyncJobs
{
    internal static void Run(Engine engine, Operation cause)
    {
        var waiting = new Queue<AsyncJob>(cause.Jobs);
        while (waiting.TryDequeue(out var job))
        {
            var context = job.Context;
            var trace = new RequestTrace(context.MessageName, context.PrimaryEntityName, context.UserId, isAsync: true);
            var operation = new Operation(engine.RequestIds, context.CorrelationId, cause.StartedOn, trace);
            string? fault = null;
            try
            {
                engine.Plugins.Run(job.Step, context, operation);
            }
            catch (DataverseFaultException exception)
            {
                fault = exception.Message;
            }

            engine.Traces.Add(trace, fault);
            foreach (var further in operation.Jobs)
            {
                waiting.Enqueue(further);
            }
        }
    }
}
