#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>Which version judges a lead, and how the leads come over to another one.</summary>
[TestClass]
public class RolloutTests
{
    private const string PricingPage = "\"signal\": \"pricing_page\", \"points\": 10";

    [TestMethod]
    public void The_first_scope_by_priority_that_applies_judges()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var small = SmallFirms(org);

        var (lead, smallLead, unknown) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(Acts.SmallLead()), org.Admin.Create(new Entity(LeadTable.Name) { ["lastname"] = "x" }));

        Assert.AreEqual(org.Version, VersionOf(org, lead));
        Assert.AreEqual(small, VersionOf(org, smallLead));
        Assert.AreEqual(org.Version, VersionOf(org, unknown));
    }

    [TestMethod]
    public void Until_the_defaults_are_installed_nobody_s_lead_is_touched()
    {
        using var org = JudgingOrg.Empty(Guid.NewGuid);
        var stranger = org.Dataverse.As(org.Dataverse.CreateUser("stella.stranger", "Stella Stranger", "Salesperson"));

        var before = stranger.Create(JudgingOrg.Lead());

        Assert.IsNull(org.Choice(before, LeadTable.Stage));
        Assert.IsEmpty(org.Of(EvaluationTable.Name, before));
        Assert.IsEmpty(org.LastTrace.Calls.Where(call => call.IsWrite));
        org.Install();
        var after = org.Admin.Create(JudgingOrg.Lead());
        Assert.AreEqual(ScoringStatusChoice.PreviewByDraft, org.Choice(after, LeadTable.ScoringStatus));
        Assert.HasCount(1, org.Of(EvaluationTable.Name, after));
    }

    [TestMethod]
    public void A_lead_that_changes_into_another_scope_is_rebuilt_by_its_definition()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var small = SmallFirms(org);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "pricing_page");
        Assert.AreEqual(10m, org.Number(lead, LeadTable.Intent));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["numberofemployees"] = 10 });

        Assert.AreEqual(small, VersionOf(org, lead));
        Assert.AreEqual(20m, org.Number(lead, LeadTable.Intent));
        org.RecordSignal(lead, "product_page");
        Assert.AreEqual(25m, org.Number(lead, LeadTable.Intent));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["numberofemployees"] = 300 });
        Assert.AreEqual(org.Version, VersionOf(org, lead));
        Assert.AreEqual(15m, org.Number(lead, LeadTable.Intent));
    }

    [TestMethod]
    public void A_scope_that_is_off_leaves_its_leads_to_the_next_one()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var small = SmallFirms(org);
        var lead = org.Admin.Create(Acts.SmallLead());
        org.RecordSignal(lead, "pricing_page");

        org.SetScope("small", ScopeTable.RolloutMode, new OptionSetValue(RolloutModeChoice.Off));
        org.RecordSignal(lead, "product_page");
        Assert.AreEqual(org.Version, VersionOf(org, lead));
        Assert.AreEqual(15m, org.Number(lead, LeadTable.Intent));
        Assert.AreEqual(org.Version, VersionOf(org, org.Admin.Create(Acts.SmallLead())));

        org.SetScope("small", ScopeTable.RolloutMode, new OptionSetValue(RolloutModeChoice.Warn));
        org.RecordSignal(lead, "case_study");
        Assert.AreEqual(small, VersionOf(org, lead));
        Assert.AreEqual(25m, org.Number(lead, LeadTable.Intent));
    }

    [TestMethod]
    public void What_came_in_while_all_was_off_is_counted_by_a_rescore()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.SetMode(RolloutModeChoice.Off);
        org.RecordSignal(lead, "demo_request");
        org.SetMode(RolloutModeChoice.Enforce);
        Assert.AreEqual(0m, org.Number(lead, LeadTable.Intent));

        org.Rescore(lead);

        Assert.AreEqual(40m, org.Number(lead, LeadTable.Intent));
        Assert.AreEqual(StageChoice.Nurturing, org.Choice(lead, LeadTable.Stage));
        org.RecordSignal(lead, "email_click");
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    public void From_Observe_to_Enforce_a_lead_moves_when_it_is_judged_next()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Observe);
        var (lead, rescored) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.RecordSignal(lead, "demo_request");
        org.RecordSignal(rescored, "demo_request");
        org.Now = org.Now.AddHours(1);
        Assert.AreEqual(StageChoice.Inquiry, org.Choice(lead, LeadTable.Stage));

        org.SetMode(RolloutModeChoice.Enforce);
        Assert.AreEqual("0/0", org.ProcessDue());
        Assert.AreEqual(StageChoice.Inquiry, org.Choice(lead, LeadTable.Stage));

        org.Rescore(rescored);
        org.RecordSignal(lead, "email_click");
        Assert.AreEqual(StageChoice.InQualification, org.Choice(rescored, LeadTable.Stage));
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
        Assert.HasCount(2, org.Of(StageHistoryTable.Name, rescored));

        org.SetMode(RolloutModeChoice.Observe);
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"authority","value":"champion_with_path","evidence":"She named the director."}]""");
        Assert.AreEqual(VerdictChoice.Qualified, org.Choice(lead, LeadTable.Verdict));
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    public void What_a_draft_judged_is_judged_again_once_it_is_activated()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        Assert.AreEqual(ScoringStatusChoice.PreviewByDraft, org.Choice(lead, LeadTable.ScoringStatus));
        Assert.AreEqual(org.Version, VersionOf(org, lead));
        org.Now = org.Now.AddHours(1);
        Assert.AreEqual("0/0", org.ProcessDue());

        org.Activate(org.Version);
        org.Now = org.Now.AddHours(1);
        Assert.AreEqual("1/1", org.ProcessDue());

        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(lead, LeadTable.ScoringStatus));
        Assert.HasCount(2, org.Of(EvaluationTable.Name, lead));
        Assert.AreEqual("0/0", org.ProcessDue());
    }

    [TestMethod]
    public void A_new_version_judges_all_open_leads_once()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, closed) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.RecordSignal(lead, "pricing_page");
        org.SetState(closed, 2);
        org.Now = org.Now.AddHours(1);
        var second = org.Import((PricingPage, PricingPage.Replace("10", "20", StringComparison.Ordinal)));
        Assert.AreEqual("0/0", org.ProcessDue());

        org.Activate(second);
        var since = org.Admin.Create(JudgingOrg.Lead());
        org.Now = org.Now.AddHours(1);
        Assert.AreEqual("1/1", org.ProcessDue());

        Assert.AreEqual(second, VersionOf(org, lead));
        Assert.AreEqual(20 * Math.Pow(0.5, 2 / 24.0 / 30), (double)org.Number(lead, LeadTable.Intent), 0.006);
        Assert.AreEqual(org.Version, VersionOf(org, closed));
        Assert.AreEqual(second, VersionOf(org, since));
        var evaluations = org.Of(EvaluationTable.Name, lead);
        CollectionAssert.AreEqual(new[] { org.Version, second }, evaluations.Select(row => row.GetAttributeValue<EntityReference>(EvaluationTable.DefinitionId).Id).ToArray());
        org.Now = org.Now.AddDays(1);
        Assert.AreEqual("0/0", org.ProcessDue());
    }

    /// <summary>A scope for firms below 50 employees, in which a look at the pricing page counts twice.</summary>
    private static Guid SmallFirms(JudgingOrg org)
    {
        var version = org.Import(
            ("\"scope\": \"default\"", "\"scope\": \"small\""), ("\"priority\": 1000", "\"priority\": 10"),
            ("\"appliesTo\": []", """ "appliesTo": [{ "kind": "bands", "column": "numberofemployees", "from": 0, "below": 50 }] """),
            (PricingPage, PricingPage.Replace("10", "20", StringComparison.Ordinal)));
        org.Activate(version);
        org.SetScope("small", ScopeTable.RolloutMode, new OptionSetValue(RolloutModeChoice.Enforce));
        return version;
    }

    private static Guid? VersionOf(JudgingOrg org, Guid lead) => org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.DefinitionId)?.Id;
}
#endif
