using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.Core;

/// <summary>What every step and custom API shares: a trace of entering and leaving, and one plain sentence for the user when something fails.</summary>
public abstract class PluginBase : IPlugin
{
    /// <summary>Runs the plugin; Dataverse calls it, on any thread and with one instance for all runs.</summary>
    /// <param name="serviceProvider">The services of this run.</param>
    /// <exception cref="InvalidPluginExecutionException">The request is refused or failed; the message is for the user.</exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        var run = new PluginRun(serviceProvider);
        var elapsed = Elapsed.Start();
        var context = run.Context;
        run.Trace($"{GetType().Name}: {context.MessageName} of {context.PrimaryEntityName}, stage {context.Stage}, depth {context.Depth}.");
        try
        {
            Run(run);
        }
        catch (Exception fault) when (fault is not InvalidPluginExecutionException)
        {
            run.Trace(fault.ToString());
            throw new InvalidPluginExecutionException(SentenceOf(fault, context.MessageName), fault);
        }
        finally
        {
            run.Trace(string.Format(CultureInfo.InvariantCulture, "{0}: left after {1:0.0} ms.", GetType().Name, elapsed.Milliseconds));
        }
    }

    /// <summary>Does the work.</summary>
    private protected abstract void Run(PluginRun run);

    /// <summary>A refusal by another plugin and a fault of Dataverse speak for themselves; a fault of the runtime is nothing that a user can read.</summary>
    internal static string SentenceOf(Exception fault, string message)
    {
        for (var inner = fault.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is InvalidPluginExecutionException)
            {
                return inner.Message;
            }
        }

        // Whoever owns a row must be allowed to read it: rows of a lead belong to its owner, who may be somebody whom nobody gave a role.
        if (fault.Message.Contains(" is missing prvReadxl_"))
        {
            return Sentences.OwnerMayNotRead(fault.Message);
        }

        // An act writes the lead as the caller; who could do so a moment ago has lost it to somebody else.
        if (fault.Message.Contains(" is missing prvWriteLead"))
        {
            return Sentences.MayNotWriteLead(fault.Message);
        }

        var space = fault.GetType().Namespace;
        return space == nameof(System) || space == "System.Collections.Generic" ? Sentences.Unexpected(message) : fault.Message;
    }
}
