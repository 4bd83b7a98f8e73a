using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Nurture;

/// <summary>What is written to a lead that enters a nurture track or leaves it, in the save of its move.</summary>
internal static class NurtureEntry
{
    private static readonly string[] OfTrack =
    [
        LeadTable.RecallOn, LeadTable.NurtureTrackId, LeadTable.TouchDueOn, LeadTable.NurtureStartedOn, LeadTable.LastTouchOn, LeadTable.Touches,
    ];

    /// <summary>Takes a lead off its track; what is empty is not written.</summary>
    /// <param name="sheet">The columns of lead as they should be.</param>
    /// <param name="lead">The columns of lead as they are.</param>
    internal static void Clear(Entity sheet, Func<string, object?> lead)
    {
        foreach (var column in OfTrack)
        {
            if (lead(column) is not null)
            {
                sheet[column] = null;
            }
        }
    }

    /// <summary>Puts a lead on a track, from its beginning.</summary>
    /// <param name="sheet">The columns of lead as they should be.</param>
    /// <param name="track">The track; null where the org has none of that code: then the lead shows as dropped.</param>
    /// <param name="rules">The numbers of the version that judged the lead.</param>
    /// <param name="now">The moment, UTC.</param>
    internal static void Enter(Entity sheet, Track? track, NurtureRules rules, DateTime now)
    {
        if (track is null)
        {
            return;
        }

        SetTrack(sheet, track, now);
        sheet[LeadTable.TouchDueOn] = OperationTime.Stored(NurtureDates.StartDueOn(now, rules));
        sheet[LeadTable.NurtureStartedOn] = null;
        sheet[LeadTable.LastTouchOn] = null;
        sheet[LeadTable.Touches] = 0;
    }

    /// <summary>Writes track and recall date alone.</summary>
    internal static void SetTrack(Entity sheet, Track track, DateTime now)
    {
        sheet[LeadTable.NurtureTrackId] = new EntityReference(NurtureTrackTable.Name, track.Id);
        sheet[LeadTable.RecallOn] = track.RecallDays is { } days and > 0 ? OperationTime.Stored(now.AddDays(days)) : null;
    }

    /// <summary>Counts a return to nurture.</summary>
    /// <param name="sheet">The columns of lead as they should be.</param>
    /// <param name="lead">The columns of lead as they are.</param>
    /// <param name="from">The stage it leaves.</param>
    /// <param name="to">The stage it enters.</param>
    internal static void CountReturn(Entity sheet, Func<string, object?> lead, LeadStage? from, LeadStage to)
    {
        if (Recycling.IsReturn(from, to))
        {
            sheet[LeadTable.RecycleCount] = (lead(LeadTable.RecycleCount) as int? ?? 0) + 1;
        }
    }

    /// <summary>When a lead that is put on a track is looked at next.</summary>
    /// <param name="recallOn">Its recall date; null for none.</param>
    /// <param name="track">The track; null where it is not known.</param>
    /// <param name="rules">The numbers of the version that judged the lead.</param>
    /// <param name="now">The moment, UTC.</param>
    internal static DateTime ClockOn(DateTime? recallOn, Track? track, NurtureRules rules, DateTime now) =>
        OperationTime.Stored(NurtureDates.Next(recallOn, track?.Code == TrackCode.Timing, NurtureDates.DormantOn(now, rules)));
}
