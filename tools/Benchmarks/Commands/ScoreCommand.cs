using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Spectre.Console;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Measuring;

namespace XrmLeads.Benchmarks.Commands;

/// <summary><c>score</c>: runs <c>xrmleads score</c> on random leads and shows its speed and its memory, which must not grow with the number of leads.</summary>
internal static class ScoreCommand
{
    internal static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many leads." };
        var seed = GenerateCommand.SeedOption();
        var cli = ChildProcess.CliOption();
        var command = new Command("score", "Score random leads with the command-line tool in a process of its own; run it with 50000 and 1000000 to see that memory stays.")
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

        var folder = Directory.CreateTempSubdirectory("xrmleads-score-");
        try
        {
            var file = Path.Combine(folder.FullName, "leads.jsonl");
            Console.Error.WriteLine($"Writing {count} leads.");
            using (var stream = GenerateCommand.Create(file))
            {
                LeadLines.Write(stream, count, seed, Corpus.Now);
            }

            Console.Error.WriteLine("Scoring them.");
            var run = ChildProcess.Run(cli, "score", "--definition", "default", "--leads", file, "--now", LeadLines.Iso(Corpus.Now));
            Show(count, new FileInfo(file).Length, run);
            return run.ExitCode == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static void Show(int count, long bytes, ChildRun run)
    {
        var table = new Table();
        foreach (var title in new[] { "leads", "input", "output", "seconds", "leads/s", "peak memory", "exit code" })
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        table.AddRow(
            Text(count, "#,0"), Megabytes(bytes), Megabytes(run.OutputBytes), Text(run.Elapsed.TotalSeconds, "0.0"), Text(count / run.Elapsed.TotalSeconds, "#,0"),
            Megabytes(run.PeakMemory), Text(run.ExitCode, "0"));
        Page.Show("xrmleads score, from start to end of the process", table);
    }

    private static string Megabytes(long bytes) => Text(bytes / 1e6, "#,0.0") + " MB";

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
