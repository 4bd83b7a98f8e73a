#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Judging;

/// <summary>What the system writes nobody forges, and a request that fails leaves nothing behind.</summary>
[TestClass]
public class RecordTests
{
    [TestMethod]
    public void Scores_that_a_caller_sends_are_not_kept()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var sent = JudgingOrg.Lead();
        sent[LeadTable.Fit] = 1m;
        sent[LeadTable.Stage] = new OptionSetValue(StageChoice.Sql);
        var lead = org.Admin.Create(sent);
        var fit = org.Read(lead).GetAttributeValue<decimal>(LeadTable.Fit);

        org.Admin.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Fit] = 2m, [LeadTable.Suppressed] = true });

        Assert.AreEqual(88m, fit);
        Assert.AreEqual(0m, org.Read(lead).GetAttributeValue<decimal>(LeadTable.Fit));
        Assert.AreEqual(StageChoice.Disqualified, org.Choice(lead, LeadTable.Stage), "suppressed: the system closes it, and nobody else says where it stands");
    }

    [TestMethod]
    [DataRow(StageHistoryTable.Name, StageHistoryTable.Reason)]
    [DataRow(EvaluationTable.Name, EvaluationTable.Cell)]
    public void The_record_is_append_only_and_goes_with_its_lead(string table, string column)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        var row = org.Of(table, lead).Single();

        JudgingOrg.Refused(() => org.Admin.Create(new Entity(table) { [StageHistoryTable.LeadId] = new EntityReference(LeadTable.Name, lead) }));
        JudgingOrg.Refused(() => org.Admin.Update(new Entity(table, row.Id) { [column] = "X" }));
        JudgingOrg.Refused(() => org.Admin.Delete(table, row.Id));
        Assert.HasCount(1, org.Of(table, lead));

        org.Admin.Delete(LeadTable.Name, lead);
        Assert.IsEmpty(org.Of(table, lead));
    }

    [TestMethod]
    public void Whichever_call_fails_the_request_stores_nothing_and_a_retry_succeeds()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        var failed = 0;
        for (var number = 1; ; number++)
        {
            org.BeforeCall = call => _ = call.Number == number ? throw new TimeoutException("The database is busy.") : 0;
            try
            {
                org.RecordSignal(lead, "demo_request");
                break;
            }
            catch (LocalDataverse.DataverseFaultException)
            {
                failed++;
                org.BeforeCall = null;
                Assert.IsEmpty(org.Of(SignalTable.Name, lead));
                Assert.HasCount(1, org.Of(StageHistoryTable.Name, lead));
                Assert.AreEqual(StageChoice.Nurturing, org.Choice(lead, LeadTable.Stage));
            }
        }

        Assert.AreEqual(10, failed);
        Assert.HasCount(1, org.Of(SignalTable.Name, lead));
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    public void Signals_one_by_one_give_what_a_rebuild_from_all_of_them_gives()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        foreach (var (type, days) in new[] { ("pricing_page", 9), ("email_click", 5), ("pricing_page", 7), ("event_attend", 1), ("pricing_page", 12) })
        {
            org.RecordSignal(lead, type, on: org.Now.AddDays(-days));
        }

        var before = org.Read(lead);
        var state = org.Of(LeadStateTable.Name, lead).Single().GetAttributeValue<string>(LeadStateTable.State);
        org.Admin.Execute(new OrganizationRequest(RescorePageApi.Name) { [RescorePageApi.Request.LeadIds] = new[] { lead.ToString() } });

        Assert.AreEqual(state, org.Of(LeadStateTable.Name, lead).Single().GetAttributeValue<string>(LeadStateTable.State));
        Assert.AreEqual(before.GetAttributeValue<decimal>(LeadTable.Composite), org.Read(lead).GetAttributeValue<decimal>(LeadTable.Composite));
        Assert.IsGreaterThan(0m, before.GetAttributeValue<decimal>(LeadTable.Intent));
    }

    [TestMethod]
    public void A_signal_that_is_taken_back_is_not_counted()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "pricing_page");
        Assert.AreEqual(10m, org.Read(lead).GetAttributeValue<decimal>(LeadTable.Intent));

        org.Admin.Delete(SignalTable.Name, org.Of(SignalTable.Name, lead).Single().Id);

        Assert.AreEqual(0m, org.Read(lead).GetAttributeValue<decimal>(LeadTable.Intent));
    }

    [TestMethod]
    public void Answers_with_a_fault_are_not_kept()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        var message = JudgingOrg.Refused(() => JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"need","value":"0"},{"item":"need","value":"often"},{"item":"age","value":"1"}]"""));

        StringAssert.Contains(message, "answer 2");
        StringAssert.Contains(message, "answer 3");
        Assert.IsEmpty(org.Of(AnswerTable.Name, lead));
    }
}
#endif
