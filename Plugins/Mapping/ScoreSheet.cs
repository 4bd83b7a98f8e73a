using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Scoring;
using XrmLeads.Schema;

namespace XrmLeads.Mapping;

/// <summary>Turns a judgement into the score columns of lead, and tells what of them is worth writing.</summary>
internal static class ScoreSheet
{
    private const int LongestKnockOut = 200;

    /// <summary>Writes the figures of an evaluation into a row.</summary>
    internal static void Write(Entity sheet, Evaluation evaluation, string explanation)
    {
        sheet[LeadTable.Verdict] = new OptionSetValue(evaluation.Verdict switch
        {
            Verdict.Qualified => VerdictChoice.Qualified,
            Verdict.NeedsVerification => VerdictChoice.NeedsVerification,
            _ => VerdictChoice.NotQualified,
        });
        sheet[LeadTable.Mql] = evaluation.Mql;
        sheet[LeadTable.Fit] = Shown.Round(evaluation.Fit);
        sheet[LeadTable.Intent] = Shown.Round(evaluation.Intent);
        sheet[LeadTable.Engagement] = Shown.Round(evaluation.Engagement);
        sheet[LeadTable.Bant] = Shown.Round(evaluation.Bant);
        sheet[LeadTable.Composite] = Shown.Round(evaluation.Composite);
        sheet[LeadTable.Behaviour] = Shown.Round(evaluation.Behaviour);
        sheet[LeadTable.FitKnown] = Shown.Round(100 * evaluation.FitCompleteness);
        sheet[LeadTable.BantKnown] = Shown.Round(100 * evaluation.BantCompleteness);
        sheet[LeadTable.Cell] = evaluation.Cell;
        sheet[LeadTable.Grade] = new OptionSetValue(GradeChoice.A + (evaluation.Grade[0] - 'A'));
        for (var gate = 0; gate < LeadColumns.GateNames.Length; gate++)
        {
            sheet[LeadColumns.GateNames[gate]] = new OptionSetValue(evaluation.Gates[(Domain.Definition.GateId)gate] switch
            {
                GateState.Met => GateStateChoice.Met,
                GateState.NotMet => GateStateChoice.NotMet,
                _ => GateStateChoice.Unknown,
            });
        }

        var knockOut = evaluation.KnockedOut?.Label;
        sheet[LeadTable.KnockOut] = knockOut?.Length > LongestKnockOut ? knockOut.Substring(0, LongestKnockOut) : knockOut;
        sheet[LeadTable.Explanation] = explanation;
    }

    /// <summary>Empties all figures: no definition says anything of the lead.</summary>
    internal static void Clear(Entity sheet)
    {
        foreach (var column in LeadColumns.ScoreNames)
        {
            sheet[column] = null;
        }
    }

    /// <summary>
    /// What of a sheet differs from the stored row; empty where no discrete figure differs and no number moved by the step, since a lead is not woken for less.
    /// </summary>
    /// <param name="sheet">The columns as they should be.</param>
    /// <param name="stored">The columns as they are.</param>
    /// <param name="step">By how many points a number must move, 0 to 100.</param>
    /// <param name="always">True to write whatever differs, however little it is.</param>
    internal static Entity Differences(Entity sheet, Func<string, object?> stored, double step, bool always)
    {
        var differing = new Entity(LeadTable.Name, sheet.Id);
        var worth = always;
        foreach (var column in sheet.Attributes)
        {
            var before = stored(column.Key);
            if (!SameValue.Holds(column.Value, before))
            {
                differing[column.Key] = column.Value;
                worth |= IsWorth(column.Key, column.Value, before, step);
            }
        }

        return worth ? differing : new Entity(LeadTable.Name, sheet.Id);
    }

    private static bool IsWorth(string column, object? value, object? before, double step) => column switch
    {
        LeadTable.Explanation or LeadTable.ScoredOn or LeadTable.ReevaluateOn => false,
        _ when Array.IndexOf(LeadColumns.NumberNames, column) >= 0 && value is not null && before is not null =>
            Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture) - Convert.ToDouble(before, CultureInfo.InvariantCulture)) >= step,
        _ => true,
    };
}
