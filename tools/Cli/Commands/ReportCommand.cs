using System;
using System.CommandLine;
using System.Globalization;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Reporting;

namespace XrmLeads.Cli.Commands;

/// <summary><c>report</c>: what became of the leads of a period.</summary>
internal static class ReportCommand
{
    private const int DefaultDays = 90;

    internal static Command Create() => new("report", "Tell what became of the leads of a period.") { Funnel(), Handoffs(), Signals(), Rejections(), Leakage() };

    private static Command Funnel()
    {
        var by = new Option<string?>("--by") { Description = "Also tell leads apart by source, campaign, subtype or month.", HelpName = "what" };
        by.AcceptOnlyFromAmong(FunnelGroup.Names);
        var command = Create(
            "funnel", "How many leads came how far from Inquiry to SQL, and how long it took.",
            (connection, period, now, parsed) => FunnelReport.Make(connection, period, now, parsed.GetValue(by)));
        command.Add(by);
        return command;
    }

    private static Command Handoffs() => Create(
        "handoffs", "How fast sales took up what was handed over, by rep and class.", (connection, period, now, _) => HandoffReport.Make(connection, period, now));

    private static Command Signals() => Create(
        "signals", "Who entered which signals by hand, and how many of those leads became Sales-Ready and SAL.",
        (connection, period, now, _) => SignalReport.Make(connection, period, now));

    private static Command Rejections() => Create(
        "rejections", "Why sales sent leads back, by reason and rep, and what second persons found.",
        (connection, period, now, _) => RejectionReport.Make(connection, period, now));

    private static Command Leakage() => Create(
        "leakage", "Which leads slip away just now: nurture that was not begun or fell silent, and leads that nobody looks after.",
        (connection, period, now, _) => LeakageReport.Make(connection, period, now));

    private static Command Create(string name, string description, Func<Connection, Period, DateTime, ParseResult, Report> make)
    {
        var connect = new ConnectionOptions();
        var from = Edge("--from", $"The first day or moment of the period, UTC where it has no zone; {DefaultDays} days before its end if left out.");
        var to = Edge("--to", "The day or moment before which the period ends; now if left out.");
        var format = new Option<string>("--format", "-f") { Description = "table, json or csv.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var command = new Command(name, description) { from, to, format };
        connect.AddTo(command);
        command.SetAction(parsed =>
        {
            var now = connect.Now(parsed);
            var end = parsed.GetValue(to) ?? now;
            var begin = parsed.GetValue(from) ?? end.AddDays(-DefaultDays);
            if (begin >= end)
            {
                Console.Error.WriteLine("--from must be before --to, and before now where --to is left out.");
                return ExitCode.Usage;
            }

            using var connection = connect.Open(parsed);
            var report = make(connection, new Period(begin, end), now, parsed);
            if (report.Counted == 0)
            {
                Console.Error.WriteLine("There is nothing to report of this period; --from and --to choose another one.");
            }

            Write(report, parsed.GetValue(format)!);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Report report, string format)
    {
        switch (format)
        {
            case "json":
                JsonReportFormat.Write(report, Console.Out);
                break;
            case "csv":
                CsvReportFormat.Write(report, Console.Out);
                break;
            default:
                TableReportFormat.Write(report, Console.Out);
                break;
        }
    }

    private static Option<DateTime?> Edge(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = result => DateTime.TryParseExact(
            result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
            ? day
            : Moments.Parse(result),
    };
}
