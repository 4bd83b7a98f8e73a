#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Existing;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Nurture;

/// <summary>Leads that are taken up again at their date, given up as dormant, or closed because the person opted out.</summary>
[TestClass]
public class RecallTests
{
    [TestMethod]
    public void A_recalled_lead_is_asked_whatever_it_failed_and_goes_back_once_somebody_asked()
    {
        using var org = new NurtureOrg();
        var lead = org.Plain();
        org.Later(89);
        org.ProcessDue();
        Assert.AreEqual("Nurturing", org.Stage(lead));

        org.Later(1.1);
        org.ProcessDue();

        Assert.AreEqual("In Qualification", org.Stage(lead));
        Assert.AreEqual(VerdictChoice.NotQualified, org.Org.Choice(lead, LeadTable.Verdict));
        Assert.AreEqual(org.Org.Now, org.When(lead, LeadTable.RecalledOn));
        Assert.AreSequenceEqual(["Enter Education", "Exit Education"], org.Told(lead));
        Assert.IsFalse(org.IsDropped(lead));
        org.Org.RecordSignal(lead, "email_open");
        Assert.AreEqual("In Qualification", org.Stage(lead), "That it does not qualify was known when it was recalled.");
        Assert.AreEqual(lead, org.Lane.TakeNext("quinn"));
        org.Lane.Finish("quinn", lead);
        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.IsNull(org.When(lead, LeadTable.RecalledOn));
        Assert.AreEqual(1, org.Org.Read(lead).GetAttributeValue<int?>(LeadTable.RecycleCount));
        Assert.AreEqual(org.Org.Now.AddDays(90), org.Lane.Sales.ClockOn(lead));
    }

    [TestMethod]
    public void Where_nobody_asks_in_time_it_goes_back()
    {
        using var org = new NurtureOrg();
        var lead = org.Plain();
        org.Later(91);
        org.ProcessDue();
        Assert.AreEqual("In Qualification", org.Stage(lead));

        org.Later(30);
        org.ProcessDue();

        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual("education", org.Track(lead));
    }

    [TestMethod]
    public void Where_there_is_no_room_it_is_looked_at_the_next_day()
    {
        using var org = new NurtureOrg();
        org.Org.SetScope("default", ScopeTable.LaneCapacity, 0);
        var lead = org.Plain();
        org.Later(91);
        org.ProcessDue();
        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual(org.Org.Now.AddDays(1), org.Lane.Sales.ClockOn(lead));
        Assert.IsFalse(org.IsDropped(lead));

        org.Org.SetScope("default", ScopeTable.LaneCapacity, 10);
        org.Later(1);
        org.ProcessDue();
        Assert.AreEqual("In Qualification", org.Stage(lead));
    }

    [TestMethod]
    [DataRow(3, true, true)]
    [DataRow(2, true, false)]
    [DataRow(3, false, false)]
    public void After_a_year_of_silence_and_three_touches_a_lead_is_given_up(int touches, bool isSilent, bool isGivenUp)
    {
        using var org = new NurtureOrg();
        var lead = org.Plain();
        org.Write(lead, LeadTable.RecallOn, null);
        org.Org.Admin.Update(new Entity(LeadStateTable.Name, lead) { [LeadStateTable.ClockOn] = org.Org.Now.AddDays(365) });
        org.Later(200);
        if (!isSilent)
        {
            org.Org.RecordSignal(lead, "email_open");
        }

        org.Touch(lead, touches);
        org.ProcessDue();
        org.Later(166);
        org.ProcessDue();

        Assert.AreEqual(isGivenUp ? "Disqualified" : "Nurturing", org.Stage(lead));
        var row = org.Org.Read(lead);
        Assert.AreEqual(isGivenUp ? 2 : 0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(isGivenUp, row.GetAttributeValue<OptionSetValue>("statuscode").Value == 7);
        Assert.AreEqual(isGivenUp ? "Exit Education" : "Enter Education", org.Told(lead).Last());
        if (!isGivenUp && isSilent)
        {
            Assert.AreEqual(org.Org.Now.AddDays(30), org.Lane.Sales.ClockOn(lead), "It is looked at again.");
            org.Touch(lead);
            org.ProcessDue();
            Assert.AreEqual("Disqualified", org.Stage(lead));
        }
    }

    [TestMethod]
    [DataRow("msdyn_gdproptout")]
    [DataRow(LeadTable.Suppressed)]
    public void Who_opts_out_is_closed_wherever_he_is(string column)
    {
        using var org = new NurtureOrg();
        var nurtured = org.Plain();
        var asked = org.Lane.Chief();
        org.Lane.TakeNext("quinn");
        var sold = org.Lane.Sales.Ready();
        Assert.AreEqual("Nurturing In Qualification Sales-Ready", $"{org.Stage(nurtured)} {org.Stage(asked)} {org.Stage(sold)}");

        foreach (var lead in new[] { nurtured, asked, sold })
        {
            org.Org.Admin.Update(new Entity(LeadTable.Name, lead) { [column] = true });

            var row = org.Org.Read(lead);
            Assert.AreEqual("Disqualified", org.Stage(lead));
            Assert.AreEqual("2 6", row.GetAttributeValue<OptionSetValue>("statecode").Value + " " + row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        }

        Assert.AreSequenceEqual(["Enter Education", "Exit Education"], org.Told(nurtured));
        Assert.AreSequenceEqual(["quinn Ended Otherwise"], org.Lane.Claims(asked).Select(claim => claim[..21]).ToArray());
        Assert.EndsWith("Ended Otherwise", org.Lane.Sales.Told(sold).Last());
    }

    [TestMethod]
    public void Who_had_opted_out_when_the_lead_was_made_is_closed_at_once_and_no_journey_is_told()
    {
        using var org = new NurtureOrg();

        var lead = org.Plain(row => row["msdyn_gdproptout"] = true);

        Assert.AreEqual("Disqualified", org.Stage(lead));
        Assert.AreEqual(2, org.Org.Read(lead).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.IsEmpty(org.Told(lead));
        Assert.HasCount(2, org.Org.Of(StageHistoryTable.Name, lead));
    }

    [TestMethod]
    public void Leads_older_than_the_solution_are_taken_up_within_ninety_days()
    {
        using var org = new NurtureOrg();
        var leads = Enumerable.Range(0, 12).Select(_ => org.Org.Older()).ToArray();
        org.ProcessDue();
        var dates = leads.Select(lead => org.When(lead, LeadTable.RecallOn)!.Value).ToArray();

        Assert.IsTrue(dates.All(date => date > org.Org.Now && date <= org.Org.Now.AddDays(90)));
        Assert.IsGreaterThan(6, dates.Select(date => date.Date).Distinct().Count());
        Assert.IsTrue(leads.All(lead => org.Told(lead).Length == 0 && !org.IsDropped(lead) && org.Stage(lead) == "Inquiry"));
        org.Later(91);
        org.ProcessDue();
        Assert.IsTrue(leads.All(lead => org.Stage(lead) == "Nurturing" && org.Told(lead).Single() == "Enter Education"));
    }

    [TestMethod]
    public void A_lead_without_a_track_or_a_date_is_dropped_and_the_next_judgement_heals_it()
    {
        using var org = new NurtureOrg();
        var lead = org.Plain();
        Assert.IsFalse(org.IsDropped(lead));
        org.Write(lead, LeadTable.NurtureTrackId, null);
        org.Write(lead, LeadTable.TouchDueOn, null);
        Assert.IsTrue(org.IsDropped(lead));

        org.Org.RecordSignal(lead, "email_open");

        Assert.IsFalse(org.IsDropped(lead));
        Assert.AreEqual("education", org.Track(lead));
        Assert.AreSequenceEqual(["Enter Education", "Enter Education"], org.Told(lead));
    }
}
#endif
