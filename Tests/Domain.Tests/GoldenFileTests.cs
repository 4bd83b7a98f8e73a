using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Tests.GoldenCases;

namespace XrmLeads.Domain.Tests;

/// <summary>A golden file that could pass without checking anything must fail instead.</summary>
[TestClass]
public sealed class GoldenFileTests
{
    private const string Start = "now: 2026-01-31T00:00:00Z\n\n| case | lead | signals | answers | expect |\n|---|---|---|---|---|\n";

    [TestMethod]
    [DataRow("industrycode=6", "demo_request -1h", "need=0 -1d", "fit=25, need=25, G2=Met, next=+29d23h1s")]
    public void A_right_case_passes(string lead, string signals, string answers, string expect) => Check(lead, signals, answers, expect);

    [TestMethod]
    [DataRow("industrycode=6", "", "", "fit=26")]
    [DataRow("industrycode=6", "", "", "fit=25.00000001")]
    [DataRow("industrycode=6", "", "", "G1=Met")]
    [DataRow("industrycode=6", "", "", "mql=true")]
    [DataRow("industrycode=6", "", "", "industry=unknown")]
    [DataRow("", "", "", "industry=0")]
    [DataRow("industrycode=6", "", "", "fit=25, cell=D3")]
    [DataRow("", "demo_request -1h", "", "next=never")]
    [DataRow("", "demo_request 0", "", "sales_actions.cap=0")]
    [DataRow("", "demo_request 0 x2", "", "sales_actions.cap=none")]
    [DataRow("", "demo_request 0", "", "warning=demo")]
    public void A_wrong_expectation_fails(string lead, string signals, string answers, string expect) =>
        Assert.ThrowsExactly<GoldenDifferenceException>(() => Check(lead, signals, answers, expect));

    [TestMethod]
    [DataRow("industrycode=6", "", "", "")]
    [DataRow("industrycode=6", "", "", ",")]
    [DataRow("industrycode=6", "", "", "fit")]
    [DataRow("industrycode=6", "", "", "fitness=25")]
    [DataRow("industrycode=6", "", "", "industry.cap=25")]
    [DataRow("", "", "", "sales_actions.max=none")]
    [DataRow("", "", "", "nothing.cap=none")]
    [DataRow("industrycode=6", "", "", "fit=25 points")]
    [DataRow("industrycode=6", "", "", "fit=")]
    [DataRow("favouritecolour=6", "", "", "fit=0")]
    [DataRow("industrycode 6", "", "", "fit=0")]
    [DataRow("xl_suppressed=true", "", "", "fit=0")]
    [DataRow("", "demo_request", "", "fit=0")]
    [DataRow("", "demo_request yesterday", "", "fit=0")]
    [DataRow("", "demo_request -1w", "", "fit=0")]
    [DataRow("", "demo_request -1d twice", "", "fit=0")]
    [DataRow("", "", "need 0", "fit=0")]
    [DataRow("", "", "need=0", "fit=0")]
    public void A_case_that_cannot_be_read_or_checks_nothing_fails(string lead, string signals, string answers, string expect) =>
        Assert.Throws<System.Exception>(() => Check(lead, signals, answers, expect));

    [TestMethod]
    [DataRow("")]
    [DataRow("nwo: 2026-01-31T00:00:00Z\n")]
    [DataRow("| name | expect |\n|---|---|\n| a | fit=0 |\n")]
    [DataRow("| case | lead |\n|---|---|\n| a | fit=0 |\n")]
    [DataRow("| case | expect |\n|---|---|\n| a |\n")]
    [DataRow("| case | expect |\n|---|---|\n| a | fit=0 |\n| a | fit=0 |\n")]
    [DataRow("| case | expect |\n|---|---|\n| | fit=0 |\n")]
    [DataRow("| case | expect |\n|---|---|\n")]
    public void A_file_that_is_no_table_of_named_cases_fails(string text) => Assert.ThrowsExactly<InvalidDataException>(() => GoldenFile.Parse("test.md", text));

    [TestMethod]
    public void A_case_needs_to_know_what_now_is()
    {
        var file = GoldenFile.Parse("test.md", "| case | expect |\n|---|---|\n| a | fit=0 |\n");

        Assert.ThrowsExactly<InvalidDataException>(file.Rows[0].Check);
    }

    [TestMethod]
    [DataRow("40*2^(-5/30)", 35.635948725613571)]
    [DataRow("1+2*3", 7)]
    [DataRow("10-2-3", 5)]
    [DataRow("2^3^2", 512)]
    [DataRow("-2^2", -4)]
    [DataRow("30*log2(40/20)", 30)]
    [DataRow("(1 + 2) / 4", 0.75)]
    public void A_number_may_be_written_so_that_it_can_be_checked(string text, double value) => Assert.AreEqual(value, GoldenNumber.Read(text), 1e-12);

    private static void Check(string lead, string signals, string answers, string expect) =>
        GoldenFile.Parse("test.md", Start + "| a | " + lead + " | " + signals + " | " + answers + " | " + expect + " |\n").Rows[0].Check();
}
