#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Existing;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Clock;

/// <summary>What each run leaves behind, what it costs with nothing to do, and who may write it.</summary>
[TestClass]
public class HeartbeatTests
{
    [TestMethod]
    public void Each_run_says_when_it_was_and_the_first_makes_no_outage()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        Assert.IsNull(org.Clock());

        org.RunClock();
        org.Now = org.Now.AddMinutes(30);
        org.RunClock();

        Assert.AreEqual(org.Now, org.Clock()!.GetAttributeValue<DateTime>(ClockTable.LastRunOn));
        Assert.IsFalse(org.Clock()!.GetAttributeValue<bool>(ClockTable.More));
        Assert.IsEmpty(Outages(org));
    }

    [TestMethod]
    public void More_than_half_an_hour_between_two_runs_is_one_outage()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();
        var from = org.Now;
        org.Now = org.Now.AddMinutes(31);

        org.RunClock();
        org.RunClock();

        var outage = Outages(org).Single();
        Assert.AreEqual(from, outage.GetAttributeValue<DateTime>(OutageTable.FromOn));
        Assert.AreEqual(org.Now, outage.GetAttributeValue<DateTime>(OutageTable.UntilOn));
    }

    [TestMethod]
    public void With_nothing_due_a_run_reads_and_writes_little()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();
        org.Now = org.Now.AddMinutes(5);
        org.RunClock();

        var trace = org.Dataverse.Traces.Last(one => one.Message == ProcessDueApi.Name);
        Assert.AreEqual(
            "5/2", trace.Calls.Count(call => !call.IsWrite) + "/" + trace.Calls.Count(call => call.IsWrite), string.Join(", ", trace.Calls.Select(call => call.Message + " " + call.Table)));
    }

    [TestMethod]
    public void Leads_that_are_named_are_no_run()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.LeadIds] = new[] { lead.ToString() } });

        Assert.IsNull(org.Clock());
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Observe)]
    [DataRow(RolloutModeChoice.Warn)]
    [DataRow(RolloutModeChoice.Enforce)]
    public void A_lead_that_was_loaded_past_the_steps_is_found(int mode)
    {
        using var org = JudgingOrg.Active(mode);
        var lead = org.Older();

        Assert.AreEqual("1/1", org.RunClock());

        Assert.IsNotNull(org.State(lead));
        Assert.IsNotNull(org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual("0/0", org.RunClock());
    }

    [TestMethod]
    public void With_no_version_in_force_it_waits_until_there_is_one()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Enforce);
        var lead = org.Older();
        Assert.AreEqual("0/0", org.RunClock());
        Assert.IsNull(org.State(lead));

        org.Activate(org.Version);
        org.Now = org.Now.AddMinutes(5);

        Assert.AreEqual("1/1", org.RunClock());
        Assert.IsNotNull(org.State(lead));
    }

    [TestMethod]
    public void What_is_due_is_done_in_the_order_of_its_dates()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var leads = Enumerable.Range(0, 3).Select(_ => org.Admin.Create(JudgingOrg.Lead())).ToArray();
        org.MakeDue(leads[0], org.Now.AddMinutes(1));
        Ring(org, leads[1], org.Now.AddMinutes(2));
        org.MakeDue(leads[2], org.Now.AddMinutes(3));
        org.Now = org.Now.AddMinutes(4);

        org.RunClock();

        var locks = org.Dataverse.Traces.Last(trace => trace.Message == ProcessDueApi.Name).Calls.Where(call => call is { Message: "Upsert", Table: LeadStateTable.Name });
        CollectionAssert.AreEqual(leads, locks.Select(call => call.Row).ToArray());
    }

    [TestMethod]
    public void A_page_begins_with_what_is_overdue_longest_and_says_that_there_is_more()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var leads = Enumerable.Range(0, 2).Select(_ => org.Admin.Create(JudgingOrg.Lead())).ToArray();
        org.MakeDue(leads[0], org.Now.AddMinutes(2));
        Ring(org, leads[1], org.Now.AddMinutes(1));
        org.Now = org.Now.AddMinutes(4);

        var results = org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.PageSize] = 1 }).Results;

        Assert.IsTrue((bool)results[ProcessDueApi.Response.More]);
        Assert.IsTrue(org.Clock()!.GetAttributeValue<bool>(ClockTable.More));
        Assert.IsGreaterThan(org.Now, org.State(leads[1])!.GetAttributeValue<DateTime>(LeadStateTable.ClockOn));
        Assert.IsLessThan(org.Now, org.DueOn(leads[0])!.Value);
    }

    [TestMethod]
    public void Nobody_but_the_system_says_when_the_clock_ran_and_an_administrator_says_whom_it_tells()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();
        var id = org.Clock()!.Id;
        var administrator = org.Dataverse.As(org.User("XrmLeads Administrator"));
        var team = new EntityReference("team", org.Admin.RetrieveMultiple(new QueryExpression("team")).Entities[0].Id);

        administrator.Update(new Entity(ClockTable.Name, id) { [ClockTable.AdministratorTeamId] = team });

        Assert.AreEqual(team.Id, org.Clock()!.GetAttributeValue<EntityReference>(ClockTable.AdministratorTeamId).Id);
        foreach (var user in new[] { administrator, org.Admin })
        {
            foreach (var column in new[] { ClockTable.LastRunOn, ClockTable.ToldOn })
            {
                Refused(() => user.Update(new Entity(ClockTable.Name, id) { [column] = org.Now }));
            }

            Refused(() => user.Update(new Entity(ClockTable.Name, id) { [ClockTable.More] = true }));
            Refused(() => user.Create(new Entity(ClockTable.Name) { [ClockTable.PrimaryName] = "Another" }));
        }

        Refused(() => org.Admin.Delete(ClockTable.Name, id));
        JudgingOrg.Refused(() => org.Rep.Update(new Entity(ClockTable.Name, id) { [ClockTable.AdministratorTeamId] = null }));
    }

    [TestMethod]
    public void Outages_are_append_only_for_everybody()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.RunClock();
        org.Now = org.Now.AddHours(2);
        org.RunClock();
        var id = Outages(org).Single().Id;

        StringAssert.Contains(JudgingOrg.Refused(() => org.Admin.Create(new Entity(OutageTable.Name) { [OutageTable.FromOn] = org.Now })), "XrmLeads");
        foreach (var user in new[] { org.Admin, org.Dataverse.As(org.Dataverse.SystemUserId) })
        {
            JudgingOrg.Refused(() => user.Update(new Entity(OutageTable.Name, id) { [OutageTable.UntilOn] = org.Now.AddDays(1) }));
            JudgingOrg.Refused(() => user.Delete(OutageTable.Name, id));
        }

        Assert.HasCount(1, Outages(org));
    }

    private static void Refused(Action act) => StringAssert.StartsWith(JudgingOrg.Refused(act), "Only XrmLeads itself writes when it ran");

    private static void Ring(JudgingOrg org, Guid lead, DateTime on) => org.Admin.Update(new Entity(LeadStateTable.Name, lead) { [LeadStateTable.ClockOn] = on });

    private static Entity[] Outages(JudgingOrg org) => [.. org.Admin.RetrieveMultiple(new QueryExpression(OutageTable.Name) { ColumnSet = new ColumnSet(true) }).Entities];
}
#endif
