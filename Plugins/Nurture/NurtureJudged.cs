using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Nurture;
using XrmLeads.Domain.Scoring;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Nurture;

/// <summary>
/// Puts a lead on its track with the judgement that moves it, and one that is there without a track: a lead from before there were tracks, or an MQL of which the
/// action that asks for sales no longer counts. It calls no service.
/// </summary>
internal static class NurtureJudged
{
    /// <summary>Completes the sheet of a judgement.</summary>
    /// <param name="sheet">The columns of lead as they should be, with the stage after the judgement.</param>
    /// <param name="row">The lead as it is judged.</param>
    /// <param name="standing">Where it stands.</param>
    /// <param name="evaluation">The judgement.</param>
    /// <returns>When the lead is looked at next; null where nothing was written.</returns>
    internal static DateTime? Write(Entity sheet, LeadRow row, Standing standing, Evaluation evaluation)
    {
        var rules = evaluation.Definition.Nurture;
        var now = evaluation.Now;
        var stage = (LeadStage)(sheet.Choice(LeadTable.Stage)!.Value - Concluding.ChoiceBase);
        if (standing.StaysQuiet)
        {
            return row[LeadTable.RecallOn] is null ? TakeUpLater(sheet, now) : null;
        }

        var isEntry = stage != standing.Stage;
        if (isEntry)
        {
            NurtureEntry.CountReturn(sheet, column => row[column], standing.Stage, stage);
        }

        var code = stage switch
        {
            LeadStage.Nurturing when isEntry || row[LeadTable.TouchDueOn] is null => TrackChoice.Of(evaluation),
            LeadStage.Mql when (isEntry || row[LeadTable.NurtureTrackId] is null) && TrackChoice.IsToConvert(evaluation) => TrackCode.Convert,
            _ => null,
        };
        if (code is null || standing.TrackOf(code) is not { } track)
        {
            return null;
        }

        NurtureEntry.Enter(sheet, track, rules, now);
        return stage == LeadStage.Nurturing ? NurtureEntry.ClockOn(sheet.When(LeadTable.RecallOn), track, rules, now) : null;
    }

    /// <summary>A lead that is older than the solution is taken up some day, even if nothing is ever heard of it again.</summary>
    private static DateTime TakeUpLater(Entity sheet, DateTime now)
    {
        var on = OperationTime.Stored(NurtureDates.Spread(sheet.Id, now));
        sheet[LeadTable.RecallOn] = on;
        return on;
    }
}
