#if NET
using System;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Judging;

/// <summary>What is said of a lead on request: the version, the next question, the explanation.</summary>
[TestClass]
public class ExplainLeadTests
{
    [TestMethod]
    public void The_next_question_is_told_until_its_answer_is_there()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "demo_request");

        var question = Explain(org, lead).GetProperty("nextQuestion");

        Assert.AreEqual("authority", question.GetProperty("item").GetString());
        Assert.AreEqual("Power to buy", question.GetProperty("label").GetString());
        var best = question.GetProperty("bestAnswer").GetString();
        Assert.AreEqual(
            "Power to buy: the answer \"Decision maker, verified\" would meet G3 Power to buy, and the lead would be Qualified.", question.GetProperty("why").GetString());

        JudgingOrg.SubmitAnswers(org.Rep, lead, $$"""[{"item":"authority","value":"{{best}}"}]""");
        var then = Explain(org, lead);

        Assert.AreEqual("Qualified", then.GetProperty("explanation").GetProperty("verdict").GetString());
        Assert.AreNotEqual("authority", then.GetProperty("nextQuestion").GetProperty("item").GetString());
    }

    [TestMethod]
    public void Where_all_is_known_no_question_is_told()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        JudgingOrg.SubmitAnswers(
            org.Rep, lead,
            """[{"item":"authority","value":"none"},{"item":"budget","value":"2"},{"item":"need","value":"1"},{"item":"timing","value":"1"}]""");

        Assert.AreEqual(JsonValueKind.Null, Explain(org, lead).GetProperty("nextQuestion").ValueKind);
    }

    [TestMethod]
    public void The_checklist_tells_what_is_known_and_the_rollout_mode_stands_with_the_version()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Warn);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"authority","value":"champion_with_path","evidence":"Ann Other, by way of Bo"}]""");

        var told = Explain(org, lead);

        Assert.AreEqual("Warn", told.GetProperty("version").GetProperty("mode").GetString());
        Assert.IsTrue(told.GetProperty("open").GetBoolean());
        Assert.AreEqual("G1", told.GetProperty("rules").GetProperty("mandatory")[0].GetString());
        var authority = told.GetProperty("checklist")[0];
        Assert.AreEqual("Known", authority.GetProperty("known").GetString());
        Assert.AreEqual("Who decides about this purchase, and what is your part in it?", authority.GetProperty("ask").GetString());
        Assert.AreEqual("champion_with_path", authority.GetProperty("value").GetString());
        Assert.IsTrue(authority.GetProperty("values")[2].GetProperty("evidence").GetBoolean(), "A champion says nothing without the decision maker's name.");
    }

    private static JsonElement Explain(JudgingOrg org, Guid lead)
    {
        var response = org.Rep.Execute(new OrganizationRequest(ExplainLeadApi.Name) { ["Target"] = new EntityReference(LeadTable.Name, lead) });
        using var text = JsonDocument.Parse((string)response.Results[ExplainLeadApi.Response.Explanation]);
        return text.RootElement.Clone();
    }
}
#endif
