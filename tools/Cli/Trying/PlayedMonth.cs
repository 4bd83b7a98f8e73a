using System;
using System.IO;
using System.Threading;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Trying.Month;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Trying;

/// <summary>A month of work on the fictional leads, and where they stand then.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The moment at which it ended, UTC.</param>
/// <param name="Deeds">What people did.</param>
/// <param name="Funnel">How many leads of each kind there are at the end.</param>
internal sealed record PlayedMonth(DateTime From, DateTime Until, Tally Deeds, Funnel Funnel)
{
    /// <summary>Plays it.</summary>
    /// <exception cref="CommandFault">The org refuses what somebody does.</exception>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    internal static PlayedMonth Play(
        Dataverse dataverse, OrgClock clock, TrialBook book, TextWriter messages, bool inPlace, CancellationToken cancellation)
    {
        var from = clock.Now;
        messages.WriteLine($"Playing {TrialMonth.Days} days of simulated work on the fictional leads …");
        var progress = new Progress(messages, inPlace, "days");
        var deeds = TrialMonth.Play(dataverse, clock, [.. book.Ids], day => progress.Report(day, (double)day / TrialMonth.Days), cancellation);
        progress.Finish(TrialMonth.Days);
        using var reader = Connection.To(dataverse, Trial.Reader);
        return new PlayedMonth(from, clock.Now, deeds, Funnel.Read(reader));
    }
}
