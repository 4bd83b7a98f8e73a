using System;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// The order of a message: PreValidation, privilege check, then inside the transaction PreOperation, main operation, PostOperation.
/// Source: MicrosoftDocs/powerapps-docs developer/data-platform/event-framework.md.
/// </summary>
internal sealed class EventPipeline(Engine engine)
{
    internal void Run(Frame frame, Action check, Action main)
    {
        RunStage(frame, Stage.PreValidation);
        check();
        engine.Transactions.Run(frame.Caller.Operation, () => RunInside(frame, main));
    }

    /// <summary>The stages inside the transaction, which must be open.</summary>
    internal void RunInside(Frame frame, Action main)
    {
        RunStage(frame, Stage.PreOperation);
        main();
        var post = engine.Catalogue.StepsOn(frame.Message, frame.Table?.Name).Where(s => s.Stage == Stage.PostOperation).ToArray();
        if (frame.Table is not null && Array.Exists(post, s => s.Images.Any(i => i.IsPost)))
        {
            frame.After = engine.Rows.Find(frame.Table, frame.Id);
        }

        RunStage(frame, Stage.PostOperation);
    }

    internal void RunStage(Frame frame, Stage stage)
    {
        foreach (var step in engine.Catalogue.StepsOn(frame.Message, frame.Table?.Name))
        {
            if (step.Stage != stage)
            {
                continue;
            }

            // Judged now, not when the request came in: an earlier step may have put the column into the Target.
            if (Skipped(frame, step) is { } reason)
            {
                Trace(frame, step, reason);
            }
            else if (step.IsAsync)
            {
                frame.Caller.Operation.Jobs.Add(new AsyncJob(step, engine.Contexts.ForStep(frame, step)));
            }
            else
            {
                engine.Plugins.Run(step, engine.Contexts.ForStep(frame, step), frame.Caller.Operation);
            }
        }
    }

    private static string? Skipped(Frame frame, Step step)
        => frame.Message == "Update" && step.Filter.Count > 0 && frame.Target is { } target && !step.Filter.Any(target.Contains)
            ? "no filtering attribute is in the Target"
            : null;

    private void Trace(Frame frame, Step step, string reason)
        => frame.Caller.Operation.Trace.Add(new StepTrace(
            engine.Catalogue.PluginTypes[step.PluginType].ClassName,
            step.Id,
            frame.Message,
            frame.Table?.Name ?? string.Empty,
            (int)step.Stage,
            frame.Caller.Depth,
            reason,
            0));
}
