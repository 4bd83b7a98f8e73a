using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Intake;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// What a custom API or step leaves for the steps that run after it in the same request, by lead, since one request may save several. Without it a state is built
/// anew when it is needed, a move has no reason, and an act says no more than a plain write of the stage: nothing is allowed that otherwise is not.
/// </summary>
internal static class Handover
{
    private const string MoveReason = "xl_movereason";
    private const string StateText = "xl_statetext";
    private const string LapseFrom = "xl_lapsefrom";
    private const string Judged = "xl_judged";
    private const string ActMade = "xl_act";
    private const string ActReason = "xl_actreason";
    private const string ActTiming = "xl_acttiming";
    private const string ActClosing = "xl_actclosing";
    private const string ActRecallOn = "xl_actrecallon";
    private const string RejectionMarks = "xl_rejectionmarks";
    private const string RejectionLeadsTo = "xl_rejectionleadsto";
    private const string RejectionLacking = "xl_rejectionlacking";
    private const string RejectionRow = "xl_rejectionrow";
    private const string RejectionDueOn = "xl_rejectiondueon";
    private const string MoveRole = "xl_moverole";
    private const string MoveOutside = "xl_moveoutside";
    private const string MoveWords = "xl_movewords";
    private const string Waits = "xl_waits";
    private const string ClockOn = "xl_clockon";
    private const string OptedOut = "xl_optedout";
    private const string Closing = "xl_closing";
    private const string FollowedUp = "xl_followedup";
    private const string WithState = "xl_withstate";
    private const string BornWith = "xl_bornwith";
    private const string BornOn = "xl_bornon";
    private const string Arrived = "xl_arrived";
    private const string TakenIn = "xl_takenin";

    /// <summary>
    /// True where another step of the same save has judged the lead: an org registers this product's steps once more for columns of its own.
    /// </summary>
    internal static bool WasJudged(PluginRun run) => run.Context.SharedVariables.Contains(Key(Judged, run.Context.PrimaryEntityId));

    /// <summary>Notes that the lead of this save is judged.</summary>
    internal static void NoteJudged(PluginRun run) => run.Context.SharedVariables[Key(Judged, run.Context.PrimaryEntityId)] = true;

    /// <summary>Notes that the system moves a lead that is written next, and why; null that it does not.</summary>
    internal static void NoteMove(PluginRun run, Guid leadId, string? reason) => run.Context.SharedVariables[Key(MoveReason, leadId)] = reason ?? "";

    /// <summary>Notes whether a lead that is written next is handed over when somebody has time, and not at once.</summary>
    internal static void NoteWaits(PluginRun run, Guid leadId, bool waits) => run.Context.SharedVariables[Key(Waits, leadId)] = waits;

    /// <summary>Whether the lead of this run is handed over when somebody has time.</summary>
    internal static bool IsToWait(PluginRun run)
    {
        for (var context = run.Context; context is not null; context = context.ParentContext)
        {
            if (Value(context, Waits, run.Context.PrimaryEntityId) is bool waits)
            {
                return waits;
            }
        }

        return false;
    }

    /// <summary>Notes when the lead that is judged is looked at next, which its state holds already; null for nothing of the kind.</summary>
    internal static void NoteClock(PluginRun run, Guid leadId, DateTime? on) => run.Context.SharedVariables[Key(ClockOn, leadId)] = on ?? DateTime.MinValue;

    /// <summary>When the lead of this run is looked at next as its state holds it; null where nobody noted it.</summary>
    internal static DateTime? ClockOf(PluginRun run) => Nearest(run, ClockOn) is DateTime on && on != DateTime.MinValue ? on : null;

    /// <summary>Notes that the person of a lead that is being created may not be contacted.</summary>
    internal static void NoteOptOut(PluginRun run, Guid leadId) => run.Context.SharedVariables[Key(OptedOut, leadId)] = true;

    /// <summary>Whether that was noted of the lead of this run.</summary>
    internal static bool IsOptedOut(PluginRun run) => Value(run.Context, OptedOut, run.Context.PrimaryEntityId) is true;

    /// <summary>Notes whether a lead that is written next is given up by the system, so that it is closed once its move is followed up.</summary>
    internal static void NoteClosing(PluginRun run, Guid leadId, bool isClosing) => run.Context.SharedVariables[Key(Closing, leadId)] = isClosing;

    /// <summary>Whether that was noted of the lead of this run.</summary>
    internal static bool IsClosing(PluginRun run) => Nearest(run, Closing) is true;

    /// <summary>Notes whether who moves a lead that is written next follows its move up himself.</summary>
    internal static void NoteFollowedUp(PluginRun run, Guid leadId, bool isFollowedUp) => run.Context.SharedVariables[Key(FollowedUp, leadId)] = isFollowedUp;

    /// <summary>Whether who moved the lead of this run follows its move up himself.</summary>
    internal static bool IsFollowedUp(PluginRun run)
    {
        for (var context = run.Context.ParentContext; context is not null; context = context.ParentContext)
        {
            if (Value(context, FollowedUp, run.Context.PrimaryEntityId) is true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes that a person makes an act on a lead, whose lock is taken.</summary>
    internal static void NoteAct(PluginRun run, Guid leadId, ActInput input)
    {
        var shared = run.Context.SharedVariables;
        shared[Key(ActMade, leadId)] = (int)input.Act;
        shared[Key(ActReason, leadId)] = input.Reason ?? "";
        shared[Key(ActTiming, leadId)] = input.IsTiming;
        shared[Key(ActClosing, leadId)] = input.IsClosing;
        shared[Key(ActRecallOn, leadId)] = input.RecallOn ?? DateTime.MinValue;
        if (input.Rejection is { } rejection)
        {
            shared[Key(RejectionMarks, leadId)] = rejection.Marks;
            shared[Key(RejectionLeadsTo, leadId)] = rejection.LeadsTo is { } to ? (int)to : 0;
            shared[Key(RejectionLacking, leadId)] = rejection.Lacking ?? "";
            shared[Key(RejectionRow, leadId)] = rejection.RowId ?? Guid.Empty;
            shared[Key(RejectionDueOn, leadId)] = rejection.DueOn ?? DateTime.MinValue;
        }
    }

    /// <summary>What the person says who makes an act on the lead of this run; null where it is no act but a plain write.</summary>
    internal static ActInput? ActOn(PluginRun run)
    {
        var leadId = run.Context.PrimaryEntityId;
        for (var context = run.Context.ParentContext; context is not null; context = context.ParentContext)
        {
            if (Value(context, ActMade, leadId) is int act)
            {
                return new ActInput
                {
                    Act = (Act)act,
                    Reason = Value(context, ActReason, leadId) is string { Length: > 0 } reason ? reason : null,
                    IsTiming = Value(context, ActTiming, leadId) is true,
                    IsClosing = Value(context, ActClosing, leadId) is true,
                    RecallOn = Moment(context, ActRecallOn, leadId),
                    Rejection = RejectionOn(context, leadId),
                };
            }
        }

        return null;
    }

    private static RejectionInput? RejectionOn(IPluginExecutionContext context, Guid leadId) => Value(context, RejectionMarks, leadId) is not int marks ? null : RejectionInput.Of(
        marks,
        Value(context, RejectionLeadsTo, leadId) is int and > 0 and var to ? (LeadStage)to : null,
        Value(context, RejectionLacking, leadId) is string { Length: > 0 } lacking ? lacking : null,
        Value(context, RejectionRow, leadId) is Guid row && row != Guid.Empty ? row : null,
        Moment(context, RejectionDueOn, leadId));

    private static DateTime? Moment(IPluginExecutionContext context, string name, Guid leadId) =>
        Value(context, name, leadId) is DateTime on && on != DateTime.MinValue ? on : null;

    /// <summary>Notes that the state of the lead of this save changes, and that its stage, which goes with it, is settled.</summary>
    internal static void NoteStateChange(PluginRun run) => run.Context.SharedVariables[Key(WithState, run.Context.PrimaryEntityId)] = true;

    /// <summary>Whether the state of the lead of this save changes, with a stage that is settled.</summary>
    internal static bool IsStateChange(PluginRun run) => Value(run.Context, WithState, run.Context.PrimaryEntityId) is true;

    /// <summary>Takes over who moves the lead of this save from a run further out that noted it.</summary>
    /// <returns>True where one did.</returns>
    internal static bool TakeHand(PluginRun run)
    {
        var leadId = run.Context.PrimaryEntityId;
        for (var context = run.Context.ParentContext; context is not null; context = context.ParentContext)
        {
            if (Value(context, MoveRole, leadId) is int role)
            {
                NoteHand(run, leadId, role, Value(context, MoveOutside, leadId) is true, Value(context, MoveWords, leadId) as string);
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes who moves a lead by hand in this save, or in one that this run makes.</summary>
    /// <param name="run">The run.</param>
    /// <param name="leadId">The lead.</param>
    /// <param name="role">In which role, a value of the choice.</param>
    /// <param name="isOutsideRules">Whether no rule allows it.</param>
    /// <param name="words">Why; null for nothing said.</param>
    internal static void NoteHand(PluginRun run, Guid leadId, int role, bool isOutsideRules, string? words)
    {
        run.Context.SharedVariables[Key(MoveRole, leadId)] = role;
        run.Context.SharedVariables[Key(MoveOutside, leadId)] = isOutsideRules;
        run.Context.SharedVariables[Key(MoveWords, leadId)] = words ?? "";
    }

    /// <summary>The move by hand of this save; null where none was noted.</summary>
    /// <param name="run">The run after the save.</param>
    /// <param name="from">The stage that was left.</param>
    /// <param name="to">The stage that was entered.</param>
    /// <param name="enteredOn">When the stage that was left had been entered.</param>
    internal static StageChange? MoveByHand(PluginRun run, int? from, int to, DateTime? enteredOn)
    {
        var leadId = run.Context.PrimaryEntityId;
        return Value(run.Context, MoveRole, leadId) is int role
            ? new StageChange(from, to, enteredOn)
            {
                ActorRole = role,
                IsOutsideRules = Value(run.Context, MoveOutside, leadId) is true,
                Reason = Value(run.Context, MoveWords, leadId) is string { Length: > 0 } words ? words : null,
            }
            : null;
    }

    /// <summary>Notes the state of a lead that is being created.</summary>
    internal static void NoteState(PluginRun run, Guid leadId, Judgement judgement)
    {
        run.Context.SharedVariables[Key(StateText, leadId)] = judgement.StateText ?? "";
        if (judgement.LapseFrom is { } from)
        {
            run.Context.SharedVariables[Key(LapseFrom, leadId)] = from;
        }
    }

    /// <summary>Notes what a lead that is being saved gets with it, so that it is stored after the save.</summary>
    internal static void NoteBirth(PluginRun run, Guid leadId, BirthNote birth)
    {
        var shared = run.Context.SharedVariables;
        shared[Key(BornWith, leadId)] = string.Join(",", birth.Types);
        shared[Key(Arrived, leadId)] = string.Join(",", birth.Waiting);
        shared[Key(BornOn, leadId)] = birth.On;
    }

    /// <summary>What the lead of this save gets with it; null for nothing.</summary>
    internal static BirthNote? Birth(PluginRun run)
    {
        var leadId = run.Context.PrimaryEntityId;
        return Value(run.Context, BornOn, leadId) is DateTime on
            ? new BirthNote(Ids(Value(run.Context, BornWith, leadId)), Ids(Value(run.Context, Arrived, leadId)), on)
            : null;
    }

    /// <summary>Notes whether the signals that are written for a lead were counted when it was saved.</summary>
    internal static void NoteTakenIn(PluginRun run, Guid leadId, bool isTakenIn) => run.Context.SharedVariables[Key(TakenIn, leadId)] = isTakenIn;

    /// <summary>Whether the signal of this run, which belongs to a lead, was counted when that was saved.</summary>
    internal static bool IsTakenIn(PluginRun run, Guid leadId)
    {
        for (var context = run.Context.ParentContext; context is not null; context = context.ParentContext)
        {
            if (context.SharedVariables.TryGetValue(Key(TakenIn, leadId), out var value) && value is true)
            {
                return true;
            }
        }

        return false;
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

    /// <summary>What was noted last of the lead of this run, by it or by a run that it is part of; null for nothing.</summary>
    private static object? Nearest(PluginRun run, string name)
    {
        for (var context = run.Context; context is not null; context = context.ParentContext)
        {
            if (Value(context, name, run.Context.PrimaryEntityId) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>What was noted of a lead; of one that had no id yet while it was created, what was noted without one.</summary>
    private static object? Value(IPluginExecutionContext context, string name, Guid leadId) =>
        context.SharedVariables.TryGetValue(Key(name, leadId), out var value) || context.SharedVariables.TryGetValue(name, out value) ? value : null;

    private static Guid[] Ids(object? text) => text is string { Length: > 0 } ids ? Array.ConvertAll(ids.Split(','), Guid.Parse) : [];

    private static string Key(string name, Guid leadId) => leadId == Guid.Empty ? name : name + leadId.ToString("N");
}
