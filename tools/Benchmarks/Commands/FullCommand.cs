using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using XrmLeads.Benchmarks.Full;

namespace XrmLeads.Benchmarks.Commands;

/// <summary><c>full</c>: the same measurements by BenchmarkDotNet.</summary>
internal static class FullCommand
{
    internal static Command Create()
    {
        var command = new Command("full", "Measure with BenchmarkDotNet, in a few minutes; also what happens without a command.");
        command.SetAction(_ => Run());
        return command;
    }

    internal static int Run()
    {
        if (!VerifyCommand.Run())
        {
            return 1;
        }

        // In this process: a project that BenchmarkDotNet generates would inherit this repository's lock files and warnings as errors.
        var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkRunner.Run([typeof(EvaluationBenchmarks), typeof(UpdateBenchmarks)], config);
        QuickCommand.ShowColdStart();
        return 0;
    }
}
