using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Calendar;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Definitions;

/// <summary>
/// A work calendar that cannot be read is refused before it is saved, with all that is wrong: due dates rest on it, and whoever writes it is there to correct it.
/// One read, of the time zone, where that is new or changes.
/// </summary>
[PluginType("cc52e7b7-e4f1-421e-b22b-3175b8d2dbcd")]
[PluginStep("160c3ef8-6df7-444b-b457-381a47b4c3da", Message.Create, WorkCalendarTable.Name, Stage.PreOperation)]
[PluginStep("c0806c0f-bf74-4456-badc-1e0318318630", Message.Update, WorkCalendarTable.Name, Stage.PreOperation, Filter = Columns)]
[PluginImage("c0806c0f-bf74-4456-badc-1e0318318630", "00155243-8b99-4a37-b9a0-b628aed4c96c", ImageKind.Pre, PluginImageAttribute.PreImage, Columns)]
public sealed class GuardWorkCalendar : PluginBase
{
    private const string Columns = WorkCalendarTable.Hours + "," + WorkCalendarTable.Holidays + "," + WorkCalendarTable.TimeZone;

    private protected override void Run(PluginRun run)
    {
        var before = run.Context.MessageName == Message.Update ? run.PreImage : null;
        if (before is not null && !Columns.Split(',').Any(column => RowChange.Changes(run.Target, before, column)))
        {
            return;
        }

        var faults = new List<string>(
            CalendarReader.Read(After(WorkCalendarTable.Hours), After(WorkCalendarTable.Holidays), ZoneTransitions.Utc).Faults.Select(CalendarSentences.Line));
        var zone = After(WorkCalendarTable.TimeZone)?.Trim();
        if (string.IsNullOrEmpty(zone))
        {
            faults.Add(CalendarSentences.NoTimeZone);
        }
        else if ((before is null || RowChange.Changes(run.Target, before, WorkCalendarTable.TimeZone)) && TimeZones.Read(zone!, run.SystemService) is null)
        {
            faults.Add(CalendarSentences.UnknownTimeZone(zone!));
        }

        if (faults.Count > 0)
        {
            throw new InvalidPluginExecutionException(CalendarSentences.Faulty(null, faults));
        }

        string? After(string column) => (run.Target.Contains(column) ? run.Target : before)?.GetAttributeValue<string>(column);
    }
}
