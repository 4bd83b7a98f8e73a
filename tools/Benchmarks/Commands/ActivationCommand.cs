using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Spectre.Console;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.Benchmarks.Org;
using XrmLeads.Schema;

namespace XrmLeads.Benchmarks.Commands;

/// <summary>
/// <c>activation</c>: the first definition is activated in an org that is full of leads. Preview and sweep by the command-line tool, each in a process of its own, and
/// what the sweep did: no owner, no hand-off and no nurture event may come of it.
/// </summary>
internal static class ActivationCommand
{
    private const int DefaultCount = 200_000;

    internal static Command Create()
    {
        var count = new Argument<int>("count") { Description = $"How many leads; {DefaultCount} if left out.", DefaultValueFactory = _ => DefaultCount };
        var seed = GenerateCommand.SeedOption();
        var cli = ChildProcess.CliOption();
        var command = new Command(
            "activation", "Fill an org with leads, import the solution, activate its definition, preview and sweep; call it in the checkout, whose solution the org gets.")
        {
            count, seed, cli,
        };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(cli)!));
        return command;
    }

    private static int Run(int count, int seed, string cli)
    {
        if (!ChildProcess.IsThere(cli))
        {
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("xrmleads-activation-");
        try
        {
            var file = Path.Combine(folder.FullName, "org.db");
            var org = new OlderOrg(file, Corpus.Now);
            if (ChildProcess.Run(cli, "pack", "--out", folder.FullName).ExitCode != 0)
            {
                return 1;
            }

            Console.Error.WriteLine($"Making {count} leads, then the solution.");
            org.Make(count, seed, Path.Combine(folder.FullName, "XrmLeads_managed.zip"));
            var table = new Table();
            foreach (var title in new[] { "command", "leads", "seconds", "leads/s", "peak memory", "exit code" })
            {
                table.AddColumn(new TableColumn(title).RightAligned());
            }

            var isWell = true;
            void Command(string name, params string[] arguments)
            {
                Console.Error.WriteLine(name);
                var run = ChildProcess.Run(cli, [.. arguments, "--target", "local:" + file, "--now", LeadLines.Iso(Corpus.Now.AddMinutes(2))]);
                isWell &= run.ExitCode == 0;
                table.AddRow(
                    name, Text(count, "#,0"), Text(run.Elapsed.TotalSeconds, "0.0"), Text(count / run.Elapsed.TotalSeconds, "#,0"), Text(run.PeakMemory / 1e6, "#,0") + " MB",
                    Text(run.ExitCode, "0"));
            }

            Command("definition preview", "definition", "preview", "--version", "default/1");
            Command("tick, the first", "tick");
            Command("tick, nothing left", "tick");
            Page.Show($"The first activation in an org of {Text(count, "#,0")} leads, {Text(new FileInfo(file).Length / 1e6, "#,0")} MB afterwards", table);
            return Outcome(org, count) && isWell ? 0 : 1;
        }
        finally
        {
            folder.Delete(true);
        }
    }

    /// <summary>Shows what the sweep did; true where it did nothing to the leads but judge them.</summary>
    private static bool Outcome(OlderOrg org, int count)
    {
        var (stages, ownersChanged) = org.Leads();
        var done = new[] { ownersChanged, org.Count(HandoffTable.Name), org.Count(NurtureEventTable.Name) };
        var (inquiry, sal) = (stages.GetValueOrDefault(StageChoice.Inquiry), stages.GetValueOrDefault(StageChoice.Sal));
        var table = new Table();
        foreach (var title in new[] { "leads", "Inquiry", "SAL", "other stages", "owners changed", "hand-offs", "nurture events" })
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        table.AddRow([.. new[] { count, inquiry, sal, count - inquiry - sal }.Concat(done).Select(number => Text(number, "#,0"))]);
        Page.Show("What became of them", table);
        return inquiry + sal == count && done.All(number => number == 0);
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
