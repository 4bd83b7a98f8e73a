#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Stages;

/// <summary>Where a lead came from: kept for the cycle, carried by every row of its history, and told by the sub-type where it came by product or service.</summary>
[TestClass]
public class OriginTests
{
    private const string Knows = """[{"item":"authority","value":"champion_with_path","evidence":"She named the director."}]""";

    [TestMethod]
    [DataRow("demo_request", SubTypeChoice.AutomaticallyQualified)]
    [DataRow("product_upgrade", SubTypeChoice.ProductQualified)]
    [DataRow("service_upgrade", SubTypeChoice.ServiceQualified)]
    public void A_qualified_lead_is_named_by_the_kind_of_the_signal_that_met_G2(string signal, int subType)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        JudgingOrg.SubmitAnswers(org.Rep, lead, Knows);

        org.RecordSignal(lead, signal);

        Assert.AreEqual(StageChoice.SalesReady, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(subType, org.Choice(lead, LeadTable.SubType));
    }

    [TestMethod]
    public void The_latest_signal_that_met_G2_decides_and_one_that_G2_does_not_ask_for_does_not()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "product_upgrade", on: org.Now.AddDays(-3));
        org.RecordSignal(lead, "demo_request", on: org.Now.AddDays(-2));
        org.RecordSignal(lead, "pricing_page");

        JudgingOrg.SubmitAnswers(org.Rep, lead, Knows);

        Assert.AreEqual(SubTypeChoice.TeleQualified, org.Choice(lead, LeadTable.SubType));
    }

    [TestMethod]
    public void A_case_marks_a_lead_of_service_whatever_it_did()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var row = JudgingOrg.Lead();
        row["originatingcaseid"] = new EntityReference("incident", org.Admin.Create(new Entity("incident") { ["title"] = "Limit" }));
        var lead = org.Admin.Create(row);
        org.RecordSignal(lead, "demo_request");

        JudgingOrg.SubmitAnswers(org.Rep, lead, Knows);

        Assert.AreEqual(SubTypeChoice.ServiceQualified, org.Choice(lead, LeadTable.SubType));
    }

    [TestMethod]
    public void Source_campaign_and_first_signal_stay_for_the_cycle_and_every_move_carries_them()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (fair, web) = (Campaign(org, "Fair"), Campaign(org, "Web"));
        var sent = JudgingOrg.Lead();
        (sent["leadsourcecode"], sent["campaignid"]) = (new OptionSetValue(7), fair);
        var lead = org.Admin.Create(sent);
        org.RecordSignal(lead, "pricing_page");
        org.Admin.Update(new Entity(LeadTable.Name, lead)
        {
            ["leadsourcecode"] = new OptionSetValue(8),
            ["campaignid"] = web,
            [LeadTable.Source] = 8,
            [LeadTable.CampaignId] = web,
            [LeadTable.FirstSignal] = "forged",
        });
        org.Now = org.Now.AddMinutes(1);
        org.RecordSignal(lead, "demo_request");

        var last = org.Of(StageHistoryTable.Name, lead).Last();
        foreach (var row in new[] { org.Read(lead), last })
        {
            Assert.AreEqual(7, row.GetAttributeValue<int>(LeadTable.Source));
            Assert.AreEqual(fair.Id, row.GetAttributeValue<EntityReference>(LeadTable.CampaignId).Id);
            Assert.AreEqual("pricing_page", row.GetAttributeValue<string>(LeadTable.FirstSignal));
            Assert.AreEqual(org.Now.AddMinutes(-1), row.GetAttributeValue<DateTime>(LeadTable.FirstSignalOn));
        }
    }

    [TestMethod]
    public void What_is_not_known_at_first_is_kept_from_the_next_move_on()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        var fair = Campaign(org, "Fair");
        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["campaignid"] = fair });
        Assert.IsNull(org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.CampaignId));

        org.Now = org.Now.AddMinutes(1);
        org.RecordSignal(lead, "demo_request");

        Assert.AreEqual(fair.Id, org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.CampaignId).Id);
        Assert.IsFalse(org.Of(StageHistoryTable.Name, lead)[0].Contains(StageHistoryTable.CampaignId));
    }

    private static EntityReference Campaign(JudgingOrg org, string name) => new("campaign", org.Admin.Create(new Entity("campaign") { ["name"] = name }));
}
#endif
