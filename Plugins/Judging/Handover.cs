using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// What the step that judges leaves for the step that runs after the row is written. Nothing that decides depends on it: without it a state is built anew when
/// it is needed, and a move has no reason.
/// </summary>
internal static class Handover
{
    private const string MoveReason = "xl_movereason";
    private const string StateText = "xl_statetext";
    private const string LapseFrom = "xl_lapsefrom";
    private const string Judged = "xl_judged";

    /// <summary>
    /// True where another step of the same save has judged the lead: an org registers this product's steps once more for columns of its own.
    /// </summary>
    internal static bool WasJudged(PluginRun run) => run.Context.SharedVariables.Contains(Judged);

    /// <summary>Notes that the lead of this save is judged.</summary>
    internal static void NoteJudged(PluginRun run) => run.Context.SharedVariables[Judged] = true;

    /// <summary>Notes that the system moves the lead that is written next, and why; null that it does not.</summary>
    internal static void NoteMove(PluginRun run, string? reason) => run.Context.SharedVariables[MoveReason] = reason ?? "";

    /// <summary>Notes the state of a lead that is being created.</summary>
    internal static void NoteState(PluginRun run, Judgement judgement)
    {
        run.Context.SharedVariables[StateText] = judgement.StateText ?? "";
        if (judgement.LapseFrom is { } from)
        {
            run.Context.SharedVariables[LapseFrom] = from;
        }
    }

    /// <summary>Why the system moves the lead of this run; null where it does not.</summary>
    internal static string? ReasonOfMove(PluginRun run) => Text(run.Context.SharedVariables, MoveReason);

    /// <summary>Why the run that wrote the lead, the nearest one further out that noted anything, moved it; null where nothing is known.</summary>
    internal static string? ReasonOfWriter(PluginRun run)
    {
        for (var context = run.Context.ParentContext; context is not null; context = context.ParentContext)
        {
            if (context.SharedVariables.Contains(MoveReason))
            {
                return Text(context.SharedVariables, MoveReason);
            }
        }

        return null;
    }

    /// <summary>Takes the state that was noted into a row of the state table.</summary>
    internal static void TakeState(PluginRun run, Entity state)
    {
        state[LeadStateTable.State] = Text(run.Context.SharedVariables, StateText);
        state[LeadStateTable.LapseFrom] = run.Context.SharedVariables.TryGetValue(LapseFrom, out var from) ? from : null;
    }

    private static string? Text(ParameterCollection variables, string name) =>
        variables.TryGetValue(name, out var value) && value is string { Length: > 0 } text ? text : null;
}
