#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Existing;

/// <summary>A lead that is older than the solution and that its owner works is his: it starts in SAL, whatever the definition says of it.</summary>
[TestClass]
public class TakenOverTests
{
    private const string Owner = "owner", Other = "somebody else";

    [TestMethod]
    [DataRow("task", Owner, 59, true)]
    [DataRow("task", Owner, 61, false)]
    [DataRow("task", Other, 1, false)]
    [DataRow("phonecall", Owner, 59, true)]
    [DataRow("email", Owner, 59, true)]
    public void The_owner_works_it_where_an_activity_of_his_is_at_most_60_days_old(string activity, string by, int days, bool isTaken)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var owner = org.User("XrmLeads Sales Rep");
        var lead = org.Older(row => row["ownerid"] = new EntityReference("systemuser", owner));
        Create(org, activity, lead, by == Owner ? owner : org.User("XrmLeads Sales Rep"));
        org.Now = org.Now.AddDays(days);

        org.ProcessDue();

        org.Is(isTaken ? StageChoice.Sal : StageChoice.Inquiry, lead);
        Assert.AreEqual(isTaken ? SubTypeChoice.TakenOver : null, org.Choice(lead, LeadTable.SubType));
        Assert.AreEqual(owner, org.Read(lead).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.AreEqual(!isTaken, org.Awaits(lead));
        Assert.AreEqual(isTaken ? Sentences.TakenOver : Sentences.AwaitsInput, org.Of(StageHistoryTable.Name, lead).Single().GetAttributeValue<string>(StageHistoryTable.Reason));
        Assert.IsFalse(org.Read(lead).Contains(LeadTable.HandoffId));
    }

    [TestMethod]
    [DataRow(59, true)]
    [DataRow(61, false)]
    public void An_activity_that_was_done_lately_counts_however_old_it_is(int days, bool isTaken)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Older();
        var task = Create(org, "task", lead, org.Dataverse.AdministratorId);
        org.Now = org.Now.AddDays(100);
        org.Admin.Update(new Entity("task", task) { ["statecode"] = new OptionSetValue(1), ["actualend"] = org.Now });
        org.Now = org.Now.AddDays(days);

        org.ProcessDue();

        org.Is(isTaken ? StageChoice.Sal : StageChoice.Inquiry, lead);
    }

    [TestMethod]
    public void A_team_works_no_lead()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var team = new EntityReference("team", org.Admin.Create(new Entity("team") { ["name"] = "Inside sales" }));
        org.Give(team, "Salesperson");
        org.Give(team, "XrmLeads Sales Rep");
        var lead = org.Older(row => row["ownerid"] = team);
        org.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = lead.Reference(), ["ownerid"] = team });

        org.ProcessDue();

        org.Is(StageChoice.Inquiry, lead);
        Assert.AreEqual(team, org.Read(lead).GetAttributeValue<EntityReference>("ownerid"));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Input_does_not_take_it_from_him(bool wasJudged)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Older();
        Create(org, "task", lead, org.Dataverse.AdministratorId);
        if (wasJudged)
        {
            org.ProcessDue();
        }

        org.RecordSignal(lead, "demo_request");
        org.Rescore(lead);

        org.Is(StageChoice.Sal, lead);
        Assert.AreEqual(SubTypeChoice.TakenOver, org.Choice(lead, LeadTable.SubType));
        Assert.HasCount(1, org.Of(StageHistoryTable.Name, lead));
        Assert.IsFalse(org.Awaits(lead));
    }

    [TestMethod]
    public void A_lead_that_came_after_the_solution_is_not_taken_over()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Warn);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        Create(org, "task", lead, org.Dataverse.AdministratorId);

        org.Activate(org.Version);
        org.Now = org.Now.AddMinutes(2);
        org.ProcessDue();

        org.Is(StageChoice.Nurturing, lead);
    }

    private static Guid Create(JudgingOrg org, string activity, Guid lead, Guid owner) => org.Admin.Create(new Entity(activity)
    {
        ["subject"] = "Call",
        ["regardingobjectid"] = lead.Reference(),
        ["ownerid"] = new EntityReference("systemuser", owner),
    });
}
#endif
