using System.IO;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Scoring;

/// <summary>What <c>score</c> says at its end.</summary>
[TestClass]
public sealed class ScoreSummaryTests
{
    private const string Leads =
        """
        {"id":"1","lead":{"jobtitle":"Wizard","address1_country":"Narnia","industrycode":1}}
        {"id":"2","lead":{"jobtitle":"wizard","address1_country":"Narnia","industrycode":2},"signals":[{"type":"owl_post","on":"2026-01-01T00:00:00Z"}]}
        {"id":"3","lead":{"jobtitle":"Witch","address1_country":"Germany","industrycode":6,"emailaddress1":"ron@gmail.com","shoe":43}}
        """;

    [TestMethod]
    public void Values_that_score_nothing_are_listed_by_frequency_for_each_criterion()
    {
        var messages = Xrmleads.Score(Leads).Messages.ReplaceLineEndings("\n");

        StringAssert.Contains(messages, "  Job title (Fit): 3 leads or signals, 2 different values\n               2  Wizard\n               1  Witch\n");
        StringAssert.Contains(messages, "  Country (Fit): 2 leads or signals, 1 different values\n               2  Narnia\n");
        StringAssert.Contains(messages, "  Industry (Fit): 2 leads or signals, 2 different values\n               1  Accounting\n");
        StringAssert.Contains(messages, "  signal types: 1 leads or signals, 1 different values\n               1  owl_post\n");
        StringAssert.Contains(messages, "  columns: 1 leads or signals, 1 different values\n               1  shoe\n");
    }

    [TestMethod]
    public void An_e_mail_address_is_never_listed_only_its_domain()
    {
        var messages = Xrmleads.Score(Leads).Messages;

        StringAssert.Contains(messages, "gmail.com");
        Assert.IsFalse(messages.Contains("ron@"));
    }

    [TestMethod]
    public void The_summary_goes_to_a_file_too()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Path("summary.txt");

        var run = Xrmleads.Score(Leads, "--summary", file);

        var summary = File.ReadAllText(file);
        StringAssert.Contains(summary, "3 leads judged by \"B2B default\", version 1; 0 lines could not be read.");
        StringAssert.Contains(summary, "Wizard");
        StringAssert.Contains(run.Messages, "Wizard");
    }

    [TestMethod]
    public void Compare_says_how_many_leads_move_from_where_to_where()
    {
        using var folder = new TemporaryFolder();
        var definition = folder.Path("strict.json");
        Assert.AreEqual(0, Xrmleads.Call("definition", "new", definition).Code);
        File.WriteAllText(definition, File.ReadAllText(definition)
            .Replace("\"minimumFit\": 50", "\"minimumFit\": 95", System.StringComparison.Ordinal).Replace("\"A\": 75", "\"A\": 95", System.StringComparison.Ordinal));

        var run = Xrmleads.Score(Lines.Worked + "\n" + Lines.Empty, "--compare", definition);

        Assert.AreEqual(0, run.Code, run.Messages);
        Assert.HasCount(2, run.Json);
        var messages = run.Messages.ReplaceLineEndings("\n");
        StringAssert.Contains(messages, "By \"B2B default\", version 1, 1 of 2 leads would stand elsewhere:\n  verdict:\n               1  Qualified -> NotQualified\n  MQL: none moves\n  cell:\n               1  A2 -> B2\n  grade: none moves\n");
    }

    [TestMethod]
    public void Compare_with_itself_moves_nobody()
    {
        var messages = Xrmleads.Score(Lines.Worked, "--compare", "default").Messages;

        StringAssert.Contains(messages, "0 of 1 leads would stand elsewhere:");
        StringAssert.Contains(messages, "cell: none moves");
    }

    [TestMethod]
    public void Standard_input_is_read_as_a_file_is()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("leads.jsonl", Leads);

        var fromFile = Xrmleads.Call("score", "--leads", file, "--now", Xrmleads.Now);

        Assert.AreEqual(Xrmleads.Score(Encoding.UTF8.GetBytes(Leads)).Output, fromFile.Output);
    }
}
