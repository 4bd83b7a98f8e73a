using System;
using System.CommandLine;
using System.Globalization;
using XrmLeads.Benchmarks.Measuring;

namespace XrmLeads.Benchmarks.Commands;

/// <summary><c>cold</c>: what the quick mode starts to time the first evaluation of a process.</summary>
internal static class ColdCommand
{
    internal static Command Create()
    {
        var command = new Command("cold", "Time the first evaluation of this process, in milliseconds: product, hard-coded.");
        command.SetAction(_ =>
        {
            var (product, hardCoded) = ColdStart.MeasureHere();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{product:0.000} {hardCoded:0.000}"));
            return 0;
        });
        return command;
    }
}
