using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests;

/// <summary>How a long run says how far it is.</summary>
[TestClass]
public sealed class ProgressTests
{
    private static readonly Progress Progress = new(TextWriter.Null, false, "leads");

    [TestMethod]
    [DataRow(2500, 0.5, 10, "50 %, 2,500 leads, 250 a second, 10 s left")]
    [DataRow(0, 0.0, 2, "0 %, 0 leads, 0 a second")]
    [DataRow(5000, 1.0, 20, "100 %, 5,000 leads, 250 a second, 0 s left")]
    public void It_tells_share_count_speed_and_the_time_that_is_left(int count, double share, double seconds, string expected) =>
        Assert.AreEqual(expected, Progress.Text(count, share, seconds, bar: false));

    [TestMethod]
    public void On_a_terminal_it_draws_the_share() => Assert.AreEqual("██████░░░░░░ 50 %, 10 leads, 10 a second, 1 s left", Progress.Text(10, 0.5, 1, bar: true));

    [TestMethod]
    public void Where_the_end_is_not_known_it_tells_count_and_speed() => Assert.AreEqual("10 leads, 5 a second", Progress.Text(10, null, 2, bar: true));

    [TestMethod]
    public void A_line_that_is_written_over_leaves_nothing_of_the_one_before()
    {
        var output = new StringWriter();
        var progress = new Progress(output, true, "leads");

        progress.Finish(1);

        Assert.StartsWith("\r1 leads in ", output.ToString());
        StringAssert.EndsWith(output.ToString(), output.NewLine);
    }
}
