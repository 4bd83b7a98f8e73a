using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.Cli.Tests.Sweeping;

/// <summary>Sweeps of a local org, by the command line alone.</summary>
[TestClass]
public sealed class SweepCommandTests
{
    private static readonly DateTime Begin = new(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void Tick_judges_the_leads_whose_date_has_come_and_no_others()
    {
        using var folder = new TemporaryFolder();
        var org = Org(folder, leads: 5);

        var early = org.Json("tick", "--now", "2026-01-31T00:00:01Z");
        Assert.AreEqual(0, early.GetProperty("processed").GetInt32());

        var later = org.Json("tick", "--now", "2026-11-01T00:00:00Z", "--page-size", "2");
        Assert.AreEqual(5, later.GetProperty("processed").GetInt32());
        Assert.AreEqual(5, later.GetProperty("changed").GetInt32());
        Assert.AreEqual(0, later.GetProperty("failed").GetInt32());

        Assert.AreEqual(0, org.Json("tick", "--now", "2026-11-01T00:00:00Z").GetProperty("processed").GetInt32());
    }

    [TestMethod]
    public void Tick_says_when_the_clock_ran_last_and_that_it_stood()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);

        StringAssert.Contains(Tick("2026-01-31T00:00:00Z"), "This is the first run of the clock.");
        StringAssert.Contains(Tick("2026-01-31T00:05:00Z"), "The clock ran last at 2026-01-31 00:00:00 UTC." + Environment.NewLine);
        StringAssert.Contains(Tick("2026-01-31T00:36:00Z"), "The clock ran last at 2026-01-31 00:05:00 UTC, more than 30 minutes ago: the time in between counts against nobody.");

        string Tick(string now)
        {
            var run = org.Call("tick", "--now", now);
            Assert.AreEqual(0, run.Code, run.Messages);
            return run.Messages;
        }
    }

    [TestMethod]
    public void Rescore_judges_all_open_leads_and_changes_none_where_nothing_changed()
    {
        using var folder = new TemporaryFolder();
        var org = Org(folder, leads: 5);

        var run = org.Call("rescore", "--now", "2026-01-31T00:00:00Z", "--page-size", "2");

        Assert.AreEqual(0, run.Code, run.Messages);
        var lines = run.Output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.IsTrue(lines.Any(words => words is ["5", "0", "0", "0"]), run.Output);
        StringAssert.Contains(run.Messages, "5 leads in ");
    }

    [TestMethod]
    public void What_an_org_refuses_or_a_call_lacks_is_said_in_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var org = Org(folder, leads: 1);

        Refuses(1, "privilege", "tick", "--as", "mara.signs");
        Refuses(1, "privilege", "rescore", "--as", "mara.signs");
        Refuses(1, "yet to come", "tick", "--now", "2999-01-01T00:00:00Z");
        Refuses(2, "--page-size takes a number from 1 to 5000, not \"0\"", "tick", "--page-size", "0");
        Refuses(2, "--page-size takes a number from 1 to 5000, not \"5001\"", "rescore", "--page-size", "5001");

        void Refuses(int code, string message, params string[] arguments)
        {
            var run = org.Call(arguments);
            Assert.AreEqual(code, run.Code, run.Messages);
            StringAssert.Contains(run.Messages, message);
            Assert.AreEqual("", run.Output);
        }
    }

    /// <summary>A new org with leads that did something on its first day, so that time changes how they are judged.</summary>
    private static LocalOrg Org(TemporaryFolder folder, int leads)
    {
        var org = new LocalOrg(folder);
        org.Succeeds("tick", "--now", "2026-01-31T00:00:00Z");
        org.Do(Begin, admin =>
        {
            for (var i = 0; i < leads; i++)
            {
                var lead = admin.Create(new Entity("lead") { ["lastname"] = "Doe", ["companyname"] = "Nordwind", ["numberofemployees"] = 120 });
                admin.Execute(new OrganizationRequest("xl_RecordSignal") { ["LeadId"] = lead, ["SignalType"] = "demo_request" });
            }
        });
        return org;
    }
}
