#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Rejections;

/// <summary>What a verified rejection writes back, and what brings the lead back.</summary>
[TestClass]
public class ReturnTests
{
    [TestMethod]
    [DataRow("I1", "G4", "Education")]
    [DataRow("I2", "G2", "Education")]
    [DataRow("X3", "G2", "Re-engagement")]
    public void A_lead_whose_intent_was_upheld_as_none_is_not_back_by_a_click_and_is_by_a_new_request(string code, string failed, string track)
    {
        using var org = new RejectionOrg();
        org.Sales.At(3, "10:00");
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, code);
        Assert.AreEqual("Rejection Pending Verification", org.Stage(lead));

        org.Uphold("quinn", lead);

        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual("Verified 1 label by quinn", org.Told(lead));
        Assert.AreEqual(failed, org.Org.Read(lead).GetAttributeValue<string>(LeadTable.Failed));
        Assert.AreEqual(track, org.Org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.NurtureTrackId)?.Name);
        Assert.IsNotNull(org.Org.Read(lead).GetAttributeValue<DateTime?>(LeadTable.RecallOn));
        Assert.AreEqual(GateStateChoice.NotMet, org.Org.Choice(lead, LeadTable.G2), "What it did before no longer counts.");
        StringAssert.Contains(org.Org.Read(lead).GetAttributeValue<string>(LeadTable.Explanation), "no longer counts, since a rejection found no intent behind it");

        org.Sales.At(4, "09:00");
        org.Org.RecordSignal(lead, "email_click");
        Assert.AreEqual("Nurturing", org.Stage(lead));
        org.Org.Rescore(lead);
        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual(GateStateChoice.NotMet, org.Org.Choice(lead, LeadTable.G2), "Nor does it when all is counted anew.");

        org.Sales.At(4, "11:00");
        org.Org.RecordSignal(lead, "demo_request");
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.IsFalse(org.Org.Read(lead).Contains(LeadTable.Failed), "It is met by now.");
    }

    [TestMethod]
    public void A_lead_that_had_no_power_to_buy_is_back_when_the_answer_is_another()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "A1");
        org.Uphold("quinn", lead);
        Assert.AreEqual(GateStateChoice.NotMet, org.Org.Choice(lead, LeadTable.G3));
        Assert.AreEqual("Nurturing", org.Stage(lead));

        org.Sales.At(2, "10:00");
        org.Org.RecordSignal(lead, "demo_request");
        Assert.AreEqual("Nurturing", org.Stage(lead), "It asks again, and nothing says that the person can decide.");

        org.Sales.At(2, "11:00");
        JudgingOrg.SubmitAnswers(org.Org.Admin, lead, """[{"item":"authority","value":"decision_maker_verified"}]""");
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
    }

    [TestMethod]
    public void A_lead_without_a_budget_is_back_when_the_budget_is_another_and_not_when_it_is_the_same()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "B1");
        org.Uphold("quinn", lead);
        Assert.AreEqual("budget=0", org.Org.Read(lead).GetAttributeValue<string>(LeadTable.Failed));
        Assert.AreEqual("Nurturing", org.Stage(lead), "All its gates are met, and still it is not back.");

        org.Sales.At(2, "10:00");
        org.Org.RecordSignal(lead, "demo_request");
        JudgingOrg.SubmitAnswers(org.Org.Admin, lead, """[{"item":"budget","value":"0"}]""");
        Assert.AreEqual("Nurturing", org.Stage(lead));

        org.Sales.At(2, "11:00");
        JudgingOrg.SubmitAnswers(org.Org.Admin, lead, """[{"item":"budget","value":"2"}]""");
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
    }

    [TestMethod]
    public void A_lead_that_does_not_fit_is_back_when_somebody_looked_again()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "F1");
        org.Uphold("quinn", lead);
        Assert.AreEqual(GateStateChoice.NotMet, org.Org.Choice(lead, LeadTable.G1), "Whatever its columns say.");

        org.Sales.At(2, "10:00");
        org.Org.RecordSignal(lead, "demo_request");
        Assert.AreEqual("Nurturing", org.Stage(lead));

        org.Sales.At(2, "11:00");
        JudgingOrg.SubmitAnswers(org.Org.Admin, lead, """[{"item":"persona_review","value":"fits"}]""");
        Assert.AreEqual(GateStateChoice.Met, org.Org.Choice(lead, LeadTable.G1));
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
    }

    [TestMethod]
    public void An_overturned_rejection_writes_nothing_back()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");

        org.Overturn("quinn", lead);

        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.AreEqual("Overturned 1 by quinn", org.Told(lead));
        Assert.AreEqual(GateStateChoice.Met, org.Org.Choice(lead, LeadTable.G2));
        var row = org.Org.Read(lead);
        Assert.IsFalse(row.Contains(LeadTable.Failed) || row.Contains(LeadTable.ActionsFrom) || row.Contains(LeadTable.RejectionId) || row.Contains(LeadTable.VerifyDueOn));
    }
}
#endif
