using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// What the step that judges leaves for the step that runs after the row is written, by lead, since one request may save several. Nothing that decides depends
/// on it: without it a state is built anew when it is needed, and a move has no reason.
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
    internal static bool WasJudged(PluginRun run) => run.Context.SharedVariables.Contains(Key(Judged, run.Context.PrimaryEntityId));

    /// <summary>Notes that the lead of this save is judged.</summary>
    internal static void NoteJudged(PluginRun run) => run.Context.SharedVariables[Key(Judged, run.Context.PrimaryEntityId)] = true;

    /// <summary>Notes that the system moves a lead that is written next, and why; null that it does not.</summary>
    internal static void NoteMove(PluginRun run, Guid leadId, string? reason) => run.Context.SharedVariables[Key(MoveReason, leadId)] = reason ?? "";

    /// <summary>Notes the state of a lead that is being created.</summary>
    internal static void NoteState(PluginRun run, Guid leadId, Judgement judgement)
    {
        run.Context.SharedVariables[Key(StateText, leadId)] = judgement.StateText ?? "";
        if (judgement.LapseFrom is { } from)
        {
            run.Context.SharedVariables[Key(LapseFrom, leadId)] = from;
        }
    }

    /// <summary>Why the system moves the lead of this run; null where it does not.</summary>
    internal static string? ReasonOfMove(PluginRun run) => Value(run.Context, MoveReason, run.Context.PrimaryEntityId) is string { Length: > 0 } reason ? reason : null;

    /// <summary>Why the run that wrote the lead of this one, the nearest further out that noted anything, moved it; null where nothing is known.</summary>
    internal static string? ReasonOfWriter(PluginRun run)
    {
        for (var context = run.Context.ParentContext; context is not null; context = context.ParentContext)
        {
            if (Value(context, MoveReason, run.Context.PrimaryEntityId) is string reason)
            {
                return reason.Length > 0 ? reason : null;
            }
        }

        return null;
    }

    /// <summary>Takes the state that was noted into a row of the state table.</summary>
    internal static void TakeState(PluginRun run, Entity state)
    {
        state[LeadStateTable.State] = Value(run.Context, StateText, state.Id) is string { Length: > 0 } text ? text : null;
        state[LeadStateTable.LapseFrom] = Value(run.Context, LapseFrom, state.Id);
    }

    /// <summary>What was noted of a lead; of one that had no id yet while it was created, what was noted without one.</summary>
    private static object? Value(IPluginExecutionContext context, string name, Guid leadId) =>
        context.SharedVariables.TryGetValue(Key(name, leadId), out var value) || context.SharedVariables.TryGetValue(name, out value) ? value : null;

    private static string Key(string name, Guid leadId) => leadId == Guid.Empty ? name : name + leadId.ToString("N");
}
