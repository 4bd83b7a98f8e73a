using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What journeys and flows do: they mostly confirm that nurture began, and touch the lead every few weeks; some never begin, some fall silent.</summary>
internal sealed class NurturePart(Desk desk)
{
    private readonly Dictionary<Guid, (Guid? Track, DateTime NextOn)> _running = [];

    /// <summary>A part of a day.</summary>
    internal void Work()
    {
        var service = desk.As(desk.Org.Service);
        foreach (var lead in desk.Book.OpenLeads.ToList())
        {
            var track = desk.Book.Row(lead).Lookup(LeadTable.NurtureTrackId);
            if (track is null)
            {
                _running.Remove(lead);
            }
            else if (!_running.TryGetValue(lead, out var run) || run.Track != track)
            {
                // The journey begins within hours, and some do not.
                _running[lead] = (track, desk.Dice.Chance(0.95) ? desk.Now.AddHours(desk.Dice.Between(1, 30)) : DateTime.MaxValue);
            }
            else if (run.NextOn <= desk.Now)
            {
                var isFirst = desk.Book.Row(lead).Moment(LeadTable.NurtureStartedOn) is null;
                service.Act(
                    RecordSignalApi.Name, null, (RecordSignalApi.Request.LeadId, lead), (RecordSignalApi.Request.SignalType, isFirst ? "nurture_started" : "nurture_touch"),
                    (RecordSignalApi.Request.Source, "journey"));
                _running[lead] = (track, desk.Dice.Chance(0.97) ? desk.Now.AddDays(desk.Dice.Between(14, 40)) : DateTime.MaxValue);
            }
        }
    }
}
