using System;
using System.CommandLine;
using System.IO;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Measuring;

namespace XrmLeads.Benchmarks.Commands;

/// <summary><c>generate</c>: writes random leads as the lines that <c>xrmleads score</c> reads.</summary>
internal static class GenerateCommand
{
    internal static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many leads." };
        var file = new Argument<string>("file") { Description = "The file to write; - for the standard output." };
        var seed = SeedOption();
        var command = new Command("generate", "Write random leads, one JSON object a line; the same seed writes the same file.") { count, file, seed };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(file)!;
            using var stream = name == "-" ? new BufferedStream(Console.OpenStandardOutput(), 1 << 16) : Create(name);
            LeadLines.Write(stream, parsed.GetValue(count), parsed.GetValue(seed), Corpus.Now);
            return 0;
        });
        return command;
    }

    internal static Option<int> SeedOption() => new("--seed") { Description = "The seed of the random draws.", DefaultValueFactory = _ => 1 };

    internal static Stream Create(string file) => new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
}
