using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Says whether what comes due is done in time, and has the administrators told once for each time without a clock. One read while all is well, two more for a
/// calendar that is not known yet; with the first call that finds the clock late one read more and two writes.
/// </summary>
[PluginType("d482104b-baef-41b5-98fd-575395947bac")]
[CustomApi(CheckClockApi.Name)]
public sealed class CheckClock : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        var row = ClockRow.Read(run);
        var isLate = IsLate(run, catalogue, row);
        if (row?.LastRunOn is { } last)
        {
            run.Output[CheckClockApi.Response.LastRunOn] = last;
            if (isLate && row.Team is not null && !(row.ToldOn >= last))
            {
                Tell(run);
            }
        }

        run.Output[CheckClockApi.Response.IsLate] = isLate;
        run.Output[CheckClockApi.Response.Message] = !isLate ? "" : row?.LastRunOn is { } on ? Sentences.ClockIsLate(on, row.Team is null) : Sentences.ClockNeverRan;
    }

    /// <summary>A clock that never ran is late where leads are on it; where everything is Off nothing comes due.</summary>
    private static bool IsLate(PluginRun run, DefinitionCatalogue catalogue, ClockRow? row) => !catalogue.IsOff && (row?.LastRunOn is { } last
        ? Lateness.Is(run, catalogue, row.CalendarId, last, OperationTime.Stored(run.Now))
        : catalogue.InForce.Any(version => !version.IsDraft && version.Scope.Mode is RolloutMode.Warn or RolloutMode.Enforce));

    /// <summary>Notes that the administrators are told, which has them told in the background; nothing where another request did it or a run came.</summary>
    private static void Tell(PluginRun run)
    {
        // First a write, which holds the row to the end of the transaction.
        run.SystemService.Update(new Entity(ClockTable.Name, ClockRow.Id) { [ClockTable.PrimaryName] = Sentences.ClockName });
        var now = OperationTime.Stored(run.Now);
        if (ClockRow.Read(run) is { LastRunOn: { } last } row && !(row.ToldOn >= last) && now - last > ClockRow.Longest)
        {
            run.SystemService.Update(new Entity(ClockTable.Name, ClockRow.Id) { [ClockTable.ToldOn] = now });
        }
    }
}
