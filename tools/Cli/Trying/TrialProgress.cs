using System;
using System.IO;
using Spectre.Console;

namespace XrmLeads.Cli.Trying;

/// <summary>Shows how far a trial is: a bar on a terminal, else plain lines; and at the end how long it took.</summary>
internal static class TrialProgress
{
    internal static Trial Show(TextWriter messages, bool isTerminal, Func<Action<long, double>, Trial> run)
    {
        var lines = new Progress(messages, inPlace: false, "leads");
        var trial = Screen.IsPlain(isTerminal)
            ? run((count, share) => lines.Report(count, share))
            : Screen.Console(messages, isTerminal).Progress().AutoClear(true).Start(bars =>
            {
                var bar = bars.AddTask("Reading and judging leads", maxValue: 1);
                return run((_, share) => bar.Value = share);
            });
        lines.Finish(trial.Leads.Count);
        return trial;
    }
}
