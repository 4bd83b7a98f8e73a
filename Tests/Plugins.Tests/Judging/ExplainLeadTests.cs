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

    private static JsonElement Explain(JudgingOrg org, Guid lead)
    {
        var response = org.Rep.Execute(new OrganizationRequest(ExplainLeadApi.Name) { ["Target"] = new EntityReference(LeadTable.Name, lead) });
        using var text = JsonDocument.Parse((string)response.Results[ExplainLeadApi.Response.Explanation]);
        return text.RootElement.Clone();
    }
}
#endif
