using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>What a run of a program took.</summary>
/// <param name="Elapsed">From start to end, the start of the runtime included.</param>
/// <param name="PeakMemory">The most resident memory that was seen, in bytes.</param>
/// <param name="OutputBytes">How much it wrote.</param>
/// <param name="ExitCode">What it told.</param>
internal sealed record ChildRun(TimeSpan Elapsed, long PeakMemory, long OutputBytes, int ExitCode);

/// <summary>Runs the built command-line tool and watches it.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>Where the build of this repository puts the tool, beside this program.</summary>
    private static string BuiltCli
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Path.Combine(here.Parent!.Parent!.FullName, "XrmLeads.Cli", here.Name, "xrmleads.dll");
        }
    }

    /// <summary>The option that names the tool; the built one if left out.</summary>
    internal static Option<string> CliOption() => new("--cli") { Description = "The built xrmleads.dll.", DefaultValueFactory = _ => BuiltCli };

    /// <summary>Whether the tool is there; says what to do where it is not.</summary>
    internal static bool IsThere(string cli)
    {
        if (File.Exists(cli))
        {
            return true;
        }

        Console.Error.WriteLine($"There is no {cli}: build tools/Cli, or name the file with --cli.");
        return false;
    }

    /// <summary>Runs an assembly; its output is counted and thrown away, its messages are passed on.</summary>
    internal static ChildRun Run(string assembly, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var written = 0L;
        var drain = new Thread(() => written = Drain(process.StandardOutput.BaseStream));
        drain.Start();
        var peak = 0L;
        do
        {
            peak = Math.Max(peak, Memory(process));
        }
        while (!process.WaitForExit(Glance));

        drain.Join();
        return new ChildRun(watch.Elapsed, peak, written, process.ExitCode);
    }

    private static long Drain(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var sum = 0L;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            sum += read;
        }

        return sum;
    }

    private static long Memory(Process process)
    {
        try
        {
            process.Refresh();
            return Math.Max(process.PeakWorkingSet64, process.WorkingSet64);
        }
        catch (InvalidOperationException)
        {
            // It ended between two glances.
            return 0;
        }
    }
}
