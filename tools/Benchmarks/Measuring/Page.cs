using System;
using Spectre.Console;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>Prints tables of figures, in plain text where standard output is no terminal.</summary>
internal static class Page
{
    private static readonly IAnsiConsole Output = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    });

    internal static void Show(string title, Table table)
    {
        Output.Profile.Width = Math.Max(Output.Profile.Width, 100);
        Output.WriteLine(title);
        Output.Write(table);
        Output.WriteLine();
    }
}
