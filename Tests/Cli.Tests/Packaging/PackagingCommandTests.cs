using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Packaging;

/// <summary><c>pack</c>, <c>unpack</c>, <c>gen</c> and <c>check</c> as people call them, in a checkout of a small solution.</summary>
[TestClass]
public sealed class PackagingCommandTests
{
    private const string Tier = "Solution/OptionSets/xl_tier.xml";
    private const string Zip = "artifacts/solution/XrmLeads.zip";

    [TestMethod]
    public void Pack_writes_both_zips_twice_the_same_and_check_finds_nothing()
    {
        using var checkout = new SampleCheckout();
        Assert.AreEqual(0, Xrmleads.CallIn(checkout.Root, "pack").Code);
        var first = File.ReadAllBytes(checkout.Path(Zip));

        var second = Xrmleads.CallIn(checkout.Path("Solution"), "pack", "--out", checkout.Path("again"));
        var check = Xrmleads.CallIn(checkout.Root, "check");

        CollectionAssert.AreEqual(first, File.ReadAllBytes(checkout.Path("again/XrmLeads.zip")));
        Assert.IsTrue(File.Exists(checkout.Path("again/XrmLeads_managed.zip")));
        StringAssert.Contains(second.Messages, "version 1.2.0.0");
        Assert.AreEqual((0, "No findings."), (check.Code, check.Output.Trim()));
    }

    [TestMethod]
    public void Unpack_gives_the_sources_back()
    {
        using var checkout = new SampleCheckout();
        Xrmleads.CallIn(checkout.Root, "pack");

        var run = Xrmleads.CallIn(checkout.Root, "unpack", Zip, "--out", "back");

        Assert.AreEqual(0, run.Code, run.Messages);
        CollectionAssert.AreEqual(File.ReadAllBytes(checkout.Path(Tier)), File.ReadAllBytes(checkout.Path("back/OptionSets/xl_tier.xml")));
        Assert.IsFalse(File.Exists(checkout.Path("back/map.xml")));
    }

    [TestMethod]
    public void Pack_refuses_what_would_be_left_out_and_says_what_to_do()
    {
        using var checkout = new SampleCheckout();
        checkout.Replace("Solution/Other/Customizations.xml", "<Dashboards />", "");

        var run = Xrmleads.CallIn(checkout.Root, "pack");

        Assert.AreEqual(1, run.Code);
        StringAssert.Contains(run.Messages, "Add <Dashboards /> at its place in the order.");
        Assert.IsFalse(File.Exists(checkout.Path(Zip)));
    }

    [TestMethod]
    public void Check_tells_where_and_gen_puts_right_what_it_can()
    {
        using var checkout = new SampleCheckout();
        checkout.Replace(Tier, "  <options>", "<options>");

        var stale = Xrmleads.CallIn(checkout.Root, "gen", "--check");
        var check = Xrmleads.CallIn(checkout.Root, "check");
        var gen = Xrmleads.CallIn(checkout.Root, "gen");

        Assert.AreEqual((1, Tier), (stale.Code, stale.Output.Trim()));
        Assert.AreEqual(1, check.Code);
        StringAssert.StartsWith(check.Output, $"{Tier}:11:1: (canonical)");
        Assert.AreEqual((0, Tier), (gen.Code, gen.Output.Trim()));
        Assert.AreEqual(0, Xrmleads.CallIn(checkout.Root, "check").Code);
        Assert.AreEqual(0, Xrmleads.CallIn(checkout.Root, "gen", "--check").Code);
    }

    [TestMethod]
    public void Findings_are_there_for_programs_too()
    {
        using var checkout = new SampleCheckout();
        checkout.Replace(Tier, "714500002", "100000002");

        var json = JsonDocument.Parse(Xrmleads.CallIn(checkout.Root, "check", "--format", "json").Output).RootElement;
        var csv = Xrmleads.CallIn(checkout.Root, "check", "-f", "csv").Output.Split('\n');

        var finding = json.EnumerateArray().Single(each => each.GetProperty("rule").GetString() == "option-value");
        Assert.AreEqual(Tier, finding.GetProperty("file").GetString());
        Assert.IsGreaterThan(1, finding.GetProperty("line").GetInt32());
        Assert.AreEqual("file,line,column,rule,problem,remedy", csv[0].Trim());
        Assert.Contains(line => line.Contains(",option-value,", StringComparison.Ordinal), csv);
    }

    [TestMethod]
    public void A_zip_that_is_named_is_checked()
    {
        using var checkout = new SampleCheckout();
        File.WriteAllText(checkout.Path("other.zip"), "no zip");

        var run = Xrmleads.CallIn(checkout.Root, "check", "other.zip");

        Assert.AreEqual(1, run.Code);
        StringAssert.StartsWith(run.Output, "other.zip: (zip-form)");
    }

    [TestMethod]
    public void Outside_a_checkout_one_sentence_says_so()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path("empty"));

        var run = Xrmleads.CallIn(folder.Path("empty"), "pack");

        Assert.AreEqual(1, run.Code);
        StringAssert.StartsWith(run.Messages, "There is no pac.config here or above");
    }
}
