using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Tests.Importing;
using XrmLeads.Cli.Tests.Trying;

namespace XrmLeads.Cli.Tests.Exporting;

/// <summary>What leaves an org, judged outside of it, has the org's figures.</summary>
[TestClass]
public sealed class LeadsExportTests
{
    private const string Now = "2026-09-10T00:00:00Z";

    private static readonly (string Key, string Column)[] Figures =
    [
        ("fit", "xl_fit"), ("intent", "xl_intent"), ("engagement", "xl_engagement"), ("bant", "xl_bant"), ("composite", "xl_composite"), ("behaviour", "xl_behaviour"),
    ];

    [TestMethod]
    public void Score_gives_the_figures_of_the_org_for_the_default_definition_masked_or_not()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        org.Succeeds("import", folder.Write("fair.csv", Fair.Header + Fair.Rows), "--mapping", folder.Write("fair.json", Fair.Mapping(Fair.ById)), "--now", Now);
        org.Do(new DateTime(2026, 9, 10, 0, 0, 0, DateTimeKind.Utc), admin =>
        {
            var account = admin.Create(new Entity("account") { ["name"] = "Nordwind" });
            admin.Create(new Entity("lead")
            {
                ["lastname"] = "Doe",
                ["jobtitle"] = "Head of Operations",
                ["emailaddress1"] = "jane.doe@nordwind.example",
                ["telephone1"] = "+49 1",
                ["websiteurl"] = "https://nordwind.example/people/jane",
                ["revenue"] = new Money(5_000_000m),
                ["industrycode"] = new OptionSetValue(6),
                ["decisionmaker"] = true,
                ["parentaccountid"] = new EntityReference("account", account),
            });
        });

        var open = org.Succeeds("leads", "export").Output;
        AssertSame(org, Score(open, "default"));
        StringAssert.Contains(open, "jane.doe@");
        Assert.IsFalse(open.Contains("lastname", StringComparison.Ordinal), "No criterion reads it.");

        var masked = org.Succeeds("leads", "export", "--mask").Output;
        AssertSame(org, Score(masked, "default"));
        foreach (var secret in (string[])["jane", "doe", "nordwind", "+49 1", "people"])
        {
            Assert.IsFalse(masked.Contains(secret, StringComparison.OrdinalIgnoreCase), masked);
        }
    }

    [TestMethod]
    public void Score_gives_the_figures_of_the_org_for_columns_of_its_own()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var sample = Path.Combine(Repository.Root, "tools", "Samples", "uci-bank");
        var (definition, file) = (Path.Combine(sample, "definition.json"), folder.Path("bank.csv.gz"));
        File.Copy(Path.Combine(sample, "bank-additional-full.csv.gz"), file);
        org.Succeeds("definition", "import", definition, "--add-missing", "--now", Now);
        org.Succeeds("definition", "propose", "bank-customers/1", "--now", Now);
        org.Succeeds("import", file, "--mapping", Path.Combine(sample, "mapping.json"), "--definition", "bank-customers", "--limit", "600", "--now", Now);

        var judged = Score(org.Succeeds("leads", "export", "--definition", "bank-customers/1").Output, definition);

        Assert.IsGreaterThan(10, judged.Select(line => line.GetProperty("composite").GetDouble()).Distinct().Count());
        AssertSame(org, judged);
    }

    [TestMethod]
    public void Only_leads_of_the_scope_are_written_and_those_that_nothing_has_judged()
    {
        const string Later = "2010-11-30T00:00:00Z";
        var org = OneTrial.Org;

        var real = org.Succeeds("leads", "export", "--definition", "bank-customers", "--now", Later).Json;
        var fictional = org.Succeeds("leads", "export", "--mask", "--now", Later);

        Assert.HasCount(OneTrial.Real, real);
        Assert.IsTrue(real.All(line => line.GetProperty("lead").GetProperty("xs_bankcustomer").GetBoolean()));
        Assert.HasCount(OneTrial.Fictional, fictional.Json);
        foreach (var secret in (string[])["(fictional)", "example.com", "example.org", "example.net", "555 01", "teacup", "pumpernickel"])
        {
            Assert.IsFalse(fictional.Output.Contains(secret, StringComparison.OrdinalIgnoreCase), secret);
        }
    }

    [TestMethod]
    public void Open_and_closed_leads_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        org.Succeeds("import", folder.Write("fair.csv", Fair.Header + Fair.Rows), "--mapping", folder.Write("fair.json", Fair.Mapping(Fair.ById)));
        var lead = org.Rows("lead").Single(row => (string)row["companyname"] == "Lindgren").Id;
        org.Do(DateTime.UtcNow, admin => admin.Update(new Entity("lead", lead) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) }));

        Assert.HasCount(3, org.Succeeds("leads", "export").Json);
        CollectionAssert.AreEqual(new[] { lead }, org.Succeeds("leads", "export", "--closed").Json.Select(line => line.GetProperty("id").GetGuid()).ToArray());
        var open = org.Succeeds("leads", "export", "--open").Json.Select(line => line.GetProperty("id").GetGuid()).ToList();
        Assert.HasCount(2, open);
        CollectionAssert.DoesNotContain(open, lead);
        Assert.AreEqual(2, org.Call("leads", "export", "--open", "--closed").Code);
    }

    private static IReadOnlyList<JsonElement> Score(string lines, string definition)
    {
        var run = Xrmleads.CallWith(
            new Dictionary<string, string>(), Encoding.UTF8.GetBytes(lines), "score", "--leads", "-", "--now", Now, "--definition", definition);
        Assert.AreEqual(0, run.Code, run.Messages);
        return run.Json;
    }

    private static void AssertSame(LocalOrg org, IReadOnlyList<JsonElement> judged)
    {
        var leads = org.Rows("lead").ToDictionary(row => row.Id);
        Assert.HasCount(leads.Count, judged);
        foreach (var line in judged)
        {
            var lead = leads[line.GetProperty("id").GetGuid()];
            foreach (var (key, column) in Figures)
            {
                Assert.AreEqual((double)lead.GetAttributeValue<decimal>(column), line.GetProperty(key).GetDouble(), 0.005001, $"{column} of {lead.Id}");
            }

            Assert.AreEqual(lead.GetAttributeValue<string>("xl_cell"), line.GetProperty("cell").GetString());
            Assert.AreEqual(lead.GetAttributeValue<bool>("xl_mql"), line.GetProperty("mql").GetBoolean());
        }
    }
}
