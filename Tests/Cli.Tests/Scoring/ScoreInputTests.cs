using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Scoring;

/// <summary>Input that is not as it should be: a clear message each, the rest is judged, and the exit code says so.</summary>
[TestClass]
public sealed class ScoreInputTests
{
    public static IEnumerable<object[]> BrokenLines =>
    [
        ["""{"id":"x","lead":{"numberofemployees":"300"}}""", "The column numberofemployees holds a number, written without quotes, not the text \"300\"."],
        ["""{"id":"x","lead":{"industrycode":"Consulting"}}""", "The column industrycode holds a choice by its number, written without quotes, not the text \"Consulting\"."],
        ["""{"id":"x","lead":{"donotemail":"true"}}""", "The column donotemail holds true or false, written without quotes, not the text \"true\"."],
        ["""{"id":"x","lead":{"donotemail":1}}""", "The column donotemail holds true or false, written without quotes, not the number 1."],
        ["""{"id":"x","lead":{"jobtitle":true}}""", "The column jobtitle holds a text, not true or false."],
        ["""{"id":"x","lead":{"jobtitle":{"a":[1]}}}""", "The column jobtitle holds a text, not an object."],
        ["""{"id":"x","lead":{"revenue":NaN}}""", "NaN and infinity are no numbers (byte 29): leave the column out or write null."],
        ["""{"id":"x","lead":{"revenue":-Infinity}}""", "NaN and infinity are no numbers (byte 30): leave the column out or write null."],
        ["""{"id":"x","lead":{"revenue":1e999}}""", "The column revenue holds 1e999, which is too large for a number."],
        ["""{"id":"x","lead":{},"signals":[{"type":"demo_request","on":"2026-01-26T00:00:00"}]}""",
            "signals[0].on is \"2026-01-26T00:00:00\": write a date and time with its zone, such as 2026-01-31T09:30:00Z."],
        ["""{"id":"x","lead":{},"signals":[{"type":"demo_request","on":"2026-01-26"}]}""",
            "signals[0].on is \"2026-01-26\": write a date and time with its zone, such as 2026-01-31T09:30:00Z."],
        ["""{"id":"x","lead":{},"signals":[{"type":"demo_request"}]}""", "signals[0] has no \"on\": write a date and time with its zone, such as 2026-01-31T09:30:00Z."],
        ["""{"id":"x","lead":{},"signals":[{"on":"2026-01-26T00:00:00Z"}]}""", "signals[0] has no \"type\"."],
        ["""{"id":"x","lead":{},"signals":{}}""", "\"signals\" is not a list."],
        ["""{"id":"x","lead":{},"signals":[7]}""", "signals[0] is not an object."],
        ["""{"id":"x","lead":{},"answers":[{"item":"need","value":1,"on":"26.01.2026"}]}""",
            "answers[0].on is \"26.01.2026\": write a date and time with its zone, such as 2026-01-31T09:30:00Z."],
        ["""{"id":"x","lead":{},"answers":[{"item":"need","on":"2026-01-26T00:00:00Z"}]}""",
            "answers[0] has no \"value\"; write \"unknown\" where it was asked and nobody knows."],
        ["""{"lead":{}}""", "There is no \"id\": give each lead one."],
        ["""{"id":"x"}""", "There is no \"lead\": put the columns of the lead into an object of that name."],
        ["""{"id":"  ","lead":{}}""", "The \"id\" is empty or neither a text nor a number."],
        ["""["id"]""", "The line is not a JSON object."],
        ["""{"id":"x","lead":{}} {}""", "The line is not JSON (byte 22): '{' is invalid after a single JSON value. Expected end of data."],
        ["""{"id":"x","lead":{},}""", "The line is not JSON (byte 21): "],
        ["""{"id":"x","lead":{"jobtitle":"half""", "The line is not JSON (byte "],
        ["""{"id":"x","lead":{"jobtitle":"\ud800"}}""", "A text holds an escape that stands for no character."],
    ];

    [TestMethod]
    [DynamicData(nameof(BrokenLines))]
    public void A_broken_line_is_told_with_its_number_and_the_rest_is_judged(string broken, string message)
    {
        var run = Xrmleads.Score(string.Join('\n', Lines.Empty, broken, Lines.Worked));

        Assert.AreEqual(1, run.Code);
        Assert.HasCount(3, run.Json);
        Assert.AreEqual("empty", run.Json[0].GetProperty("id").GetString());
        Assert.AreEqual(2, run.Json[1].GetProperty("line").GetInt32());
        StringAssert.StartsWith(run.Json[1].GetProperty("error").GetString(), message);
        Assert.AreEqual("Qualified", run.Json[2].GetProperty("verdict").GetString());
        StringAssert.Contains(run.Messages, "line 2: " + message);
        StringAssert.Contains(run.Messages, "2 leads judged");
        StringAssert.Contains(run.Messages, "1 lines could not be read");
    }

    [TestMethod]
    public void All_faults_of_a_line_are_told_at_once()
    {
        var error = Xrmleads.Score("""{"id":"x","lead":{"revenue":"a","need":"b"},"signals":[{"type":"demo_request","on":"now"}]}""").Json.Single().GetProperty("error").GetString()!;

        StringAssert.Contains(error, "revenue");
        StringAssert.Contains(error, "need");
        StringAssert.Contains(error, "signals[0].on");
    }

    [TestMethod]
    public void Invalid_UTF_8_is_told_and_the_rest_is_judged()
    {
        byte[] lines = [.. Encoding.UTF8.GetBytes("""{"id":"x","lead":{"jobtitle":" """), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("\"}}\n" + Lines.Empty)];

        var run = Xrmleads.Score(lines);

        Assert.AreEqual("The line is not text in UTF-8.", run.Json[0].GetProperty("error").GetString());
        Assert.AreEqual("empty", run.Json[1].GetProperty("id").GetString());
    }

    [TestMethod]
    public void A_line_of_10_MB_is_told_and_the_rest_is_judged()
    {
        var run = Xrmleads.Score(Lines.Empty + "\n{\"id\":\"big\",\"lead\":{\"description\":\"" + new string('x', 10_000_000) + "\"}}\n" + Lines.Worked);

        Assert.AreEqual(1, run.Code);
        Assert.AreEqual(2, run.Json[1].GetProperty("line").GetInt32());
        Assert.AreEqual("The line is longer than 1,048,576 bytes; a lead with 10,000 signals is shorter.", run.Json[1].GetProperty("error").GetString());
        Assert.AreEqual("worked", run.Json[2].GetProperty("id").GetString());
    }

    [TestMethod]
    public void The_longest_line_that_may_be_is_judged()
    {
        const string Head = "{\"id\":\"big\",\"lead\":{\"description\":\"";
        var line = Head + new string('x', (1 << 20) - Head.Length - 3) + "\"}}";

        Assert.AreEqual(1 << 20, line.Length);
        Assert.AreEqual("big", Xrmleads.Score(line + "\n" + Lines.Empty).Json[0].GetProperty("id").GetString());
        Assert.AreEqual(1, Xrmleads.Score(line + " \n").Json[0].GetProperty("line").GetInt32());
    }

    [TestMethod]
    [DataRow("\n")]
    [DataRow("\r\n")]
    public void A_byte_order_mark_line_ends_of_both_kinds_and_blank_lines_do_no_harm(string end)
    {
        var run = Xrmleads.Score("\uFEFF" + Lines.Worked + end + end + "  " + end + Lines.Empty + end);

        Assert.AreEqual(0, run.Code, run.Messages);
        CollectionAssert.AreEqual((string[])["worked", "empty"], run.Json.Select(lead => lead.GetProperty("id").GetString()).ToArray());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("\n\n")]
    [DataRow("\uFEFF")]
    public void An_empty_input_is_a_fault(string input)
    {
        var run = Xrmleads.Score(input);

        Assert.AreEqual(1, run.Code);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Messages, "There is no lead in the input: it is empty.");
    }

    [TestMethod]
    public void A_file_that_is_not_there_and_a_folder_are_told()
    {
        var missing = Xrmleads.Call("score", "--leads", "no-such-file.jsonl", "--now", Xrmleads.Now);
        var folder = Xrmleads.Call("score", "--leads", Path.GetTempPath(), "--now", Xrmleads.Now);

        Assert.AreEqual(1, missing.Code);
        Assert.AreEqual("There is no file no-such-file.jsonl.", missing.Messages.Trim());
        Assert.AreEqual(1, folder.Code);
        StringAssert.Contains(folder.Messages, "is a folder: name a file.");
    }

    [TestMethod]
    public void Unknown_columns_signals_items_and_answers_are_warnings()
    {
        var lead = Xrmleads.Score(
            """
            {"id":"x","lead":{"favouritecolour":"blue"},"signals":[{"type":"telepathy","on":"2026-01-01T00:00:00Z"}],"answers":[{"item":"mood","value":"good","on":"2026-01-01T00:00:00Z"},{"item":"need","value":"much","on":"2026-01-01T00:00:00Z"}],"extra":{"a":1}}
            """).Json.Single();

        string[] warnings = [.. lead.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!)];
        CollectionAssert.AreEqual(
            (string[])[
                "The column \"favouritecolour\" is neither standard nor in the definition; it was left out.",
                "\"extra\" is not known beside id, lead, signals and answers; it was left out.",
                "The signal type \"telepathy\" is not in the definition; its signals are not counted.",
                "The answer item \"mood\" is not in the definition; its answers are not counted.",
                "\"much\" is no answer to \"need\"; it counts as unknown.",
            ],
            warnings);
    }

    [TestMethod]
    public void A_column_of_the_wrong_type_that_the_definition_does_not_read_is_a_warning_alone()
    {
        var run = Xrmleads.Score("""{"id":"x","lead":{"budgetamount":"much","telephone1":4930}}""");

        Assert.AreEqual(0, run.Code);
        CollectionAssert.AreEqual(
            (string[])[
                "The column budgetamount holds a number, written without quotes, not the text \"much\".",
                "The column telephone1 holds text; the number 4930 was read as text.",
            ],
            run.Json.Single().GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()).ToArray());
    }

    [TestMethod]
    public void Null_blanks_and_missing_are_all_empty()
    {
        var run = Xrmleads.Score(string.Join(
            '\n', """{"id":"a","lead":{"numberofemployees":null,"jobtitle":" ","donotemail":null,"industrycode":""},"signals":null,"answers":null}""", """{"id":"a","lead":{}}"""));

        var lines = run.Output.TrimEnd().Split('\n');
        Assert.AreEqual(lines[1], lines[0]);
    }

    [TestMethod]
    public void An_offset_is_converted_and_fractions_of_seconds_count()
    {
        var run = Xrmleads.Score(
            """
            {"id":"in","lead":{},"signals":[{"type":"demo_request","on":"2026-01-01T01:00:00+01:00"}]}
            {"id":"out","lead":{},"signals":[{"type":"demo_request","on":"2025-12-31T23:59:59.9999999Z"}]}
            """);

        Assert.AreEqual("Met", run.Json[0].GetProperty("gates").GetProperty("G2").GetString());
        Assert.AreEqual("NotMet", run.Json[1].GetProperty("gates").GetProperty("G2").GetString());
    }

    [TestMethod]
    [DataRow("score", "Option '--leads' is required.")]
    [DataRow("score --leads x --format xml", "'xml' not recognized")]
    [DataRow("score --leads x --now 2026-01-31", "--now is \"2026-01-31\": write a date and time with its zone")]
    [DataRow("score --leads x --now 2026-01-31T00:00:00", "--now is \"2026-01-31T00:00:00\": write a date and time with its zone")]
    [DataRow("scores", "scores")]
    public void A_wrong_call_ends_with_2(string call, string message)
    {
        var run = Xrmleads.Call(call.Split(' '));

        Assert.AreEqual(2, run.Code, run.Messages);
        StringAssert.Contains(run.Messages, message);
        Assert.AreEqual("", run.Output);
    }

    [TestMethod]
    public void A_call_without_a_command_shows_what_there_is()
    {
        var run = Xrmleads.Call();

        Assert.AreEqual(2, run.Code);
        StringAssert.Contains(run.Messages, "definition     Begin, check, print and compare lead definitions; sign them and put them into force.");
    }

    [TestMethod]
    public void Without_now_the_present_moment_counts()
    {
        var hourAgo = DateTime.UtcNow.AddHours(-1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        var line = "{\"id\":\"x\",\"lead\":{},\"signals\":[{\"type\":\"demo_request\",\"on\":\"" + hourAgo + "\"}]}";

        var lead = Xrmleads.CallWith(new Dictionary<string, string>(), Encoding.UTF8.GetBytes(line), "score", "--leads", "-").Json.Single();

        Assert.AreEqual("Met", lead.GetProperty("gates").GetProperty("G2").GetString());
    }

    [TestMethod]
    public void A_definition_with_faults_judges_nothing_and_all_faults_are_told()
    {
        using var folder = new TemporaryFolder();
        var definition = folder.Write("d.json", """{"name":""}""");

        var run = Xrmleads.Score(Lines.Empty, "--definition", definition);

        Assert.AreEqual(1, run.Code);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Messages, "$.weights");
        StringAssert.Contains(run.Messages, "$.gates");
    }

    [TestMethod]
    public void Memory_stays_the_same_over_50_000_leads()
    {
        using var folder = new TemporaryFolder();
        var leads = folder.Path("leads.jsonl");
        using (var file = new StreamWriter(leads))
        {
            for (var i = 0; i < 50_000; i++)
            {
                // Different titles and ids each, so that nothing that is kept for each lead would go unnoticed.
                file.WriteLine(Lines.Worked.Replace("worked", $"L{i}", StringComparison.Ordinal).Replace("Head of Operations", $"Title {i} of nobody", StringComparison.Ordinal));
            }
        }

        Assert.IsGreaterThan(38_000_000, new FileInfo(leads).Length);

        // The heap may not grow beyond 24 MB: a run that kept the leads would end with an out-of-memory error.
        var run = Xrmleads.CallWith(
            new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0x1800000" }, null, "score", "--leads", leads, "--now", Xrmleads.Now, "--format", "csv");

        Assert.AreEqual(0, run.Code, run.Messages);
        Assert.HasCount(50_001, run.Output.TrimEnd().Split('\n'));
        StringAssert.Contains(run.Messages, "10,000 different values");
        StringAssert.Contains(run.Messages, "40,000  of further values, which are not told apart");
    }
}
