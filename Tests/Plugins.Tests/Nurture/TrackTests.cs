#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Nurture;

/// <summary>Which track a lead gets, what journeys are told, and that it is written with the move.</summary>
[TestClass]
public class TrackTests
{
    [TestMethod]
    public void A_new_lead_in_nurture_is_on_a_track_with_its_dates()
    {
        using var org = new NurtureOrg();

        var lead = org.Plain();

        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual("education", org.Track(lead));
        Assert.AreEqual(org.Org.Now.AddDays(2), org.When(lead, LeadTable.TouchDueOn));
        Assert.AreEqual(org.Org.Now.AddDays(90), org.When(lead, LeadTable.RecallOn));
        Assert.AreEqual(org.Org.Now.AddDays(90), org.Lane.Sales.ClockOn(lead));
        Assert.AreEqual(0, org.Org.Read(lead).GetAttributeValue<int?>(LeadTable.Touches));
        Assert.AreEqual(0, org.Org.Read(lead).GetAttributeValue<int?>(LeadTable.RecycleCount));
        var told = org.Org.Of(NurtureEventTable.Name, lead).Single();
        Assert.AreEqual("Enter Education", told.GetAttributeValue<string>(NurtureEventTable.PrimaryName));
        Assert.AreEqual(org.Org.Read(lead).GetAttributeValue<EntityReference>("ownerid"), told.GetAttributeValue<EntityReference>("ownerid"));
        Assert.AreEqual(org.Org.Of(EvaluationTable.Name, lead).Single().Id, told.GetAttributeValue<EntityReference>(NurtureEventTable.EvaluationId).Id);
        Assert.AreEqual(org.Org.Now, told.GetAttributeValue<DateTime>(NurtureEventTable.OccurredOn));
    }

    [TestMethod]
    [DataRow("authority", "none", "authority", 90)]
    [DataRow("authority", null, "education", 90)]
    [DataRow("timing", "3", "timing", 180)]
    [DataRow("timing", "1", "education", 90)]
    [DataRow("student", null, "light", 180)]
    public void What_the_judgement_failed_gives_the_track(string item, string? answer, string track, int recallDays)
    {
        using var org = new NurtureOrg();
        var lead = org.Lane.Chief();
        Assert.AreEqual("In Qualification", org.Stage(lead));
        org.Lane.TakeNext("quinn");
        if (answer is not null)
        {
            org.Lane.Answer("quinn", lead, item, answer);
        }

        if (item == "student")
        {
            org.Org.Admin.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Student" });
        }

        if (item != "authority" || answer is null)
        {
            org.Lane.As("quinn").Execute(StageOrg.Request(SendToNurtureApi.Name, lead, "Not now."));
        }
        else
        {
            org.Lane.Finish("quinn", lead);
        }

        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual(track, org.Track(lead));
        Assert.AreEqual(org.Org.Now.AddDays(recallDays), org.When(lead, LeadTable.RecallOn));
        Assert.AreEqual(org.Org.Now.AddDays(recallDays), org.Lane.Sales.ClockOn(lead));
        Assert.AreEqual(1, org.Org.Read(lead).GetAttributeValue<int?>(LeadTable.RecycleCount));
        Assert.IsFalse(org.IsDropped(lead));
    }

    [TestMethod]
    public void A_date_that_was_agreed_on_is_timing()
    {
        using var org = new NurtureOrg();
        var lead = org.Lane.Chief();
        org.Lane.TakeNext("quinn");
        var on = org.Org.Now.AddDays(400);

        org.Lane.As("quinn").Execute(StageOrg.Request(SendToNurtureApi.Name, lead, "Next year.", recallOn: on));

        Assert.AreEqual("timing", org.Track(lead));
        Assert.AreEqual(on, org.When(lead, LeadTable.RecallOn));
        Assert.AreEqual(on, org.Lane.Sales.ClockOn(lead));
    }

    [TestMethod]
    public void Leaving_takes_the_lead_off_its_track_and_tells_so()
    {
        using var org = new NurtureOrg();
        var lead = org.Lane.Chief(row => row["lastname"] = "Quick");
        var first = org.Told(lead);

        Assert.AreEqual("In Qualification", org.Stage(lead));
        Assert.AreSequenceEqual(["Enter Education", "Exit Education"], first);
        foreach (var column in new[] { LeadTable.NurtureTrackId, LeadTable.TouchDueOn, LeadTable.RecallOn, LeadTable.Touches, LeadTable.NurtureStartedOn })
        {
            Assert.IsFalse(org.Org.Read(lead).Contains(column), column);
        }
    }

    [TestMethod]
    public void An_mql_is_to_be_converted_but_for_one_that_waits_with_its_action()
    {
        using var org = new NurtureOrg();
        var quiet = org.Plain(row => { row["jobtitle"] = "Head of Operations"; row["numberofemployees"] = 300; });
        for (var visit = 0; visit < 4; visit++)
        {
            org.Org.RecordSignal(quiet, "case_study");
            org.Org.RecordSignal(quiet, "pricing_page");
        }

        Assert.AreEqual("MQL", org.Stage(quiet));
        Assert.AreEqual("convert", org.Track(quiet));
        Assert.Contains("Convert Convert", org.Told(quiet));
        Assert.IsNull(org.When(quiet, LeadTable.RecallOn));
        Assert.IsFalse(org.IsDropped(quiet));
    }
}
#endif
