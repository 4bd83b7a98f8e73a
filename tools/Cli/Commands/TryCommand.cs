using System;
using System.CommandLine;
using System.IO;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Commands;

/// <summary><c>try</c>: judges the shipped sample of real leads and prints what came of it.</summary>
internal static class TryCommand
{
    private const int MostBrokenRows = 20;

    internal static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "End after printing, which is all it does so far." };
        var limit = RowLimit.Option();
        var command = new Command("try", "Judge 41,188 real leads that are shipped with the program, and see what a definition makes of them.")
        {
            once, limit,
        };
        command.SetAction(parsed => Run(
            Sample.Bank, parsed.GetValue(limit), Console.Out, !Console.IsOutputRedirected, Console.Error, !Console.IsErrorRedirected));
        return command;
    }

    internal static int Run(Sample sample, int? limit, TextWriter output, bool outputIsTerminal, TextWriter messages, bool messagesIsTerminal)
    {
        var trial = TrialProgress.Show(messages, messagesIsTerminal, progress => Trial.Run(sample, limit, progress));
        TrialPage.Write(new Screen(output, outputIsTerminal), sample, trial);
        return Report(trial, messages);
    }

    private static int Report(Trial trial, TextWriter messages)
    {
        for (var i = 0; i < trial.Broken.Count && i < MostBrokenRows; i++)
        {
            var row = trial.Broken[i];
            messages.WriteLine($"Row {row.Number} (line {row.Line}) is left out: {string.Join(" ", row.Reasons)}");
        }

        if (trial.Broken.Count > MostBrokenRows)
        {
            messages.WriteLine($"And {trial.Broken.Count - MostBrokenRows} more rows.");
        }

        return trial.Broken.Count == 0 ? ExitCode.Ok : ExitCode.Fault;
    }
}
