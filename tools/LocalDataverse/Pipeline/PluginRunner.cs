using System;
using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>Runs plugins and turns what they throw into what the caller of the service sees.</summary>
internal sealed class PluginRunner(Engine engine) : IDisposable
{
    private readonly PluginInstances _instances = new(engine.Options);

    public void Dispose() => _instances.Dispose();

    internal void Run(Step step, PluginContext context, Operation operation)
        => Run(engine.Catalogue.PluginTypes[step.PluginType], step.Configuration, step.Id, context, operation);

    internal void Run(PluginType type, string? configuration, Guid stepId, PluginContext context, Operation operation)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            _instances.Get(type, configuration, stepId).Execute(new PluginServices(engine, context, operation, type.ClassName));

            // A plugin that swallowed a failure ends like any other that failed.
            Transactions.ThrowIfDoomed(operation);
        }
        catch (Exception exception)
        {
            engine.Transactions.Doom(operation);
            throw Fault(type, exception);
        }
        finally
        {
            var table = context.PrimaryEntityName == "none" ? string.Empty : context.PrimaryEntityName;
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            operation.Trace.Add(new StepTrace(type.ClassName, stepId, context.MessageName, table, context.Stage, context.Depth, null, elapsed));
        }
    }

    private static DataverseFaultException Fault(PluginType type, Exception exception) => exception switch
    {
        DataverseFaultException fault => fault,
        InvalidPluginExecutionException refusal => new DataverseFaultException(
            refusal.ErrorCode == 0 ? ErrorCodes.PluginRefused : refusal.ErrorCode,
            refusal.Message,
            refusal),
        _ => new DataverseFaultException(
            ErrorCodes.UnexpectedPluginError,
            $"An unexpected error occurred from ISV code. Unexpected exception from plug-in (Execute): {type.ClassName}: "
                + $"{exception.GetType().FullName}: {exception.Message}",
            exception),
    };
}
