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
        ReadAfter(frame);
        RunStage(frame, Stage.PostOperation);
    }

    /// <summary>Runs the steps of a stage, those of the message sent first and then those of the same operation as CreateMultiple or UpdateMultiple.</summary>
    internal void RunStage(Frame frame, Stage stage)
    {
        foreach (var step in Steps(frame))
        {
            if (step.Stage == stage)
            {
                Run(frame, step);
            }
        }

        if (frame.Several is { } several)
        {
            RunStage(several, stage);
        }
    }

    /// <summary>Reads what the main operation left, where a post image shows it.</summary>
    internal void ReadAfter(Frame frame)
    {
        if (frame.Table is not null && (HasPostImage(frame) || (frame.Several is { } several && HasPostImage(several))))
        {
            frame.After = engine.Rows.Find(frame.Table, frame.Id);
        }
    }

    internal bool HasPostImage(Frame frame) => Array.Exists(Steps(frame), s => s.Stage == Stage.PostOperation && s.Images.Any(i => i.IsPost));

    internal Step[] Steps(Frame frame) => engine.Catalogue.StepsOn(frame.Message, frame.Table?.Name);

    private void Run(Frame frame, Step step)
    {
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

    private static string? Skipped(Frame frame, Step step)
        => frame.Bypass.Skips(step) ? "the request leaves it out"
            : step.Filter.Count == 0 ? null
            : frame.Message == "Update" && frame.Target is { } target && !step.Filter.Any(target.Contains) ? "no filtering attribute is in the Target"
            : frame.Message == "UpdateMultiple" && !frame.Rows.Any(r => step.Filter.Any(r.Target!.Contains)) ? "no filtering attribute is in one of the Targets"
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
