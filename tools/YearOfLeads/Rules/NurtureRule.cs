using System;
using System.Collections.Generic;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>A lead is on a track where its stage says so and nowhere else, and journeys were told of it.</summary>
internal sealed class NurtureRule : IRule
{
    public IEnumerable<string> Broken(LeadBook book, Guid lead)
    {
        var row = book.Row(lead);
        if (row.GetAttributeValue<bool>("merged"))
        {
            yield break;
        }

        var stage = row.Choice(LeadTable.Stage);
        var track = row.Lookup(LeadTable.NurtureTrackId);
        if (stage == StageChoice.Nurturing && track is null)
        {
            yield return "the lead is in nurture and on no track";
        }

        if (track is not null && stage is not (StageChoice.Nurturing or StageChoice.Mql))
        {
            yield return $"the lead is on a track in stage {stage}";
        }

        if (track is not null && row.Moment(LeadTable.TouchDueOn) is null)
        {
            yield return "the lead is on a track, and no touch of it is due";
        }

        if (track is null && row.Moment(LeadTable.TouchDueOn) is not null)
        {
            yield return "a touch is due of a lead that is on no track";
        }

        var events = book.NurtureEvent.OwnOf(lead);
        var isOn = events.Count > 0 && events[^1].Choice(NurtureEventTable.Action) is NurtureActionChoice.Enter or NurtureActionChoice.Convert;
        if (isOn != track is not null)
        {
            yield return track is null ? "journeys were told that a lead enters that is on no track" : "the lead is on a track, and journeys were not told";
        }
    }
}
