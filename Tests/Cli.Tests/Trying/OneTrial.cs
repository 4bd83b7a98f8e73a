using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>One <c>try --once --no-month</c>, for all tests that only look at it and at the org that it leaves.</summary>
[TestClass]
public sealed class OneTrial
{
    internal const int Real = 5_000, Fictional = 300;

    private static readonly TemporaryFolder Folder = new();

    private static readonly LocalOrg Made = new(Folder);

    private static readonly Lazy<Run> Called = new(() => Made.Call("try", "--once", "--no-month"));

    /// <summary>The org that it leaves.</summary>
    internal static LocalOrg Org => Run.Code == 0 ? Made : throw new InvalidOperationException(Run.Messages);

    internal static Run Run => Called.Value;

    internal static IReadOnlyList<string> Lines => Run.Output.ReplaceLineEndings("\n").Split('\n');

    [AssemblyCleanup]
    public static void Remove() => Folder.Dispose();

    /// <summary>The words of the rows of the first table with a title after a heading; a table ends where a line does not begin with two blanks.</summary>
    internal static string[][] Table(string heading, string title)
    {
        var from = Lines.ToList().FindIndex(line => line.StartsWith(heading, StringComparison.Ordinal));
        Assert.IsGreaterThan(-1, from, heading);
        var head = Lines.ToList().FindIndex(from, line => line.StartsWith("  " + title, StringComparison.Ordinal));
        Assert.IsGreaterThan(from, head, title);
        return
        [
            .. Lines.Skip(head + 2).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
    }

    internal static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
