using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Tests.Reporting;

/// <summary>Reports of an org in which people moved leads.</summary>
[TestClass]
public sealed class ReportTests
{
    private static readonly string[] January = ["--from", "2026-01-01", "--to", "2026-02-01", "--now", "2026-02-10T00:00:00Z"];

    [TestMethod]
    public void The_funnel_counts_what_the_rows_say()
    {
        using var org = new ReportOrg();
        org.Work();

        var json = org.Cli.Json(["report", "funnel", .. January, "--by", "source"]);

        Assert.AreEqual(
            "Inquiry 3|MQL 2|In Qualification 2|Sales-Ready 1|SAL 1|SQL 1|Converted 0",
            string.Join('|', json.GetProperty("stages").EnumerateArray().Take(7).Select(row => $"{row.GetProperty("stage").GetString()} {row.GetProperty("reached").GetInt32()}")));
        var leads = org.Cli.Rows(LeadTable.Name).Where(lead => lead.GetAttributeValue<DateTime>("createdon").Month == 1
            && lead.GetAttributeValue<OptionSetValue>(LeadTable.SubType)?.Value != SubTypeChoice.SalesGenerated).ToList();
        foreach (var (stage, column) in ((string, string)[])[
            ("MQL", LeadTable.FirstMqlOn), ("Sales-Ready", LeadTable.FirstSalesReadyOn), ("SAL", LeadTable.FirstSalOn), ("SQL", LeadTable.FirstSqlOn)])
        {
            Assert.AreEqual(leads.Count(lead => lead.Contains(column)), Row(json, "stages", "stage", stage).GetProperty("reached").GetInt32(), stage);
        }

        var accepted = Row(json, "stages", "stage", "SAL");
        Assert.AreEqual(1.0, accepted.GetProperty("medianDays").GetDouble());
        Assert.AreEqual(1.0, accepted.GetProperty("conversion").GetDouble());
        Assert.AreEqual(0.5, Row(json, "stages", "stage", "Sales-Ready").GetProperty("conversion").GetDouble());
        Assert.AreEqual(JsonValueKind.Null, Row(json, "stages", "stage", "Converted").GetProperty("medianDays").ValueKind);
        Assert.AreEqual(1, Row(json, "stages", "stage", "Nurturing").GetProperty("now").GetInt32());
        Assert.AreEqual(1, Row(json, "apart", "subType", "Sales-Generated").GetProperty("sal").GetInt32());
        Assert.AreEqual(1, Row(json, "coverage", "figure", "Without a source").GetProperty("count").GetInt32());
        Assert.AreEqual(2, Row(json, "by", "source", "Advertisement").GetProperty("mql").GetInt32());
        Assert.AreEqual(0, Row(json, "by", "source", "(none)").GetProperty("mql").GetInt32());
    }

    [TestMethod]
    public void Another_period_has_other_leads_and_formats_say_the_same()
    {
        using var org = new ReportOrg();
        org.Work();
        string[] february = ["report", "funnel", "--from", "2026-02-01", "--to", "2026-03-01", "--now", "2026-02-10T00:00:00Z"];

        var csv = org.Cli.Succeeds([.. february, "--format", "csv", "--by", "month"]).Output.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var table = org.Cli.Succeeds(february).Output;

        Assert.AreEqual("section,row,figure,value", csv[0]);
        CollectionAssert.Contains(csv, "stages,Sales-Ready,reached,1");
        CollectionAssert.Contains(csv, "stages,SAL,reached,0");
        CollectionAssert.Contains(csv, "by,2026-02,salesReady,1");
        CollectionAssert.Contains(csv, "coverage,Made Sales-Ready by marketing against the verdict,count,1");
        StringAssert.Matches(table, new Regex("Sales-Ready +│? *1 +│? *100.0 %"));
        StringAssert.Matches(table, new Regex("Made Sales-Ready by marketing against the verdict +│? *1"));
        StringAssert.Contains(table, "Funnel, 2026-02-01 00:00 to before 2026-03-01 00:00, as of 2026-02-10 00:00 (UTC)");
    }

    [TestMethod]
    public void Hand_offs_are_counted_by_rep_and_those_taken_over_apart()
    {
        using var org = new ReportOrg();
        org.Now = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
        var lead = org.Lead("alex.admin");
        org.Handoff(lead, "sam.sales", row =>
        {
            (row[HandoffTable.Status], row[HandoffTable.ClosedOn]) = (new OptionSetValue(HandoffStatusChoice.PassedOn), org.Now.AddHours(1));
            row[HandoffTable.Cell] = "A1";
        });
        org.Handoff(lead, "morgan.manager", row =>
        {
            (row[HandoffTable.Status], row[HandoffTable.Hop]) = (new OptionSetValue(HandoffStatusChoice.Accepted), 2);
            (row[HandoffTable.AcceptedOn], row[HandoffTable.FirstContactOn]) = (org.Now.AddHours(2), org.Now.AddHours(30));
            (row[HandoffTable.Attempts], row[HandoffTable.Channels]) = (3, 2);
        });
        org.Handoff(org.Lead("alex.admin"), "sam.sales", _ => { });
        org.Handoff(org.Lead("alex.admin"), "sam.sales", row => row[HandoffTable.SubType] = new OptionSetValue(SubTypeChoice.TakenOver));

        var json = org.Cli.Json(["report", "handoffs", .. January]);

        Assert.AreEqual("2 1 0 0", Figures(Row(json, "reps", "rep", "Sam Sales"), "handedOver", "takenOver", "accepted", "contacted"));
        Assert.AreEqual("1 0 1 1 1 0 30", Figures(
            Row(json, "reps", "rep", "Morgan Manager"), "handedOver", "takenOver", "accepted", "acceptedInTime", "contacted", "contactedInTime", "medianResponseHours"));
        Assert.AreEqual("1 1 1", Figures(Row(json, "endings", "rep", "Sam Sales"), "passedOn", "openNow", "overdueNow"));
        Assert.AreEqual("0 1 0 3 2", Figures(Row(json, "endings", "rep", "Morgan Manager"), "passedOn", "openNow", "overdueNow", "averageAttempts", "averageChannels"));
        Assert.AreEqual("3 1", Figures(Row(json, "classes", "class", "All"), "handedOver", "takenOver"));
        Assert.AreEqual("A1 1", Figures(Row(json, "passedOnCells", "rep", "Sam Sales"), "cell", "passedOn"));
        Assert.AreEqual("1 1", string.Join(' ', json.GetProperty("hops").EnumerateArray().Select(row => row.GetProperty("leads"))));
    }

    [TestMethod]
    public void Opportunities_are_counted_by_rep_and_those_beside_the_funnel_apart()
    {
        using var org = new ReportOrg();
        org.Now = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
        org.Outcome("sam.sales", ResultChoice.Won, 1000, false);
        org.Outcome("sam.sales", ResultChoice.Won, 500, true);
        org.Outcome("sam.sales", ResultChoice.Open, null, true);
        org.Outcome("morgan.manager", ResultChoice.Lost, null, false);
        org.Now = new DateTime(2026, 2, 5, 8, 0, 0, DateTimeKind.Utc);
        org.Outcome("sam.sales", ResultChoice.Lost, null, false);

        var json = org.Cli.Json(["report", "handoffs", .. January]);

        Assert.AreEqual("1 1000 0 0 2 1", Figures(Row(json, "outcomes", "rep", "Sam Sales"), "won", "wonValue", "lost", "open", "besideFunnel", "wonBesideFunnel"));
        Assert.AreEqual("0 1 0", Figures(Row(json, "outcomes", "rep", "Morgan Manager"), "won", "lost", "besideFunnel"));
        Assert.AreEqual("1 1 2", Figures(Row(json, "outcomes", "rep", "All"), "won", "lost", "besideFunnel"));
    }

    [TestMethod]
    public void Signals_of_people_are_told_by_person_and_what_came_of_them()
    {
        using var org = new ReportOrg();
        org.Work();

        var json = org.Cli.Json(["report", "signals", .. January]);

        Assert.AreEqual("2 2 1 1", Figures(Row(json, "people", "person", "Mia Marketing"), "signals", "leads", "salesReady", "sal"));
        Assert.AreEqual(1, json.GetProperty("types").GetArrayLength());
    }

    [TestMethod]
    public void Rejections_are_told_by_reason_and_rep_with_what_second_persons_found()
    {
        using var org = new ReportOrg();
        org.Now = new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc);
        org.Rejection("sam.sales", "I1", RejectionOutcomeChoice.Verified);
        org.Rejection("sam.sales", "I1", RejectionOutcomeChoice.Overturned);
        org.Rejection("sam.sales", "I1", RejectionOutcomeChoice.Unjudged);
        org.Rejection("sam.sales", "F2", RejectionOutcomeChoice.NotContested);
        org.Rejection("morgan.manager", "F2", RejectionOutcomeChoice.Verified, drawn: true);
        org.Now = new DateTime(2026, 2, 5, 12, 0, 0, DateTimeKind.Utc);
        org.Rejection("sam.sales", "B1", RejectionOutcomeChoice.Pending);

        var json = org.Cli.Json(["report", "rejections", .. January]);

        string[] figures = ["rejected", "toJudge", "drawn", "upheld", "overturned", "unjudged"];
        Assert.AreEqual("3 3 0 1 1 1", Figures(Row(json, "reasons", "reason", "I1"), figures));
        Assert.AreEqual("2 1 1 1 0 0", Figures(Row(json, "reasons", "reason", "F2"), figures));
        Assert.AreEqual("5 4 1 2 1 1", Figures(Row(json, "reasons", "reason", "All"), figures));
        Assert.AreEqual("4 3 0 1 1 1", Figures(Row(json, "reps", "rep", "Sam Sales"), figures));
        Assert.AreEqual(0.5, Row(json, "reps", "rep", "Sam Sales").GetProperty("upheldShare").GetDouble());
        Assert.AreEqual(2.0 / 3, Row(json, "reps", "rep", "Sam Sales").GetProperty("coverage").GetDouble(), 1e-9);
        Assert.AreEqual("F2 1,I1 3", string.Join(',', json.GetProperty("mix").EnumerateArray().Where(row => row.GetProperty("rep").GetString() == "Sam Sales")
            .Select(row => row.GetProperty("reason").GetString() + " " + row.GetProperty("rejected"))));
        StringAssert.Contains(org.Cli.Succeeds(["report", "rejections", .. January]).Output, "By reason");
        CollectionAssert.Contains(
            org.Cli.Succeeds(["report", "rejections", .. January, "--format", "csv"]).Output.Split('\n').Select(line => line.TrimEnd('\r')).ToList(), "reasons,I1,upheld,1");
    }

    [TestMethod]
    public void Leakage_tells_what_was_not_begun_what_fell_silent_and_what_nobody_looks_after()
    {
        using var org = new ReportOrg();
        org.Now = new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc);
        var (begun, waiting, dropped) = (org.Lead("alex.admin"), org.Lead("alex.admin"), org.Lead("alex.admin"));
        org.Now = org.Now.AddDays(1);
        org.Signal("mia.marketing", begun, "nurture_started");
        org.Unseen(new Entity(LeadTable.Name, dropped.Id) { [LeadTable.NurtureTrackId] = null });
        string[] AsOf(string now) => ["report", "leakage", "--now", now];

        var soon = org.Cli.Json(AsOf("2026-01-07T00:00:00Z"));
        var later = org.Cli.Json(AsOf("2026-01-20T12:00:00Z"));
        var muchLater = org.Cli.Json(AsOf("2026-06-01T12:00:00Z"));

        Assert.AreEqual(0, soon.GetProperty("leaking").GetArrayLength());
        Assert.AreEqual(dropped.Id.ToString(), soon.GetProperty("dropped").EnumerateArray().Single().GetProperty("lead").GetString());
        Assert.AreEqual(2, later.GetProperty("leaking").EnumerateArray().Sum(row => row.GetProperty("leads").GetInt32()), "the waiting one and the dropped one");
        Assert.AreEqual(13.0, Row(later, "leaking", "reason", "not started").GetProperty("oldestDays").GetDouble());
        Assert.AreEqual(2, Row(later, "age", "age", "up to 30 days").GetProperty("leads").GetInt32());
        Assert.AreEqual(1, Row(muchLater, "leaking", "reason", "silent").GetProperty("leads").GetInt32());
        Assert.AreNotEqual(waiting.Id, dropped.Id);
        StringAssert.Contains(org.Cli.Succeeds(AsOf("2026-01-20T12:00:00Z")).Output, "Leaking, by track, runner and reason");
    }

    [TestMethod]
    public void A_period_without_rows_is_said_and_a_wrong_call_is_refused()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        foreach (var name in (string[])["funnel", "handoffs", "signals", "rejections", "leakage"])
        {
            var run = org.Succeeds(["report", name, .. January, "--format", "csv"]);
            StringAssert.Contains(run.Messages, "There is nothing to report of this period");
            StringAssert.StartsWith(run.Output, "section,row,figure,value");
        }

        foreach (var wrong in (string[][])[
            ["funnel", "--by", "rep"], ["handoffs", "--by", "month"], ["funnel", "--format", "xml"], ["funnel", "--from", "yesterday"],
            ["signals", "--from", "2026-02-01", "--to", "2026-01-01"], ["funnel", "--from", "2026-02-01", "--now", "2026-01-01T00:00:00Z"]])
        {
            var run = org.Call(["report", .. wrong]);
            Assert.AreEqual(2, run.Code, string.Join(' ', wrong));
            Assert.AreEqual("", run.Output);
            Assert.AreNotEqual("", run.Messages);
        }
    }

    private static JsonElement Row(JsonElement json, string section, string column, string name) =>
        json.GetProperty(section).EnumerateArray().First(row => row.GetProperty(column).GetString() == name);

    private static string Figures(JsonElement row, params string[] names) => string.Join(' ', names.Select(name => row.GetProperty(name).ToString()));
}
