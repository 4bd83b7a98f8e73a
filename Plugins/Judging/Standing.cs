using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Where a lead stands before a judgement, and what its next move may depend on.</summary>
internal sealed class Standing
{
    /// <summary>The stage; null for a lead that is being created or that is older than the solution.</summary>
    internal LeadStage? Stage { get; init; }

    /// <summary>Whether the lead is older than the solution and nothing new was known of it so far.</summary>
    internal bool IsOlder { get; init; }

    /// <summary>Of such a lead that is judged first, whether its owner works it already.</summary>
    internal bool IsTakenOver { get; init; }

    /// <summary>Whether something new is known of the lead.</summary>
    internal bool HasNewInput { get; init; }

    /// <summary>Whether a person moves the lead in the save that is judged: the system then leaves it where it is put.</summary>
    internal bool IsMovedByHand { get; init; }

    /// <summary>Whether a qualifier has the lead just now.</summary>
    internal bool IsClaimed { get; init; }

    /// <summary>Asks whether somebody can take one more lead of a scope into qualification; it may read.</summary>
    internal Func<Scope, bool> RoomIn { get; init; } = _ => true;

    /// <summary>Whether somebody can take this one; meaningful once <see cref="AskForRoom"/> ran.</summary>
    internal bool HasRoom { get; private set; } = true;

    /// <summary>Makes the nurture tracks known; it may read.</summary>
    internal Action LearnTracks { get; init; } = () => { };

    /// <summary>Gives the nurture track of a code, once they were learnt; null where the org has none, or nobody is put on one.</summary>
    internal Func<string, Track?> TrackOf { get; init; } = _ => null;

    /// <summary>Whether the lead came into qualification because its recall date had come, and nobody has finished asking since.</summary>
    internal bool IsRecalled { get; init; }

    /// <summary>What the action is like that the lead came by, beside its signals: a case marks one of service.</summary>
    internal Func<string?, ActionKind> KindOf { get; init; } = _ => ActionKind.Sales;

    /// <summary>The type of the first signal of the cycle, where it came in just now.</summary>
    internal Signal? FirstSignal { get; init; }

    /// <summary>Where the system's moves begin: a lead that is older than the solution is with its owner who works it, else an Inquiry.</summary>
    internal LeadStage? StandsIn => Stage ?? (IsTakenOver ? LeadStage.Sal : IsOlder ? LeadStage.Inquiry : null);

    /// <summary>Whether the lead stays an Inquiry, whatever the verdict is, until something new is known of it.</summary>
    internal bool StaysQuiet => IsOlder && !HasNewInput && StandsIn == LeadStage.Inquiry;

    /// <summary>Why the lead is in the stage that the judgement finds or gives it, where no move brought it there.</summary>
    internal string Reason => IsTakenOver ? Sentences.TakenOver : StaysQuiet ? Sentences.AwaitsInput : Sentences.FirstStage;

    /// <summary>Since when an MQL is, or from when on it will be, below the bar that keeps it one, UTC.</summary>
    internal DateTime? LapseFrom { get; init; }

    /// <summary>Asks for room where the move depends on it; not inside the guard of a case, since a read may fail.</summary>
    internal void AskForRoom(Scope scope, Evaluation evaluation)
    {
        if (evaluation.Verdict == Verdict.NeedsVerification && !StaysQuiet && !IsMovedByHand
            && StandsIn is null or LeadStage.Inquiry or LeadStage.Mql or LeadStage.Nurturing)
        {
            HasRoom = RoomIn(scope);
        }
    }

    /// <summary>The stage of a row; null where it has none.</summary>
    internal static LeadStage? StageOf(LeadRow row) => row[LeadTable.Stage] is OptionSetValue stage ? (LeadStage)(stage.Value - Concluding.ChoiceBase) : null;

    /// <summary>Writes the stage after the judgement; a stage that stays writes nothing but itself.</summary>
    /// <param name="sheet">The columns of lead as they should be.</param>
    /// <param name="now">The moment of judgement, UTC.</param>
    /// <param name="move">The move that the system makes; null for none.</param>
    /// <param name="action">The type of the signal that asks for sales; null for none.</param>
    /// <param name="row">The lead as it is judged.</param>
    internal void Enter(Entity sheet, DateTime now, Transition? move, string? action, LeadRow row)
    {
        if (FirstSignal is { } first)
        {
            sheet[LeadTable.FirstSignal] = first.Type;
            sheet[LeadTable.FirstSignalOn] = OperationTime.Stored(first.On);
        }

        var to = move?.To ?? StandsIn ?? LeadStage.Inquiry;
        sheet[LeadTable.Stage] = new OptionSetValue(Concluding.ChoiceBase + (int)to);
        if (to == Stage)
        {
            return;
        }

        StageEntry.Write(sheet, column => row[column], to, now);
        if ((move?.SubTypeFor(KindOf(action)) ?? (IsTakenOver ? SubType.TakenOver : null)) is { } subType)
        {
            sheet[LeadTable.SubType] = new OptionSetValue(Concluding.ChoiceBase + (int)subType);
        }

        if (Stage is null)
        {
            sheet[LeadTable.Cycle] = 1;
            sheet[LeadTable.RecycleCount] = 0;
        }
    }
}
