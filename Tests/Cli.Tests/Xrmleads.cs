using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace XrmLeads.Cli.Tests;

/// <summary>Runs the command line as people do: as a process of its own.</summary>
internal static class Xrmleads
{
    /// <summary>The moment of judgement of all tests.</summary>
    internal const string Now = "2026-01-31T00:00:00Z";

    internal static Run Call(params string[] arguments) => CallWith(new Dictionary<string, string>(), null, arguments);

    internal static Run CallWith(IReadOnlyDictionary<string, string> environment, byte[]? input, params string[] arguments) => Start("", environment, input, arguments);

    /// <summary>Calls it in a folder.</summary>
    internal static Run CallIn(string folder, params string[] arguments) => Start(folder, new Dictionary<string, string>(), null, arguments);

    /// <summary>Judges lines with the default definition.</summary>
    internal static Run Score(string lines, params string[] more) => Score(Encoding.UTF8.GetBytes(lines), more);

    internal static Run Score(byte[] lines, params string[] more) => CallWith(new Dictionary<string, string>(), lines, ["score", "--leads", "-", "--now", Now, .. more]);

    private static Run Start(string folder, IReadOnlyDictionary<string, string> environment, byte[]? input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "xrmleads.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        process.StandardInput.Close();
        Task.WaitAll(output, messages);
        process.WaitForExit();
        return new Run(process.ExitCode, output.Result, messages.Result);
    }
}

/// <summary>What a call came to.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Messages">Standard error.</param>
internal sealed record Run(int Code, string Output, string Messages)
{
    /// <summary>Standard output as one JSON object a line.</summary>
    internal IReadOnlyList<JsonElement> Json =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
