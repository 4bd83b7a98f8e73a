using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The month of simulated work that <c>try</c> plays.</summary>
[TestClass]
public sealed class MonthTests
{
    [TestMethod]
    public void A_newcomer_sees_what_becomes_of_leads_and_sees_the_same_each_time()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (new LocalOrg(folder), new LocalOrg(folder, "again.db"));
        var run = first.Call("try", "--once", "--limit", "20");
        Assert.AreEqual(0, run.Code, run.Messages);
        var page = run.Output.ReplaceLineEndings("\n");

        Assert.Contains("A month of work on the fictional leads, 30 November 2010 to 30 December 2010: SIMULATED", page);
        var end = page[page.IndexOf("Where the fictional leads stand then", StringComparison.Ordinal)..];
        foreach (var stage in (string[])["Nurturing", "MQL", "SAL", "SQL", "Rejection Pending Verification", "Converted", "Disqualified"])
        {
            var row = end.Split('\n').First(line => line.TrimStart().StartsWith(stage + " ", StringComparison.Ordinal)).Trim()[stage.Length..];
            Assert.IsGreaterThan(0, OneTrial.Number(row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]), stage);
        }

        foreach (var deed in (string[])
        [
            "leads were accepted by a sales rep", "leads were rejected by a sales rep", "rejections were upheld", "rejections were overturned", "rejections were judged by nobody",
            "nurture tracks began", "touches of nurture", "leads came back from nurture by something new", "because their date had come", "duplicates", "opted out",
            "SQLs were qualified", "opportunities were won", "opportunities were lost",
        ])
        {
            var line = page.Split('\n').Single(row => row.Contains(deed, StringComparison.Ordinal));
            Assert.IsGreaterThan(0, OneTrial.Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]), deed);
        }

        var again = second.Call("try", "--once", "--limit", "20");
        Assert.AreEqual(run.Output, again.Output);

        var handoffs = first.Call("report", "handoffs", "--from", "2010-11-01", "--to", "2010-12-31", "--now", "2010-12-30T00:00:00Z");
        Assert.AreEqual(0, handoffs.Code, handoffs.Messages);
        foreach (var rep in (string[])["Sam Sales", "Rae Sales", "Kim Sales"])
        {
            Assert.Contains(rep, handoffs.Output);
        }
    }

    [TestMethod]
    public void It_can_be_left_out() => Assert.DoesNotContain("SIMULATED", OneTrial.Run.Output);
}
