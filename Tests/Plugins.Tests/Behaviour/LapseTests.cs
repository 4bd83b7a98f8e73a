#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>Time passes: a lead is touched when its date has come, and never before.</summary>
[TestClass]
public class LapseTests
{
    [TestMethod]
    public void An_MQL_lapses_a_week_after_it_fell_below_the_bar_and_a_new_signal_brings_it_back()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = Mql(org);
        var began = org.Now;
        var history = org.Of(StageHistoryTable.Name, lead).Length;

        DateTime? lapseFrom = null;
        var looks = 0;
        while (org.Choice(lead, LeadTable.Stage) == StageChoice.Mql)
        {
            Assert.HasCount(history, org.Of(StageHistoryTable.Name, lead));
            lapseFrom = org.State(lead)!.GetAttributeValue<DateTime?>(LeadStateTable.LapseFrom);
            GoToDueDate(org, lead);
            looks++;
        }

        // Behaviour 0.7 x 30 points, halved every 30 days, is 10 after 32.1 days.
        Assert.AreEqual(32.11, (lapseFrom!.Value - began).TotalDays, 0.01);
        Assert.AreEqual(TimeSpan.FromDays(7), org.Now - lapseFrom.Value);
        Assert.IsLessThan(15, looks);
        Assert.AreEqual(StageChoice.Nurturing, org.Choice(lead, LeadTable.Stage));
        var move = org.Of(StageHistoryTable.Name, lead).Single(row => row.GetAttributeValue<OptionSetValue>(StageHistoryTable.From)?.Value == StageChoice.Mql);
        Assert.AreEqual(StageChoice.Nurturing, move.GetAttributeValue<OptionSetValue>(StageHistoryTable.To).Value);
        Assert.AreEqual((int)(org.Now - began).TotalMinutes, move.GetAttributeValue<int>(StageHistoryTable.Minutes));
        Assert.IsNull(org.State(lead)!.GetAttributeValue<DateTime?>(LeadStateTable.LapseFrom));

        org.Now = org.Now.AddDays(1);
        org.RecordSignal(lead, "product_page");
        Assert.AreEqual(StageChoice.Nurturing, org.Choice(lead, LeadTable.Stage));
        org.RecordSignal(lead, "pricing_page");
        Assert.AreEqual(StageChoice.Mql, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    public void A_lead_in_Nurturing_does_not_come_back_by_itself()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = Mql(org);
        while (org.Choice(lead, LeadTable.Stage) == StageChoice.Mql)
        {
            GoToDueDate(org, lead);
        }

        while (org.DueOn(lead) is not null && org.Now < new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc))
        {
            GoToDueDate(org, lead);
        }

        Assert.AreEqual(StageChoice.Nurturing, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    public void A_lapse_that_is_broken_off_begins_anew()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = Mql(org);
        while (org.State(lead)!.GetAttributeValue<DateTime?>(LeadStateTable.LapseFrom) > org.Now)
        {
            GoToDueDate(org, lead);
        }

        org.Now = org.Now.AddDays(6.9);
        org.RecordSignal(lead, "product_page");
        org.Now = org.Now.AddDays(0.2);
        org.Rescore(lead);

        Assert.AreEqual(StageChoice.Mql, org.Choice(lead, LeadTable.Stage));
        Assert.IsGreaterThan(org.Now, org.State(lead)!.GetAttributeValue<DateTime>(LeadStateTable.LapseFrom));
    }

    [TestMethod]
    [DataRow("1", 2.9, 3.05)]
    [DataRow("0.5", 1.4, 1.6)]
    public void The_lead_row_is_written_when_a_shown_number_moved_by_the_step(string step, double tooEarly, double due)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.SetScope("default", ScopeTable.WriteStep, decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture));
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "event_attend");
        var (began, written) = (org.Now, org.Read(lead).GetAttributeValue<DateTime>("modifiedon"));

        // Engagement 15, halved every 30 days, loses half a point in 1.47 days and one in 2.99.
        org.Now = began.AddDays(tooEarly);
        org.Rescore(lead);
        Assert.AreEqual(written, org.Read(lead).GetAttributeValue<DateTime>("modifiedon"));
        Assert.AreEqual(15m, org.Number(lead, LeadTable.Engagement));

        org.Now = began.AddMinutes(Math.Round(due * 24 * 60));
        org.Rescore(lead);
        Assert.AreEqual(org.Now, org.Read(lead).GetAttributeValue<DateTime>("modifiedon"));
        Assert.AreEqual(15 * Math.Pow(0.5, due / 30), (double)org.Number(lead, LeadTable.Engagement), 0.006);
    }

    /// <summary>A second before its date a lead is not looked at; at its date it is, and never without need.</summary>
    private static void GoToDueDate(JudgingOrg org, Guid lead)
    {
        var due = org.DueOn(lead)!.Value;
        Assert.IsGreaterThan(org.Now, due);
        var (row, state) = (org.Read(lead).GetAttributeValue<DateTime>("modifiedon"), org.State(lead)!.GetAttributeValue<DateTime>("modifiedon"));
        org.Now = due.AddSeconds(-1);
        Assert.AreEqual("0/0", org.ProcessDue());
        Assert.AreEqual(row, org.Read(lead).GetAttributeValue<DateTime>("modifiedon"));
        Assert.AreEqual(state, org.State(lead)!.GetAttributeValue<DateTime>("modifiedon"));

        org.Now = due;
        StringAssert.StartsWith(org.ProcessDue(), "1/");
        Assert.AreEqual("0/0", org.ProcessDue());
    }

    private static Guid Mql(JudgingOrg org)
    {
        var lead = org.Admin.Create(Acts.SmallLead());
        for (var i = 0; i < 3; i++)
        {
            org.RecordSignal(lead, "pricing_page");
        }

        Assert.AreEqual(StageChoice.Mql, org.Choice(lead, LeadTable.Stage));
        return lead;
    }
}
#endif
