using System;
using System.Globalization;
using System.Linq;

namespace XrmLeads.Cli.Trying;

/// <summary>What a trial says of this machine and this run: how long it took, and where the org is.</summary>
internal static class TrialEnd
{
    /// <summary>The time for a lead with its signals and answers, over both books.</summary>
    internal static string Time(Trial trial)
    {
        var loads = trial.Books.Select(book => book.Loaded).ToList();
        var (leads, seconds) = (loads.Sum(load => load.Counts.Imported), loads.Sum(load => load.Time.TotalSeconds));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{leads:N0} leads through the plugins in {seconds:0.0} s: {1000 * seconds / Math.Max(leads, 1):0.0} ms a lead, {leads / Math.Max(seconds, 1e-9):N0} leads a second.");
    }

    /// <summary>Where the org is and what can be done with it.</summary>
    internal static string WhereItIs(Trial trial, string file)
    {
        // Quoted, since a user's folder may have blanks in its name.
        var target = file.Contains(' ', StringComparison.Ordinal) ? $"\"local:{file}\"" : "local:" + file;
        return string.Join(
            Environment.NewLine,
            $"The org is {file}. All commands take it as --target, and a moment from its end on as --now:",
            $"  tools/xrmleads leads export --mask --target {target}",
            $"  tools/xrmleads tick --now {Moment(trial.End.AddMonths(1))} --target {target}",
            $"  tools/xrmleads serve --now {Moment(trial.End)} --target {target}");
    }

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
