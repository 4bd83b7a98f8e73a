#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Followup;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Rejections;

/// <summary>Each of the sixteen reasons with all that it asks for, and without.</summary>
[TestClass]
public class ReasonTests
{
    [TestMethod]
    [DataRow("F1")]
    [DataRow("I1")]
    [DataRow("I2")]
    [DataRow("A1")]
    [DataRow("B1")]
    [DataRow("N1")]
    [DataRow("X3")]
    [DataRow("C2")]
    public void A_contestable_reason_waits_for_somebody_else_until_a_business_day_is_over(string code)
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Undrawn();

        var results = org.Reject(rep, lead, code);

        Assert.IsTrue((bool)results[RejectLeadApi.Response.NeedsSecondPerson]);
        Assert.AreEqual("Rejection Pending Verification", org.Stage(lead));
        Assert.AreEqual("Pending 1", org.Told(lead));
        var row = org.Row(lead);
        Assert.AreEqual(results[RejectLeadApi.Response.RejectionId], row.Id);
        Assert.AreEqual(row.Id, org.Org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.RejectionId).Id);

        // 480 minutes of a day that is open from 9 to 17.
        Assert.AreEqual(new DateTime(2025, 2, 4, 10, 0, 0), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.VerifyDueOn));
        Assert.AreEqual(new DateTime(2025, 2, 4, 10, 0, 0), org.Sales.ClockOn(lead));
        Assert.AreEqual($"1 {rep} Rejected", org.Sales.Told(lead)[^1]);
        Assert.AreEqual(org.Sales.Rows(lead)[^1].Id, row.GetAttributeValue<EntityReference>(RejectionTable.HandoffId).Id);
        Assert.AreEqual("Said so on the phone.", row.GetAttributeValue<string>(RejectionTable.Evidence));
        StringAssert.StartsWith(Move(org, lead, StageChoice.RejectionPendingVerification).GetAttributeValue<string>(StageHistoryTable.Reason), code + " ");
    }

    [TestMethod]
    [DataRow("F1")]
    [DataRow("F2")]
    [DataRow("I1")]
    [DataRow("C2")]
    [DataRow("X3")]
    public void A_reason_that_asks_for_words_is_refused_without_any(string code)
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();

        var refusal = JudgingOrg.Refused(() => org.Reject(rep, lead, code, request => request[RejectLeadApi.Request.Evidence] = " "));

        StringAssert.Contains(refusal, "Say what shows it, in the evidence.");
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.IsEmpty(org.Org.Of(RejectionTable.Name, lead));
        Assert.AreEqual($"1 {rep} Open", org.Sales.Told(lead)[^1]);
    }

    [TestMethod]
    public void F2_closes_the_lead_at_once()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Undrawn();

        org.Reject(rep, lead, "F2");

        Assert.AreEqual("Disqualified", org.Stage(lead));
        Assert.AreEqual((2, 7), (org.Org.Choice(lead, "statecode"), org.Org.Choice(lead, "statuscode")));
        Assert.AreEqual("Not Contested 1", org.Told(lead));
        Assert.IsNull(org.Sales.ClockOn(lead));
        Assert.IsFalse(org.Org.Read(lead).Contains(LeadTable.RejectionId));
    }

    [TestMethod]
    public void T1_brings_the_lead_back_at_the_date_that_was_named_and_is_refused_without_one()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Undrawn();
        var on = org.Org.Now.AddDays(200);
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "T1")), "A recall date is missing");

        org.Reject(rep, lead, "T1", request => request[RejectLeadApi.Request.RecallOn] = on);

        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual(on, org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.RecallOn));
        Assert.AreEqual("Timing", org.Org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.NurtureTrackId).Name);
        Assert.AreEqual("G5", org.Org.Read(lead).GetAttributeValue<string>(LeadTable.Failed));
        Assert.AreEqual(GateStateChoice.NotMet, org.Org.Choice(lead, LeadTable.G5));
        Assert.AreEqual("timing: 3", org.Org.Of(AnswerTable.Name, lead).Single(row => row.GetAttributeValue<string>(AnswerTable.Value) == "3").GetAttributeValue<string>(AnswerTable.PrimaryName));
    }

    [TestMethod]
    public void C1_counts_the_attempts_itself()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Undrawn();
        org.Sales.Accept(rep, lead);
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "C1")), "0 of 6 attempts to reach the lead count so far, over 0 of 2 ways");
        for (var day = 1; day <= 3; day++)
        {
            org.Sales.At(day, "12:00");
            Call(org, rep, lead);
            SalesOrg.Mail(org.Sales.As(rep), lead);
            var told = Check(org, rep, lead, "C1");
            Assert.AreEqual($"{day * 2} of 6", told.Attempts);
            Assert.AreEqual(day < 3, told.Missing.Length > 0, told.Missing);
        }

        org.Reject(rep, lead, "C1");

        Assert.AreEqual("Nurturing", org.Stage(lead));
        Assert.AreEqual(6, org.Row(lead).GetAttributeValue<int>(RejectionTable.Attempts));
        Assert.AreEqual("Re-engagement", org.Org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.NurtureTrackId).Name);
        Assert.AreEqual(GateStateChoice.NotMet, org.Org.Choice(lead, LeadTable.G2));
    }

    [TestMethod]
    [DataRow("any", "msdyn_gdproptout")]
    [DataRow("email", "donotemail donotbulkemail")]
    [DataRow("phone", "donotphone")]
    public void C3_is_honoured_at_once_on_the_way_that_was_named(string channel, string columns)
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "C3")), "Say on which way");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "C3", request => request[RejectLeadApi.Request.Channel] = channel)), "Say when the person asked for it");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "C3", request => request[RejectLeadApi.Request.Channel] = "pigeon")), "no way of contact \"pigeon\"");

        org.Reject(rep, lead, "C3", request =>
        {
            request[RejectLeadApi.Request.Channel] = channel;
            request[RejectLeadApi.Request.AskedOn] = org.Org.Now.AddHours(-1);
        });

        Assert.AreEqual("Disqualified", org.Stage(lead));
        Assert.AreEqual((2, 6), (org.Org.Choice(lead, "statecode"), org.Org.Choice(lead, "statuscode")));
        Assert.AreEqual("Not Contested 1", org.Told(lead), "The first of a week, and not drawn.");
        var row = org.Org.Read(lead);
        CollectionAssert.AreEqual(columns.Split(' '), new[] { "msdyn_gdproptout", "donotemail", "donotbulkemail", "donotphone" }.Where(row.GetAttributeValue<bool>).ToArray());
        var closed = Move(org, lead, StageChoice.Disqualified);
        Assert.AreEqual(StageChoice.RejectionPendingVerification, closed.GetAttributeValue<OptionSetValue>(StageHistoryTable.From).Value);
        Assert.AreEqual(ActorRoleChoice.System, closed.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value);
    }

    [TestMethod]
    public void A2_makes_the_right_person_a_lead_and_closes_this_one()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Undrawn();
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "A2", request => request[RejectLeadApi.Request.ReferralLastName] = "Right")), "Name the right person");

        var results = org.Reject(rep, lead, "A2", request =>
        {
            request[RejectLeadApi.Request.ReferralFirstName] = "Rita";
            request[RejectLeadApi.Request.ReferralLastName] = "Right";
            request[RejectLeadApi.Request.ReferralEmail] = "rita.right@firm.example";
        });

        var other = org.Org.Read((Guid)results[RejectLeadApi.Response.NewLeadId]);
        Assert.AreEqual("Rita Right of Firm, rita.right@firm.example", $"{other["firstname"]} {other["lastname"]} of {other["companyname"]}, {other["emailaddress1"]}");
        Assert.AreEqual(other.Id, org.Row(lead).GetAttributeValue<EntityReference>(RejectionTable.NewLeadId).Id);
        Assert.AreEqual(("Disqualified", 2, 7), (org.Stage(lead), org.Org.Choice(lead, "statecode"), org.Org.Choice(lead, "statuscode")));
        Assert.IsNotNull(org.Org.State(other.Id), "It is judged.");
    }

    [TestMethod]
    public void X1_needs_another_open_lead_and_closes_this_one()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Undrawn();
        var other = org.Sales.As(rep).Create(JudgingOrg.Lead());
        foreach (var wrong in new[] { Guid.Empty, lead, Guid.NewGuid() })
        {
            StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "X1", request => request[RejectLeadApi.Request.RecordId] = wrong)), "Name the other lead");
        }

        org.Reject(rep, lead, "X1", request => request[RejectLeadApi.Request.RecordId] = other);

        Assert.AreEqual(("Disqualified", 2, 7), (org.Stage(lead), org.Org.Choice(lead, "statecode"), org.Org.Choice(lead, "statuscode")));
        Assert.AreEqual(other, org.Row(lead).GetAttributeValue<EntityReference>(RejectionTable.OtherLeadId).Id);
    }

    [TestMethod]
    public void X2_goes_to_the_owner_of_the_account_or_to_the_managers_where_that_is_the_one_who_rejected()
    {
        using var org = new RejectionOrg("anna", "bert");
        var (lead, rep) = org.Undrawn();
        var other = rep == "anna" ? "bert" : "anna";
        var (theirs, own) = (Account(org, other), Account(org, rep));
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "X2")), "Name the account");

        org.Reject(rep, lead, "X2", request => request[RejectLeadApi.Request.RecordId] = theirs);

        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.AreEqual(other, org.Sales.OwnerOf(lead));
        Assert.AreEqual($"1 {other} Open", org.Sales.Told(lead)[^1]);
        Assert.AreEqual("Not Contested 1", org.Told(lead));
        Assert.IsNotNull(org.Sales.ClockOn(lead));

        var (second, rejecter) = org.Undrawn();
        var account = Account(org, rejecter);
        org.Reject(rejecter, second, "X2", request => request[RejectLeadApi.Request.RecordId] = account);
        Assert.AreEqual("managers", org.Sales.OwnerOf(second));
        Assert.AreNotEqual(own, theirs);
    }

    [TestMethod]
    public void X4_is_no_rejection()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();

        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "X4")), "use \"Pass On\"");
        StringAssert.Contains(Check(org, rep, lead, "X4").Missing, "use \"Pass On\"");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Reject(rep, lead, "Z9")), "There is no rejection reason \"Z9\"");

        Assert.IsEmpty(org.Org.Of(RejectionTable.Name, lead));
        Assert.AreEqual("", Check(org, rep, lead, "I1").Missing);
    }

    [TestMethod]
    public void C2_is_repaired_by_a_qualifier_or_closed()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "C2");

        org.Judge("quinn", lead, RepairDataApi.Name);

        Assert.AreEqual("In Qualification", org.Stage(lead));
        Assert.AreEqual("Verified 1 by quinn", org.Told(lead));
        Assert.IsNotNull(org.Sales.ClockOn(lead), "It is due in the lane.");
        Assert.IsFalse(org.Org.Read(lead).Contains(LeadTable.RejectionId));

        var (second, rejecter) = org.Ready();
        org.Reject(rejecter, second, "C2");
        org.Uphold("quinn", second);
        Assert.AreEqual(("Disqualified", 5), (org.Stage(second), org.Org.Choice(second, "statuscode")));

        var (third, another) = org.Ready();
        org.Reject(another, third, "I1");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Judge("quinn", third, RepairDataApi.Name)), "The lead was not rejected for invalid data.");
    }

    /// <summary>The only move to a stage.</summary>
    private static Entity Move(RejectionOrg org, Guid lead, int to) =>
        org.Org.Of(StageHistoryTable.Name, lead).Single(row => row.GetAttributeValue<OptionSetValue>(StageHistoryTable.To).Value == to);

    private static void Call(RejectionOrg org, string rep, Guid lead)
    {
        var call = SalesOrg.Plan(org.Sales.As(rep), "phonecall", lead);
        org.Sales.As(rep).Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
    }

    private static (string Attempts, string Missing) Check(RejectionOrg org, string rep, Guid lead, string code)
    {
        var results = org.Sales.As(rep).Execute(new OrganizationRequest(CheckRejectionApi.Name) { ["Target"] = lead.Reference(), [CheckRejectionApi.Request.ReasonCode] = code }).Results;
        return ($"{results[CheckRejectionApi.Response.Attempts]} of {results[CheckRejectionApi.Response.AttemptsNeeded]}", (string)results[CheckRejectionApi.Response.Missing]);
    }

    private static Guid Account(RejectionOrg org, string owner) =>
        org.Org.Admin.Create(new Entity("account") { ["name"] = "Customer", ["ownerid"] = new EntityReference("systemuser", org.Sales.Users[owner]) });
}
#endif
