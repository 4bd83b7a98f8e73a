using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Spectre.Console;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.YearOfLeads;

namespace XrmLeads.Benchmarks.Commands;

/// <summary>
/// <c>year</c>: a year of an org on the packed solution, with the engine stopped for three weeks in the middle; after every step it is checked that no lead is dropped,
/// nothing that is due is left, and every history is legal. What is not true is printed with the lead and its history.
/// </summary>
internal static class YearCommand
{
    private const int DefaultCount = 10_000;

    internal static Command Create()
    {
        var count = new Argument<int>("count") { Description = $"How many leads; {DefaultCount} if left out.", DefaultValueFactory = _ => DefaultCount };
        var seed = GenerateCommand.SeedOption();
        var days = new Option<int>("--days") { Description = "How many days are played.", DefaultValueFactory = _ => 365 };
        var details = new Option<bool>("--details") { Description = "Also lists what was done, refused and moved." };
        var cli = ChildProcess.CliOption();
        var command = new Command("year", "Simulate a year of leads, people and journeys on the packed solution and check its rules after every step; call it in the checkout.")
        {
            count, seed, days, details, cli,
        };
        command.SetAction(parsed => Run(
            new YearSettings { Leads = parsed.GetValue(count), Seed = parsed.GetValue(seed), Days = parsed.GetValue(days) },
            parsed.GetValue(details),
            parsed.GetValue(cli)!));
        return command;
    }

    private static int Run(YearSettings settings, bool details, string cli)
    {
        if (!ChildProcess.IsThere(cli))
        {
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("xrmleads-year-");
        try
        {
            if (ChildProcess.Run(cli, "pack", "--out", folder.FullName).ExitCode != 0)
            {
                return 1;
            }

            var watch = Stopwatch.StartNew();
            var report = SimulatedYear.Play(settings, File.ReadAllBytes(Path.Combine(folder.FullName, "XrmLeads_managed.zip")), day => Tell(day, watch.Elapsed));
            if (details)
            {
                Page.Show("What was done", Table(report.Deeds));
                Page.Show("What was refused", Table(report.Refusals));
                Page.Show("How leads moved", Table(report.Moves));
            }

            Page.Show(
                report.Broken.Count == 0 ? "What must always be true was true after every step" : "Something was not true: see below",
                Summary(report, watch.Elapsed));
            foreach (var sentence in report.Broken)
            {
                Console.Error.WriteLine(sentence);
            }

            return report.Broken.Count == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static void Tell(int day, TimeSpan elapsed)
    {
        if (day % 30 == 0)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{day} days in {elapsed.TotalSeconds:0} s"));
        }
    }

    private static Table Summary(YearReport report, TimeSpan elapsed)
    {
        var table = new Table();
        var (acts, refusals) = (Sum(report.Deeds), Sum(report.Refusals));
        foreach (var title in new[] { "leads", "steps", "acts", "refusals", "seconds", "requests", "plugin reads", "plugin writes", "peak memory" })
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        table.AddRow(
            Text(report.Leads), Text(report.Steps), Text(acts), Text(refusals), Text(elapsed.TotalSeconds), Text(report.Requests), Text(report.Reads), Text(report.Writes),
            Text(Process.GetCurrentProcess().PeakWorkingSet64 / 1e6) + " MB");
        return table;
    }

    private static Table Table(IReadOnlyDictionary<string, int> counts)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("times").RightAligned());
        table.AddColumn("what");
        foreach (var (what, count) in counts)
        {
            table.AddRow(Text(count), Markup.Escape(what));
        }

        return table;
    }

    private static long Sum(IReadOnlyDictionary<string, int> counts)
    {
        var sum = 0L;
        foreach (var (_, count) in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static string Text(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
