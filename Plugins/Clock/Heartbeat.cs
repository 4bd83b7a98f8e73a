using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Clock;

/// <summary>What each run that does what comes due leaves behind, so that a clock that stopped is seen and its time counts against nobody.</summary>
internal static class Heartbeat
{
    /// <summary>
    /// Notes a run, at its end, so that of two at once one waits a moment for the other. Where the run before was too long ago the time between becomes an outage.
    /// One read and two writes, one more for an outage.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="processed">How many leads it looked at.</param>
    /// <param name="more">Whether it left something.</param>
    internal static void Note(PluginRun run, int processed, bool more)
    {
        // First a write, which holds the row to the end of the transaction: two runs after an outage write it once.
        run.SystemService.Execute(new UpsertRequest
        {
            Target = new Entity(ClockTable.Name, ClockRow.Id)
            {
                [ClockTable.PrimaryName] = Sentences.ClockName,
                [ClockTable.Processed] = processed,
                [ClockTable.More] = more,
            },
        });
        var now = OperationTime.Stored(run.Now);
        var before = run.SystemService.Retrieve(ClockTable.Name, ClockRow.Id, new ColumnSet(ClockTable.LastRunOn)).When(ClockTable.LastRunOn);
        if (before >= now)
        {
            // A run that began later was done earlier.
            return;
        }

        run.SystemService.Update(new Entity(ClockTable.Name, ClockRow.Id) { [ClockTable.LastRunOn] = now });
        if (before is { } last && now - last > ClockRow.Longest)
        {
            run.SystemService.Create(new Entity(OutageTable.Name)
            {
                [OutageTable.PrimaryName] = Sentences.OutageName(last, now),
                [OutageTable.FromOn] = last,
                [OutageTable.UntilOn] = now,
            });
        }
    }
}
