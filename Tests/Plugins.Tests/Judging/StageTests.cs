#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Judging;

/// <summary>Who moves a lead, as the rollout mode of its scope says.</summary>
[TestClass]
public class StageTests
{
    [TestMethod]
    public void The_system_moves_a_lead_to_sales_when_signal_and_answer_meet_the_definition()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.Now = org.Now.AddMinutes(10);
        org.RecordSignal(lead, "demo_request");
        org.Now = org.Now.AddMinutes(20);
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"authority","value":"champion_with_path","evidence":"She named the director."}]""");

        var moves = org.Of(StageHistoryTable.Name, lead);

        CollectionAssert.AreEqual(
            new[] { "Nurturing", "Nurturing to In Qualification", "In Qualification to Sales-Ready" },
            moves.Select(row => row.GetAttributeValue<string>(StageHistoryTable.PrimaryName)).ToArray());
        CollectionAssert.AreEqual(new int?[] { null, 10, 20 }, moves.Select(row => row.GetAttributeValue<int?>(StageHistoryTable.Minutes)).ToArray());
        Assert.IsTrue(moves.All(row => row.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value == ActorRoleChoice.System));
        Assert.IsTrue(moves.All(row => row.Contains(StageHistoryTable.EvaluationId) && row.GetAttributeValue<string>(StageHistoryTable.Reason).Length > 0));
        Assert.AreEqual(StageChoice.SalesReady, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(SubTypeChoice.TeleQualified, org.Choice(lead, LeadTable.SubType));
    }

    [TestMethod]
    public void In_Observe_a_lead_is_judged_by_a_draft_and_stays_where_it_is()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        org.RecordSignal(lead, "demo_request");

        Assert.AreEqual(StageChoice.Inquiry, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(ScoringStatusChoice.PreviewByDraft, org.Choice(lead, LeadTable.ScoringStatus));
        Assert.AreEqual(VerdictChoice.NeedsVerification, org.Choice(lead, LeadTable.Verdict));
    }

    [TestMethod]
    public void In_Off_nothing_happens()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Off);

        var lead = org.Admin.Create(JudgingOrg.Lead());

        Assert.IsNull(org.Choice(lead, LeadTable.Stage));
        Assert.IsEmpty(org.Of(StageHistoryTable.Name, lead));
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Observe, false)]
    [DataRow(RolloutModeChoice.Warn, true)]
    public void A_move_by_hand_is_kept_and_recorded(int mode, bool isOutsideRules)
    {
        using var org = JudgingOrg.Active(mode);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        org.Rep.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sal) });

        var move = org.Of(StageHistoryTable.Name, lead).Single(row => row.Contains(StageHistoryTable.From));
        Assert.AreEqual(StageChoice.Sal, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(ActorRoleChoice.SalesRep, move.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value);
        Assert.AreEqual(isOutsideRules, move.GetAttributeValue<bool>(StageHistoryTable.OutsideRules));
    }

    [TestMethod]
    public void In_Enforce_a_move_by_hand_is_refused_and_one_by_an_application_user_recorded_as_external()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        var move = new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sal) };

        StringAssert.Contains(JudgingOrg.Refused(() => org.Rep.Update(move)), "Only the sales rep who owns it can move the lead from Nurturing to SAL");

        org.Dataverse.As(org.Dataverse.CreateApplicationUser("journeys", "Journeys", Guid.NewGuid(), "Salesperson", "XrmLeads Service")).Update(move);
        var external = org.Of(StageHistoryTable.Name, lead).Single(row => row.Contains(StageHistoryTable.From));
        Assert.AreEqual(ActorRoleChoice.External, external.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value);
    }

    [TestMethod]
    public void The_first_judgement_of_a_lead_that_was_there_before_is_quiet()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.SetMode(RolloutModeChoice.Off);
        var worked = org.Admin.Create(JudgingOrg.Lead());
        var idle = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(idle, "demo_request");
        org.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference(LeadTable.Name, worked) });
        org.SetMode(RolloutModeChoice.Enforce);
        org.Now = org.Now.AddHours(1);

        var results = org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name)).Results;

        Assert.AreEqual(2, results[ProcessDueApi.Response.Processed]);
        Assert.AreEqual(StageChoice.Inquiry, org.Choice(idle, LeadTable.Stage));
        Assert.AreEqual(VerdictChoice.NeedsVerification, org.Choice(idle, LeadTable.Verdict));
        Assert.AreEqual(StageChoice.Sal, org.Choice(worked, LeadTable.Stage));
        Assert.AreEqual(SubTypeChoice.TakenOver, org.Choice(worked, LeadTable.SubType));
        Assert.AreEqual(0, org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name)).Results[ProcessDueApi.Response.Processed]);
    }
}
#endif
