using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.Cli.Tests.Importing;

/// <summary>Leads of a file come into a local org, by the command line alone.</summary>
[TestClass]
public sealed class ImportCommandTests
{
    private const string Now = "2026-09-10T00:00:00Z";

    [TestMethod]
    public void Leads_come_in_with_signals_and_answers_and_are_judged_and_never_come_in_twice()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var (file, mapping) = (folder.Write("fair.csv", Fair.Header + Fair.Rows), folder.Write("fair.json", Fair.Mapping(Fair.ById)));

        var first = org.Json("import", file, "--mapping", mapping, "--now", Now);

        AssertCounts(first, rows: 3, imported: 3, present: 0, rejected: 0);
        Assert.AreEqual(2, first.GetProperty("signals").GetInt32());
        Assert.AreEqual(1, first.GetProperty("answers").GetInt32());
        var lead = org.Rows("lead").Single(row => (string)row["companyname"] == "Nordwind");
        Assert.AreEqual(120, lead["numberofemployees"]);
        Assert.AreEqual(7, ((OptionSetValue)lead["leadsourcecode"]).Value);
        Assert.IsGreaterThan(0m, (decimal)lead["xl_intent"]);
        Assert.IsGreaterThan(0m, (decimal)lead["xl_bant"]);
        Assert.AreEqual(new DateTime(2026, 9, 3, 0, 0, 0, DateTimeKind.Utc), org.Rows("xl_signal").Single(row => ((EntityReference)row["xl_leadid"]).Id == lead.Id)["xl_occurredon"]);
        Assert.AreEqual("2", org.Rows("xl_answer").Single()["xl_value"]);

        File.AppendAllText(file, "A-20;Vesper;40;no;-;will buy\n");
        AssertCounts(org.Json("import", file, "--mapping", mapping, "--now", Now), rows: 4, imported: 1, present: 3, rejected: 0);
        AssertCounts(org.Json("import", file, "--mapping", mapping, "--now", Now), rows: 4, imported: 0, present: 4, rejected: 0);
        Assert.HasCount(4, org.Rows("lead"));
        Assert.HasCount(2, org.Rows("xl_signal"));
        Assert.HasCount(2, org.Rows("xl_answer"));
    }

    [TestMethod]
    public void What_cannot_be_read_or_is_refused_stands_in_a_file_and_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var mapping = folder.Write("fair.json", Fair.Mapping(Fair.ById));
        var tooLong = new string('x', 101);
        var file = folder.Write("fair.csv", Fair.Header + Fair.Rows + $"A-20;Vesper;many;no;-;-\nA-21;{tooLong};40;yes;04.09.2026;can buy\n");

        var run = org.Call("import", file, "--mapping", mapping, "--now", Now, "--format", "json");

        Assert.AreEqual(1, run.Code, run.Messages);
        AssertCounts(JsonDocument.Parse(run.Output).RootElement, rows: 5, imported: 3, present: 0, rejected: 2);
        StringAssert.Contains(run.Messages, "2 rows are left out; " + file + ".rejects.csv says why.");
        var rejects = File.ReadAllLines(file + ".rejects.csv");
        Assert.HasCount(3, rejects);
        Assert.AreEqual("row,line,reason", rejects[0]);
        StringAssert.StartsWith(rejects[1], "4,5,");
        StringAssert.Contains(rejects[1], "is no number");
        StringAssert.StartsWith(rejects[2], "5,6,");
        StringAssert.Contains(rejects[2], "maximum allowed length");
        Assert.HasCount(3, org.Rows("lead"));
        Assert.HasCount(2, org.Rows("xl_signal"));
        Assert.HasCount(1, org.Rows("xl_answer"));

        File.WriteAllText(file, File.ReadAllText(file).Replace("many", "4").Replace(tooLong, "Short"));
        AssertCounts(org.Json("import", file, "--mapping", mapping, "--now", Now), rows: 5, imported: 2, present: 3, rejected: 0);
        Assert.IsFalse(File.Exists(file + ".rejects.csv"));
    }

    [TestMethod]
    public void A_dry_run_stores_nothing_and_a_limit_ends_the_reading()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var (file, mapping) = (folder.Write("fair.csv", Fair.Header + Fair.Rows), folder.Write("fair.json", Fair.Mapping(Fair.ById)));

        AssertCounts(org.Json("import", file, "--mapping", mapping, "--dry-run"), rows: 3, imported: 3, present: 0, rejected: 0);
        Assert.IsEmpty(org.Rows("lead"));
        AssertCounts(org.Json("import", file, "--mapping", mapping, "--limit", "2"), rows: 2, imported: 2, present: 0, rejected: 0);
        AssertCounts(org.Json("import", file, "--mapping", mapping, "--dry-run"), rows: 3, imported: 1, present: 2, rejected: 0);
        Assert.HasCount(2, org.Rows("lead"));
    }

    [TestMethod]
    public void Where_rows_name_the_leads_equal_rows_are_leads_of_their_own_and_are_known_again()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var mapping = folder.Write("fair.json", Fair.Mapping(Fair.ByRow));
        var file = folder.Write("fair.csv", Fair.Header + "1;Nordwind;5;no;-;-\n1;Nordwind;5;no;-;-\n");

        AssertCounts(org.Json("import", file, "--mapping", mapping), rows: 2, imported: 2, present: 0, rejected: 0);

        // The rows moved; their content did not.
        File.WriteAllText(file, Fair.Header + "2;Lindgren;5;no;-;-\n1;Nordwind;5;no;-;-\n1;Nordwind;5;no;-;-\n");
        AssertCounts(org.Json("import", file, "--mapping", mapping), rows: 3, imported: 1, present: 2, rejected: 0);
        Assert.HasCount(3, org.Rows("lead"));
    }

    [TestMethod]
    public void What_the_org_lacks_is_named_and_comes_in_with_the_definition()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var sample = Path.Combine(Repository.Root, "tools", "Samples", "uci-bank");
        var file = folder.Path("bank.csv.gz");
        File.Copy(Path.Combine(sample, "bank-additional-full.csv.gz"), file);
        string[] import = ["import", file, "--mapping", Path.Combine(sample, "mapping.json"), "--definition", "bank-customers", "--limit", "50"];

        var unknown = org.Call(import);
        Assert.AreEqual(1, unknown.Code);
        StringAssert.Contains(unknown.Messages, "No version of the scope bank-customers is in force or a draft here");

        org.Succeeds("definition", "import", Path.Combine(sample, "definition.json"));
        var lacking = org.Call(import);
        Assert.AreEqual(1, lacking.Code);
        StringAssert.Contains(lacking.Messages, "The org lacks the column xs_age of lead, ");
        StringAssert.Contains(lacking.Messages, "the signal type offer_accepted, the checklist item means");

        var added = org.Succeeds("definition", "import", Path.Combine(sample, "definition.json"), "--add-missing");
        StringAssert.Contains(added.Messages, "Added: the column xs_age.");
        StringAssert.Contains(added.Messages, "Added: the checklist item means.");
        Assert.IsFalse(org.Succeeds("definition", "import", Path.Combine(sample, "definition.json"), "--add-missing").Messages.Contains("Added", StringComparison.Ordinal));

        AssertCounts(org.Json(import), rows: 50, imported: 50, present: 0, rejected: 0);
        Assert.IsTrue(org.Rows("lead").Any(row => row["xs_age"] is 56.0 && row["xs_job"] is OptionSetValue { Value: 4 }), "The first row of the sample");
    }

    private static void AssertCounts(JsonElement counts, int rows, int imported, int present, int rejected) => Assert.AreEqual(
        (rows, imported, present, rejected),
        (Figure(counts, "rows"), Figure(counts, "imported"), Figure(counts, "present"), Figure(counts, "rejected")));

    private static int Figure(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();
}
