using System;
using System.IO;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Commands;
using XrmLeads.Cli.Sweeping;

namespace XrmLeads.Cli.Tests.Sweeping;

/// <summary>What is told of a sweep.</summary>
[TestClass]
public sealed class SweepReportTests
{
    private static readonly SweepFailure[] Failures =
    [
        new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "A step [of] another product says no.", true),
        new(Guid.Parse("00000000-0000-0000-0000-000000000002"), "It is too late.", true),
        new(Guid.Parse("00000000-0000-0000-0000-000000000003"), "It is too late.", false),
    ];

    [TestMethod]
    public void Reasons_are_told_once_the_most_frequent_first()
    {
        var text = Text(new SweepCounts(1234, 5, 2, 1), Failures);

        StringAssert.Contains(text, "1,234");
        StringAssert.Matches(text, new Regex("2 +│? *It is too late"));
        Assert.IsGreaterThan(text.IndexOf("It is too late.", StringComparison.Ordinal), text.IndexOf("A step [of] another product", StringComparison.Ordinal));
        Assert.AreEqual(text.IndexOf("It is too late.", StringComparison.Ordinal), text.LastIndexOf("It is too late.", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Without_failures_no_reasons_are_told() =>
        Assert.IsFalse(Text(new SweepCounts(1, 1, 0, 0), []).Contains("Why leads failed", StringComparison.Ordinal));

    private static string Text(SweepCounts counts, SweepFailure[] failures)
    {
        using var output = new StringWriter();
        SweepReport.Write(counts, failures, asJson: false, output);
        return output.ToString();
    }
}
