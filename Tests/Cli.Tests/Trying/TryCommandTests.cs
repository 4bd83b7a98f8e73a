using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>What <c>try --once</c> prints.</summary>
[TestClass]
public sealed class TryCommandTests
{
    private const string RealLeads = "Real leads of a bank", FictionalLeads = "Fictional B2B leads";

    [TestMethod]
    public void The_page_goes_to_standard_output_and_what_belongs_to_this_run_to_standard_error()
    {
        Assert.AreEqual(0, OneTrial.Run.Code, OneTrial.Run.Messages);
        StringAssert.StartsWith(OneTrial.Run.Output, "5,000 real leads of a bank and 300 fictional B2B leads, judged by the plugins");
        Assert.Contains("5,000 real leads of a bank in ", OneTrial.Run.Messages);
        Assert.Contains("5,300 leads through the plugins in ", OneTrial.Run.Messages);
        Assert.Contains("--target local:" + OneTrial.Org.File, OneTrial.Run.Messages);
        Assert.DoesNotContain(" a second", OneTrial.Run.Output);
        Assert.DoesNotContain(OneTrial.Org.File, OneTrial.Run.Output);
    }

    [TestMethod]
    public void The_page_credits_the_data_and_says_what_is_fictional()
    {
        Assert.Contains(
            "Bank Marketing by S. Moro, P. Cortez and P. Rita, UCI data set 222, DOI 10.24432/C5K306, licence CC BY 4.0.", OneTrial.Run.Output.ReplaceLineEndings(" "));
        Assert.Contains("FICTIONAL: ", OneTrial.Run.Output);
    }

    [TestMethod]
    public void The_page_names_the_moment_at_which_all_are_judged() => Assert.Contains("judged as of 30 November 2010", OneTrial.Run.Output);

    [TestMethod]
    public void A_page_that_goes_to_no_terminal_has_no_control_codes_no_long_lines_and_no_trailing_blanks()
    {
        Assert.IsEmpty(OneTrial.Run.Output.Where(c => char.IsControl(c) && c is not ('\r' or '\n')).ToArray());
        Assert.IsEmpty(OneTrial.Run.Messages.Where(c => char.IsControl(c) && c is not ('\r' or '\n')).ToArray());
        Assert.AreEqual("", string.Join('\n', OneTrial.Lines.Where(line => line.Length > Screen.Width || line.EndsWith(' '))));
        Assert.IsGreaterThan(100, OneTrial.Lines.Count);
    }

    [TestMethod]
    [DataRow(RealLeads, "Verdict")]
    [DataRow("Grades by Composite", "Grade")]
    public void The_parts_of_a_table_add_up_to_all(string heading, string title)
    {
        var rows = OneTrial.Table(heading, title).Select(row => (Name: row[0], Leads: OneTrial.Number(row[^6]), Won: OneTrial.Number(row[^3]))).ToArray();

        Assert.AreEqual("All", rows[^1].Name);
        Assert.AreEqual(OneTrial.Real, rows[^1].Leads);
        Assert.AreEqual(rows[^1].Leads, rows[..^1].Sum(row => row.Leads));
        Assert.AreEqual(rows[^1].Won, rows[..^1].Sum(row => row.Won));
        Assert.AreEqual(BankTrial.Converted / (double)BankTrial.Rows, rows[^1].Won / (double)OneTrial.Real, 0.01, "The spread over the file converts as the file does.");
    }

    [TestMethod]
    [DataRow(RealLeads, "Stage", OneTrial.Real)]
    [DataRow(FictionalLeads, "Stage", OneTrial.Fictional)]
    [DataRow(FictionalLeads, "Verdict", OneTrial.Fictional)]
    [DataRow(FictionalLeads, "Grade", OneTrial.Fictional)]
    public void The_parts_of_a_table_without_outcomes_add_up_too(string heading, string title, int all)
    {
        var leads = OneTrial.Table(heading, title).Select(row => OneTrial.Number(row[^3])).ToArray();

        Assert.AreEqual(all, leads[^1]);
        Assert.AreEqual(all, leads[..^1].Sum());
        Assert.IsGreaterThan(3, leads.Length);
    }

    [TestMethod]
    public void The_cells_add_up_to_all()
    {
        var real = OneTrial.Table(RealLeads, "Fit   1: leads").SelectMany(row => new[] { OneTrial.Number(row[1]), OneTrial.Number(row[4]), OneTrial.Number(row[7]) }).ToArray();
        var fictional = OneTrial.Table(FictionalLeads, "Fit   1: leads").SelectMany(row => row[1..].Select(OneTrial.Number)).ToArray();

        Assert.HasCount(12, real);
        Assert.AreEqual(OneTrial.Real, real.Sum());
        Assert.HasCount(12, fictional);
        Assert.AreEqual(OneTrial.Fictional, fictional.Sum());
    }

    [TestMethod]
    public void The_points_of_the_best_lead_add_up_as_they_are_read()
    {
        var sum = 0m;
        var dimensions = new List<string>();
        foreach (var words in OneTrial.Table("The best lead", "Dimension"))
        {
            // A row begins with its dimension, with its points, or goes on with the text of the row above.
            var at = Array.FindIndex(words, 0, Math.Min(2, words.Length), IsPoints);
            if (at >= 0 && words[at + 1] == "=")
            {
                Assert.AreEqual(Points(words[at]), sum, string.Join(' ', words));
                dimensions.Add(words[at + 2]);
                sum = 0;
            }
            else if (at >= 0)
            {
                sum += Points(words[at]);
            }
        }

        CollectionAssert.AreEqual(new[] { "Fit", "Intent", "Engagement", "BANT" }, dimensions);
    }

    [TestMethod]
    public void The_page_says_what_it_took()
    {
        var rows = OneTrial.Table("What it took", "").Where(row => row.Length > 2 && char.IsDigit(row[^1][0])).ToDictionary(row => string.Join(' ', row[..^2]), row => row[^2..]);

        foreach (var (place, leads) in new[] { (0, OneTrial.Real), (1, OneTrial.Fictional) })
        {
            int Figure(string name) => OneTrial.Number(rows[name][place]);

            var parts = Figure("Signals and answers");
            Assert.AreEqual(leads, Figure("Leads"));
            Assert.AreEqual(leads + ((leads + 199) / 200) + 2, Figure("Requests"), "One for each lead, one for 200 to see which are there, two for the catalogues.");
            var ready = OneTrial.Number(OneTrial.Table(place == 0 ? "Real leads" : "Fictional B2B leads", "Stage").Single(row => row[0] == "Sales-Ready")[1]);

            // The real leads have no e-mail address.
            var addresses = place == 0 ? 0 : 2 * leads;
            Assert.IsTrue(
                Figure("Reads by plugins") >= parts && Figure("Reads by plugins") < parts + addresses + (3 * ready) + 20,
                "A signal or an answer costs one read, a lead none, its address one and another in the background, and the search for a rep three.");
            Assert.IsTrue(Figure("Writes by plugins") >= (3 * leads) + (2 * parts) && Figure("Writes by plugins") <= (3 * leads) + (5 * parts), "A signal or an answer costs three, or a few more.");
        }
    }

    [TestMethod]
    public void The_page_says_that_nothing_was_lost() => Assert.Contains("Checked: all 5,300 leads are in the org, with the verdict", OneTrial.Run.Output.ReplaceLineEndings(" "));

    private static bool IsPoints(string text) => text is [.., '.', _, _] && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static decimal Points(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
