#if NET
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Existing;

/// <summary>A lead that is older than the solution is judged first without being moved, and moves when something new is known of it.</summary>
[TestClass]
public class QuietJudgementTests
{
    [TestMethod]
    public void A_lead_that_a_sweep_judges_first_shows_its_verdict_and_stays_an_inquiry()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Older();

        Assert.AreEqual("1/1", org.ProcessDue());

        org.Is(StageChoice.Inquiry, lead);
        Assert.IsTrue(org.Awaits(lead));
        Assert.AreEqual(VerdictChoice.NotQualified, org.Choice(lead, LeadTable.Verdict));
        Assert.AreNotEqual(0m, org.Number(lead, LeadTable.Composite));
        var first = org.Of(StageHistoryTable.Name, lead).Single();
        Assert.AreEqual(Sentences.AwaitsInput, first.GetAttributeValue<string>(StageHistoryTable.Reason));
        Assert.IsFalse(first.Contains(StageHistoryTable.From));
        Assert.HasCount(1, org.Of(EvaluationTable.Name, lead));
    }

    [TestMethod]
    public void Nothing_but_input_wakes_it()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Older();
        org.ProcessDue();

        org.Rescore(lead);
        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Head of Operations", ["description"] = "Nothing scored." });
        org.Assign(lead, org.User("XrmLeads Sales Rep"));
        org.Now = org.Read(lead).GetAttributeValue<System.DateTime>(LeadTable.RecallOn).AddMinutes(-10);
        org.MakeDue(lead, org.Now);
        Assert.StartsWith("1/", org.ProcessDue());
        org.Activate(org.Import());
        org.Now = org.Now.AddMinutes(2);
        Assert.StartsWith("1/", org.ProcessDue());

        org.Is(StageChoice.Inquiry, lead);
        Assert.IsTrue(org.Awaits(lead));
    }

    [TestMethod]
    [DataRow("signal", false)]
    [DataRow("signal", true)]
    [DataRow("answer", false)]
    [DataRow("answer", true)]
    [DataRow("column", false)]
    [DataRow("column", true)]
    [DataRow("signal that came due", true)]
    [DataRow("signal taken back", true)]
    public void Whatever_comes_in_wakes_it_whether_it_was_judged_before_or_not(string input, bool wasJudged)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Older();
        var signal = org.Older();
        if (wasJudged)
        {
            org.ProcessDue();
            org.Is(StageChoice.Inquiry, lead);
        }

        switch (input)
        {
            case "signal":
                org.RecordSignal(lead, "demo_request");
                break;
            case "answer":
                JudgingOrg.SubmitAnswers(org.Admin, lead, """[{"item":"need","value":"3"}]""");
                break;
            case "column":
                org.Admin.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Student" });
                break;
            case "signal that came due":
                org.SetMode(RolloutModeChoice.Observe);
                org.RecordSignal(lead, "site_visit", on: org.Now.AddDays(1));
                org.SetMode(RolloutModeChoice.Enforce);
                org.Now = org.Now.AddDays(2);
                org.ProcessDue();
                break;
            default:
                org.SetMode(RolloutModeChoice.Off);
                org.RecordSignal(lead, "site_visit");
                org.SetMode(RolloutModeChoice.Enforce);
                org.Admin.Delete(SignalTable.Name, org.Of(SignalTable.Name, lead)[0].Id);
                break;
        }

        org.Is(input == "signal" ? StageChoice.InQualification : StageChoice.Nurturing, lead);
        Assert.IsFalse(org.Awaits(lead));
        Assert.AreEqual(wasJudged ? 2 : 1, org.Of(StageHistoryTable.Name, lead).Length);
        Assert.AreEqual(wasJudged ? StageChoice.Inquiry : null, org.Choice(signal, LeadTable.Stage), "The other lead stays as it was.");
    }

    [TestMethod]
    public void What_comes_in_while_the_scope_only_observes_wakes_it_too()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Observe);
        var (woken, asleep) = (org.Older(), org.Older());
        org.ProcessDue();
        org.RecordSignal(woken, "demo_request");
        org.Is(StageChoice.Inquiry, woken);

        org.SetMode(RolloutModeChoice.Enforce);
        org.Rescore(woken);
        org.Rescore(asleep);

        org.Is(StageChoice.InQualification, woken);
        org.Is(StageChoice.Inquiry, asleep);
    }

    [TestMethod]
    public void A_lead_that_came_after_the_solution_while_nothing_was_in_force_is_no_older_lead()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Warn);
        var older = org.Older();
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.Is(StageChoice.Inquiry, lead);

        org.Activate(org.Version);
        org.Now = org.Now.AddMinutes(2);
        Assert.AreEqual("2/2", org.ProcessDue());

        org.Is(StageChoice.Nurturing, lead);
        org.Is(StageChoice.Inquiry, older);
    }

    [TestMethod]
    public void A_lead_that_cannot_be_judged_at_first_stays_an_older_lead()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Warn);
        var lead = org.Older();
        org.Rescore(lead);
        Assert.AreEqual(ScoringStatusChoice.NoDefinition, org.Choice(lead, LeadTable.ScoringStatus));
        Assert.IsTrue(org.Awaits(lead));

        org.Activate(org.Version);
        org.Now = org.Now.AddMinutes(2);
        org.ProcessDue();

        org.Is(StageChoice.Inquiry, lead);
        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(lead, LeadTable.ScoringStatus));
    }

    [TestMethod]
    public void A_person_may_move_it_as_any_inquiry()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Older();
        org.ProcessDue();
        var marketer = org.Dataverse.As(org.User("XrmLeads Marketing"));
        var move = new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Mql) };

        StringAssert.Contains(JudgingOrg.Refused(() => marketer.Update(move)), "The lead is older than XrmLeads and nothing new is known of it");
        marketer.Execute(new OrganizationRequest(DisqualifyLeadApi.Name) { ["Target"] = lead.Reference(), [DisqualifyLeadApi.Request.ReasonCode] = "X1" });

        org.Is(StageChoice.Disqualified, lead);
    }

    [TestMethod]
    public void The_first_judgement_of_a_sweep_costs_what_it_costs()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.Older();
        org.ProcessDue();
        org.Older();

        org.ProcessDue();

        // Reads: what rings, what is due, what is stale, the lead, its signals and answers, an activity of its owner, who waits for a rep. Writes: lock, state, lead, evaluation, history.
        org.Costs("9/7");
    }
}
#endif
