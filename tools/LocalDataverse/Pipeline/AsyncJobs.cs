using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// Runs asynchronous steps once their request is committed, one after the other and before the request returns, so that a test need not wait.
/// A failing job is recorded in its trace and harms nothing else; one that asks to be tried again is tried four times in all
/// (MicrosoftDocs/powerapps-docs developer/data-platform/handle-exceptions.md, retry an asynchronous plug-in).
/// </summary>
internal static class AsyncJobs
{
    private const int MostAttempts = 4;

    internal static void Run(Engine engine, Operation cause)
    {
        var waiting = new Queue<(AsyncJob Job, int Attempt)>();
        Add(waiting, cause);
        while (waiting.TryDequeue(out var next))
        {
            var (job, attempt) = next;
            var context = job.Context;
            var trace = new RequestTrace(context.MessageName, context.PrimaryEntityName, context.UserId, isAsync: true);
            var operation = new Operation(engine.RequestIds, context.CorrelationId, cause.StartedOn, trace);
            string? fault = null;
            var outer = engine.TraceInto(trace);
            try
            {
                engine.Plugins.Run(job.Step, context, operation);
            }
            catch (DataverseFaultException exception)
            {
                fault = exception.Message;
                if (exception.InnerException is InvalidPluginExecutionException { Status: OperationStatus.Retry } && attempt < MostAttempts)
                {
                    waiting.Enqueue((job, attempt + 1));
                }
            }

            engine.Database.Trace = outer;
            engine.Traces.Add(trace, fault);
            Add(waiting, operation);
        }
    }

    private static void Add(Queue<(AsyncJob Job, int Attempt)> waiting, Operation cause)
    {
        foreach (var job in cause.Jobs)
        {
            waiting.Enqueue((job, 1));
        }
    }
}
