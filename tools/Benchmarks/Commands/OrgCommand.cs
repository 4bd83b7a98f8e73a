using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Spectre.Console;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.Benchmarks.Org;

namespace XrmLeads.Benchmarks.Commands;

/// <summary>
/// <c>org</c>: random leads imported into an org in a file, rescored and swept by the command-line tool, each in a process of its own: speed, memory, which must not
/// grow with the number of leads, and that a sweep touches the leads whose date has come and no others.
/// </summary>
internal static class OrgCommand
{
    internal static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many leads." };
        var seed = GenerateCommand.SeedOption();
        var cli = ChildProcess.CliOption();
        var command = new Command("org", "Import random leads into a local org, rescore them and sweep it; call it in the checkout, whose solution the org gets.") { count, seed, cli };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(cli)!));
        return command;
    }

    private static int Run(int count, int seed, string cli)
    {
        if (!ChildProcess.IsThere(cli))
        {
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("xrmleads-org-");
        try
        {
            var csv = Path.Combine(folder.FullName, "leads.csv");
            var mapping = Path.Combine(folder.FullName, "mapping.json");
            var file = Path.Combine(folder.FullName, "org.db");
            LeadCsv.Write(csv, count, seed, Corpus.Now);
            File.WriteAllText(mapping, LeadCsv.Mapping);
            var org = new OrgFile(file);
            var table = new Table();
            foreach (var title in new[] { "command", "leads", "seconds", "leads/s", "peak memory", "exit code" })
            {
                table.AddColumn(new TableColumn(title).RightAligned());
            }

            var isWell = true;
            void Command(string name, DateTime now, int leads, params string[] arguments)
            {
                Console.Error.WriteLine(name);
                var run = ChildProcess.Run(cli, [.. arguments, "--target", "local:" + file, "--now", LeadLines.Iso(now)]);
                isWell &= run.ExitCode == 0;
                table.AddRow(
                    name, Text(leads, "#,0"), Text(run.Elapsed.TotalSeconds, "0.0"), Text(leads / run.Elapsed.TotalSeconds, "#,0"), Text(run.PeakMemory / 1e6, "#,0") + " MB",
                    Text(run.ExitCode, "0"));
            }

            void Sweep(string name, DateTime now)
            {
                var due = org.Due(now);
                var before = org.LastVersion();
                Command(name, now, due, "tick");
                var touched = org.Touched(before);
                isWell &= touched == due;
                Console.Error.WriteLine($"{due} leads were due, {touched} were touched.");
            }

            Command("make the org", Corpus.Now, 0, "tick");
            Command("import", Corpus.Now, count, "import", csv, "--mapping", mapping);
            Command("rescore", Corpus.Now, count, "rescore");
            Sweep("tick, nothing due", Corpus.Now);
            Sweep("tick a day later", Corpus.Now.AddDays(1));
            Sweep("tick 30 days later", Corpus.Now.AddDays(30));
            Page.Show($"{Text(count, "#,0")} leads in an org of {Text(new FileInfo(file).Length / 1e6, "#,0")} MB, each command from start to end of its process", table);
            return isWell ? 0 : 1;
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
