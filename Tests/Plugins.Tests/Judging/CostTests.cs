#if NET
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Judging;

/// <summary>What each operation reads and writes beside its own row, with warm caches, as reads/writes.</summary>
[TestClass]
public class CostTests
{
    [TestMethod]
    public void A_new_lead_costs_its_state_its_evaluation_its_history_and_what_nurture_is_told()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);

        // Whether signals wait for its e-mail address is read.
        org.Admin.Create(JudgingOrg.Lead());
        org.Costs("1/4");

        var row = JudgingOrg.Lead();
        row["emailaddress1"] = " ";
        org.Admin.Create(row);
        org.Costs("0/4");
    }

    [TestMethod]
    public void A_save_without_effect_costs_nothing_and_one_with_effect_a_read_and_two_writes_and_its_evaluation()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Head of Operations", ["numberofemployees"] = 300, ["description"] = "new" });
        org.Costs("0/0");

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["websiteurl"] = "https://firm.example" });
        org.Costs("1/1");

        // The cell turns, so an evaluation is kept; without signals and answers the state stays as it is.
        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Clerk", ["numberofemployees"] = 3 });
        org.Costs("1/2");
    }

    [TestMethod]
    public void A_signal_costs_a_read_and_three_writes_and_an_evaluation_and_a_move_where_there_is_one()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        // The signal itself is one more write of the custom API.
        org.RecordSignal(lead, "email_click");
        org.Costs("1/4");

        // In qualification it gets a time and a clock, and leaves its track.
        org.RecordSignal(lead, "demo_request");
        org.Costs("1/9");
    }

    [TestMethod]
    public void Answers_that_come_together_are_judged_once()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"budget","value":"3"},{"item":"timing","value":"0"},{"item":"authority","value":"unknown"}]""");

        // Three answers, lock, state, lead, evaluation.
        org.Costs("1/7");
        Assert.HasCount(3, org.Of(AnswerTable.Name, lead));
    }

    [TestMethod]
    public void A_signal_that_was_recorded_costs_one_read()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        Assert.IsTrue((bool)org.RecordSignal(lead, "email_click", "e-1").Results[RecordSignalApi.Response.Created]);

        Assert.IsFalse((bool)org.RecordSignal(lead, "email_click", "e-1").Results[RecordSignalApi.Response.Created]);

        org.Costs("1/0");
        Assert.HasCount(1, org.Of(SignalTable.Name, lead));
    }
}
#endif
