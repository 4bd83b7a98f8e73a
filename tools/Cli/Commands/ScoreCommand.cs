using System;
using System.CommandLine;
using System.IO;
using System.Text;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Scoring;

namespace XrmLeads.Cli.Commands;

/// <summary><c>score</c>: judges a file of leads by a definition.</summary>
internal static class ScoreCommand
{
    private const string StandardInput = "-";

    internal static Command Create()
    {
        var definition = new Option<string>("--definition", "-d")
        {
            Description = "The definition file that judges; \"default\" is the shipped one.",
            HelpName = "file",
            DefaultValueFactory = _ => DefinitionFile.Default,
        };
        var leads = new Option<string>("--leads", "-l")
        {
            Description = "The leads, one JSON object a line (docs/score.md); - reads standard input.",
            HelpName = "file",
            Required = true,
        };
        var now = Moments.Now();
        var format = new Option<string>("--format", "-f") { Description = "json (one object a line), table or csv.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "table", "csv");
        var explain = new Option<bool>("--explain") { Description = "Say more: each criterion, why each gate stands as it does, what is missing, the persona." };
        var summary = new Option<string?>("--summary") { Description = "Also write the summary, with all values that score nothing, to this file.", HelpName = "file" };
        var compare = new Option<string?>("--compare") { Description = "Tell how many leads this other definition would move, and where.", HelpName = "file" };
        var command = new Command("score", "Judge a file of leads by a definition. Judgements go to standard output, messages to standard error.")
        {
            definition, leads, now, format, explain, summary, compare,
        };
        command.SetAction(parsed =>
        {
            var other = parsed.GetValue(compare);
            var options = new ScoreOptions(DefinitionFile.Read(parsed.GetValue(definition)!), parsed.GetValue(now) ?? DateTime.UtcNow, other is null ? null : DefinitionFile.Read(other));
            return Run(options, parsed.GetValue(leads)!, parsed.GetValue(format)!, parsed.GetValue(explain), parsed.GetValue(summary));
        });
        return command;
    }

    private static int Run(ScoreOptions options, string leads, string format, bool explain, string? summary)
    {
        using var input = leads == StandardInput ? Console.OpenStandardInput() : InputFile.Open(leads);
        using var summaryFile = summary is null ? null : InputFile.Create(summary);
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using var text = new StreamWriter(output, new UTF8Encoding(false), 1 << 14, leaveOpen: true);
        IScoreFormat writer = format switch
        {
            "table" => new TableScoreFormat(text, explain),
            "csv" => new CsvScoreFormat(text, explain),
            _ => new JsonScoreFormat(output, explain),
        };
        var run = new ScoreRun(options);
        var code = run.Judge(input, input.CanSeek ? input.Length : null, writer, Console.Error, !Console.IsErrorRedirected);
        if (summaryFile is not null)
        {
            using var file = new StreamWriter(summaryFile);
            run.WriteSummary(file, int.MaxValue);
        }

        return code;
    }
}
