#if NET
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Nurture;

/// <summary>What the runner of a track confirms: it keeps the lead from leaking, and is nothing that the lead did.</summary>
[TestClass]
public class TouchTests
{
    [TestMethod]
    public void A_lead_leaks_until_its_track_is_confirmed_and_again_when_it_hears_nothing()
    {
        using var org = new NurtureOrg();
        var lead = org.Plain();
        Assert.IsFalse(org.IsLeaking(lead));
        org.Later(2.1);
        Assert.IsTrue(org.IsLeaking(lead));

        org.Org.RecordSignal(lead, "nurture_started");

        Assert.IsFalse(org.IsLeaking(lead));
        Assert.AreEqual(org.Org.Now, org.When(lead, LeadTable.NurtureStartedOn));
        Assert.IsNull(org.When(lead, LeadTable.LastTouchOn));
        Assert.AreEqual(org.Org.Now.AddDays(45), org.When(lead, LeadTable.TouchDueOn));
        org.Later(44);
        org.Touch(lead);
        Assert.AreEqual(org.Org.Now, org.When(lead, LeadTable.LastTouchOn));
        org.Later(44);
        Assert.IsFalse(org.IsLeaking(lead));
        org.Later(2);
        Assert.IsTrue(org.IsLeaking(lead));
        Assert.IsFalse(org.IsDropped(lead), "It is on a track and has a date: it leaks, but is not forgotten.");
    }

    [TestMethod]
    public void It_judges_nobody_and_wakes_nobody()
    {
        using var org = new NurtureOrg();
        var lead = org.Lane.Chief();
        org.Lane.TakeNext("quinn");
        org.Lane.As("quinn").Execute(Stages.StageOrg.Request(SendToNurtureApi.Name, lead, "Not now."));
        var history = org.Org.Of(StageHistoryTable.Name, lead).Length;
        var scoredOn = org.When(lead, LeadTable.ScoredOn);
        org.Later(1);

        org.Org.RecordSignal(lead, "nurture_started");
        org.Org.Costs("1/3");
        org.Touch(lead);
        org.Org.Costs("1/3");
        var touch = org.Org.Of(SignalTable.Name, lead).Last();
        org.Org.Admin.Update(new Entity(SignalTable.Name, touch.Id) { [SignalTable.OccurredOn] = org.Org.Now.AddHours(-1) });
        org.Org.Admin.Delete(SignalTable.Name, touch.Id);

        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.HasCount(history, org.Org.Of(StageHistoryTable.Name, lead));
        Assert.AreEqual(scoredOn, org.When(lead, LeadTable.ScoredOn));
        Assert.AreEqual(1, org.Org.Read(lead).GetAttributeValue<int?>(LeadTable.Touches));

        // The same lead wakes by anything that it does itself.
        org.Org.RecordSignal(lead, "email_click");
        Assert.AreEqual("In Qualification", org.Stage(lead));
    }

    [TestMethod]
    public void Outside_of_a_track_and_for_an_earlier_stay_it_is_only_kept()
    {
        using var org = new NurtureOrg();
        var lead = org.Lane.Chief();
        org.Touch(lead);
        Assert.AreEqual("In Qualification", org.Stage(lead));
        Assert.IsNull(org.When(lead, LeadTable.LastTouchOn));

        var plain = org.Plain();
        org.Org.RecordSignal(plain, "nurture_touch", on: org.Org.Now.AddDays(-1));
        Assert.AreEqual(0, org.Org.Read(plain).GetAttributeValue<int?>(LeadTable.Touches));
    }
}
#endif
