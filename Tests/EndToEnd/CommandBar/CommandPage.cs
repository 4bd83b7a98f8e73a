using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace XrmLeads.EndToEnd.CommandBar;

/// <summary>The table of docs/commands.md: which command is shown to whom in which stage, as the ribbon, the rules, the roles and the stage table have it.</summary>
internal static class CommandPage
{
    private const string All = "all";

    /// <summary>The heads of the columns: stages as the form shows them.</summary>
    internal static IReadOnlyList<string> Stages { get; } = Rows().First().Skip(1).ToList();

    /// <summary>The commands that a role is shown in a stage, by label.</summary>
    /// <param name="letter">The letter that stands for the role.</param>
    /// <param name="stage">The stage, one of the heads.</param>
    internal static IReadOnlyList<string> Shown(string letter, string stage)
    {
        var column = Stages.ToList().IndexOf(stage) + 1;
        return [.. Rows().Skip(2).Where(row => row[column] == All || row[column].Split(' ').Contains(letter)).Select(row => row[0]).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string[]> Rows() => File.ReadLines(Path.Combine(Root(), "docs", "commands.md"))
        .SkipWhile(line => !line.StartsWith("## On the form of a lead", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "XrmLeads.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The checkout of this test was not found.");
    }
}
