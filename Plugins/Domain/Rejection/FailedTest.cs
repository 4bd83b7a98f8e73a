using System;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Rejection;

/// <summary>Whether what a rejection found unmet is met anew, so that a lead may come back from nurture.</summary>
public static class FailedTest
{
    private const char Separator = '=';

    /// <summary>What is kept of a rejection with the lead: the gate that failed, or the item and the value that was found, as <c>budget=0</c>.</summary>
    /// <param name="gate">The gate of the reason, G1 to G6; null for none.</param>
    /// <param name="item">The item that a verified rejection answers; null for none.</param>
    /// <param name="value">The answer.</param>
    /// <returns>The text; null where the reason names neither.</returns>
    public static string? TextOf(string? gate, string? item, string? value) => gate is not null ? gate : item is not null ? item + Separator + value : null;

    /// <summary>Tests a lead.</summary>
    /// <param name="failed">What <see cref="TextOf"/> gave; null for nothing that failed.</param>
    /// <param name="evaluation">The judgement.</param>
    /// <param name="state">The lead's signals and answers as they were judged.</param>
    /// <param name="since">When the lead entered nurture, UTC; null where nobody knows.</param>
    /// <returns>
    /// For a gate whether it is Met. For an item whether it was answered after that moment, with another value. True, too, where the definition has neither gate nor
    /// item of that name, since nothing could meet it.
    /// </returns>
    public static bool IsMet(string? failed, Evaluation evaluation, ScoreState state, DateTime? since)
    {
        if (string.IsNullOrEmpty(failed))
        {
            return true;
        }

        if (failed!.Length == 2 && failed[0] == 'G' && failed[1] is >= '1' and <= '6')
        {
            return evaluation.Gates[(GateId)(failed[1] - '1')] == GateState.Met;
        }

        var end = failed.IndexOf(Separator);
        if (state.Definition.FindItem(end < 0 ? failed : failed.Substring(0, end)) is not { } item)
        {
            return true;
        }

        ref readonly var answer = ref state.Answer(item.Index);
        return answer.Given && answer.Value >= 0 && answer.On > (since?.Ticks ?? 0) && (end < 0 || item.Values[answer.Value].Value != failed.Substring(end + 1));
    }
}
