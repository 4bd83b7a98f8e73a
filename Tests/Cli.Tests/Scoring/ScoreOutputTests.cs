using System;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Scoring;

/// <summary>What <c>score</c> writes.</summary>
[TestClass]
public sealed class ScoreOutputTests
{
    private static readonly string[] Keys =
    [
        "id", "fit", "intent", "engagement", "bant", "composite", "behaviour", "cell", "grade", "completeness", "gates", "verdict", "mql", "knockedOut",
        "nextChangeOn", "explanation", "warnings",
    ];

    [TestMethod]
    public void The_worked_check_comes_out_as_JSON()
    {
        var run = Xrmleads.Score(Lines.Worked);

        Assert.AreEqual(0, run.Code, run.Messages);
        var lead = run.Json.Single();
        CollectionAssert.AreEqual(Keys, lead.EnumerateObject().Select(property => property.Name).ToArray());
        Assert.AreEqual("worked", lead.GetProperty("id").GetString());
        Assert.AreEqual(90, lead.GetProperty("fit").GetDouble(), 1e-9);
        Assert.AreEqual((40 * Math.Pow(2, -5 / 30.0)) + (20 * Math.Pow(2, -12 / 30.0)) + 15, lead.GetProperty("intent").GetDouble(), 1e-9);
        Assert.AreEqual(
            (15 * Math.Pow(2, -20 / 30.0)) + (3 * (Math.Pow(2, -2 / 30.0) + Math.Pow(2, -10 / 30.0) + Math.Pow(2, -25 / 30.0))), lead.GetProperty("engagement").GetDouble(), 1e-9);
        Assert.AreEqual(82, lead.GetProperty("bant").GetDouble(), 1e-9);
        Assert.AreEqual("A2", lead.GetProperty("cell").GetString());
        Assert.AreEqual("B", lead.GetProperty("grade").GetString());
        Assert.AreEqual("Qualified", lead.GetProperty("verdict").GetString());
        Assert.IsTrue(lead.GetProperty("mql").GetBoolean());
        Assert.AreEqual(JsonValueKind.Null, lead.GetProperty("knockedOut").ValueKind);
        Assert.AreEqual("2026-02-25T00:00:01Z", lead.GetProperty("nextChangeOn").GetString());
        Assert.IsTrue(lead.GetProperty("gates").EnumerateObject().All(gate => gate.Value.GetString() == "Met"));
        Assert.AreEqual(1, lead.GetProperty("completeness").GetProperty("fit").GetDouble(), 1e-9);
        Assert.AreEqual(0, lead.GetProperty("warnings").GetArrayLength());
    }

    [TestMethod]
    public void The_lines_of_the_explanation_add_up_to_the_dimensions()
    {
        var lead = Xrmleads.Score(Lines.Worked).Json.Single();

        foreach (var dimension in (string[])["fit", "intent", "engagement", "bant"])
        {
            var sum = lead.GetProperty("explanation").EnumerateArray().Where(line => line.GetProperty("dimension").GetString() == dimension)
                .Aggregate(0.0, (sum, line) => sum + line.GetProperty("points").GetDouble());
            Assert.AreEqual(lead.GetProperty(dimension).GetDouble(), sum, 1e-9, dimension);
        }
    }

    [TestMethod]
    public void Explain_says_what_is_missing_why_each_gate_stands_and_which_version_judged()
    {
        var lead = Xrmleads.Score("""{"id":"x","lead":{"jobtitle":"CEO"}}""", "--explain").Json.Single();

        Assert.AreEqual("Executive sponsor", lead.GetProperty("persona").GetString());
        Assert.AreEqual(1, lead.GetProperty("definition").GetProperty("version").GetInt32());
        Assert.AreEqual(64, lead.GetProperty("definition").GetProperty("hash").GetString()!.Length);
        StringAssert.Contains(lead.GetProperty("gateReasons").GetProperty("G1").GetString(), "what is unknown could add 70");
        CollectionAssert.Contains(lead.GetProperty("missing").EnumerateArray().Select(missing => missing.GetProperty("criterion").GetString()).ToArray(), "industry");
    }

    [TestMethod]
    public void An_id_that_is_a_number_comes_back_as_a_number()
    {
        Assert.AreEqual(17, Xrmleads.Score("""{"id":17,"lead":{}}""").Json.Single().GetProperty("id").GetInt32());
    }

    [TestMethod]
    public void The_table_lines_up_and_marks_each_gate()
    {
        var run = Xrmleads.Score(Lines.Worked + "\n" + Lines.Empty, "--format", "table");

        var rows = run.Output.Split('\n');
        Assert.AreEqual("Lead    Verdict            MQL Cell Grade Compos.     Fit  Intent  Engag.    BANT  G1-G6   Next change", rows[0]);
        Assert.AreEqual("worked  Qualified          yes A2   B       70.09   90.00   65.79   16.38   82.00  MMMMMM  2026-02-25T00:00:01Z", rows[1]);
        Assert.AreEqual("empty   Not qualified      no  D3   D        0.00    0.00    0.00    0.00    0.00  ?n?n?n  -", rows[2]);
    }

    [TestMethod]
    public void The_points_of_the_explained_table_add_up_as_shown()
    {
        var run = Xrmleads.Score(Lines.Worked, "--format", "table", "--explain");

        var points = run.Output.Split('\n').SkipWhile(row => !row.EndsWith("Intent", StringComparison.Ordinal)).TakeWhile(row => !row.EndsWith("Engagement", StringComparison.Ordinal))
            .Select(row => decimal.Parse(row.Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.AreEqual(65.79m, points[0]);
        Assert.AreEqual(points[0], points.Skip(1).Sum());
        Assert.IsGreaterThan(3, points.Length);
    }

    [TestMethod]
    public void The_CSV_has_unrounded_numbers_and_quotes_what_must_be_quoted()
    {
        var run = Xrmleads.Score("""{"id":"a,\"b\"","lead":{"budgetstatus":9}}""", "--format", "csv");

        var rows = run.Output.TrimEnd().Split('\n').Select(row => row.TrimEnd('\r')).ToArray();
        StringAssert.StartsWith(rows[0], "id,verdict,mql,cell,grade,composite,");
        StringAssert.StartsWith(rows[1], "\"a,\"\"b\"\"\",NotQualified,false,D3,D,0,0,0,0,0,0,0.05,0,Unknown,NotMet,Unknown,NotMet,Unknown,NotMet,,,");
        StringAssert.Contains(rows[1], "budgetstatus holds 9");
    }

    [TestMethod]
    public void Judgements_come_in_the_order_of_the_input_and_messages_stay_apart()
    {
        var run = Xrmleads.Score(string.Join('\n', Enumerable.Range(0, 50).Select(i => $"{{\"id\":\"L{i}\",\"lead\":{{}}}}")));

        CollectionAssert.AreEqual(Enumerable.Range(0, 50).Select(i => $"L{i}").ToArray(), run.Json.Select(lead => lead.GetProperty("id").GetString()).ToArray());
        StringAssert.Contains(run.Messages, "50 leads judged by \"B2B default\", version 1");
    }

    [TestMethod]
    public void Two_calls_give_the_same_bytes()
    {
        Assert.AreEqual(Xrmleads.Score(Lines.Worked, "--explain").Output, Xrmleads.Score(Lines.Worked, "--explain").Output);
    }
}
