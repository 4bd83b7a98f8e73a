using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// What all acts of people share: the lock, then the stage written as the caller, so that Dataverse says whether he may write this lead at all and
/// <see cref="MoveByHand"/> whether he may move it.
/// </summary>
internal static class LeadAct
{
    private const int LongestReason = 400;

    /// <summary>Moves the lead of a custom API. Two writes beside those of the move.</summary>
    /// <param name="run">The run of the custom API.</param>
    /// <param name="said">The act, with what the person says.</param>
    /// <param name="prepare">What must be done to the lead before, once its lock is taken; null for nothing.</param>
    /// <exception cref="InvalidPluginExecutionException">The product is off, or the move is refused.</exception>
    internal static void Make(PluginRun run, ActInput said, Action? prepare = null)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var leadId = run.TargetReference.Id;
        new LeadStore(run, catalogue).Lock(leadId);

        // What is done before is part of the act too: a lead is opened before its stage is written.
        Handover.NoteAct(run, leadId, said);
        prepare?.Invoke();
        Move(run, said, StageTable.TargetOf(said.Act));
    }

    /// <summary>Moves a lead whose lock is taken: one write beside those of the move.</summary>
    /// <param name="run">The run of the custom API.</param>
    /// <param name="said">The act, with what the person says.</param>
    /// <param name="to">The stage that the lead is to enter.</param>
    /// <exception cref="InvalidPluginExecutionException">The move is refused.</exception>
    internal static void Move(PluginRun run, ActInput said, LeadStage to)
    {
        var leadId = run.TargetReference.Id;
        Handover.NoteAct(run, leadId, said);
        run.CallerService.Update(new Entity(LeadTable.Name, leadId) { [LeadTable.Stage] = new OptionSetValue(Concluding.ChoiceBase + (int)to) });
    }

    /// <summary>What a person says with an act: one read where a rejection reason is named.</summary>
    /// <param name="run">The run of the custom API.</param>
    /// <param name="act">The act.</param>
    /// <param name="words">A reason in words; null or empty for none.</param>
    /// <param name="code">The code of a rejection reason; null or empty for none.</param>
    /// <param name="recallOn">When the lead is to be taken up again; the earliest date for none.</param>
    /// <exception cref="InvalidPluginExecutionException">There is no such rejection reason, or the words are too many.</exception>
    internal static ActInput Said(PluginRun run, Act act, string? words, string? code, DateTime recallOn = default)
    {
        words = Words(words);
        var reason = Given(code) is { } named ? ReasonOf(run, named) : null;
        return new ActInput
        {
            Act = act,
            Reason = reason is null ? words : Sentences.ReasonOf(reason.Text(RejectionReasonTable.Code)!, reason.Text(RejectionReasonTable.PrimaryName), words),
            IsTiming = reason?.Choice(RejectionReasonTable.Class) == RejectionClassChoice.Timing,
            IsClosing = reason is not null && IsClosing(reason),
            CloseStatus = reason?.Value(RejectionReasonTable.CloseStatus) as int?,
            RecallOn = recallOn == default ? null : OperationTime.Stored(recallOn),
        };
    }

    /// <summary>A reason in words without outer blanks; null for none.</summary>
    /// <exception cref="InvalidPluginExecutionException">The words are too many.</exception>
    internal static string? Words(string? words) => Given(words) is { Length: > LongestReason }
        ? throw new InvalidPluginExecutionException(Sentences.ReasonTooLong(LongestReason))
        : Given(words);

    /// <summary>Whether a rejection reason, of which class and disposition are read, is a legal one, a duplicate or bad data.</summary>
    internal static bool IsClosing(Entity reason) => reason.Choice(RejectionReasonTable.Class) == RejectionClassChoice.Legal
        || reason.Choice(RejectionReasonTable.Disposition) is DispositionChoice.Merge or DispositionChoice.DataRepair;

    private static Entity ReasonOf(PluginRun run, string code)
    {
        var query = new QueryExpression(RejectionReasonTable.Name)
        {
            ColumnSet = new ColumnSet(
                RejectionReasonTable.Code, RejectionReasonTable.PrimaryName, RejectionReasonTable.Class, RejectionReasonTable.Disposition, RejectionReasonTable.CloseStatus),
            TopCount = 1,
        };
        query.Criteria.AddCondition(RejectionReasonTable.Code, ConditionOperator.Equal, code);
        query.Criteria.AddCondition(RejectionReasonTable.StateCode, ConditionOperator.Equal, 0);
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        return rows.Count > 0 ? rows[0] : throw new InvalidPluginExecutionException(Sentences.UnknownReason(code));
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
