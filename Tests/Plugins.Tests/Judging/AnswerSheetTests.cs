using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Judging;

/// <summary>Answers are handed in together; all faults are named at once, each with its place.</summary>
[TestClass]
public class AnswerSheetTests
{
    private static readonly DateTime Now = new(2026, 1, 31, 9, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void Answers_without_a_fault_are_taken()
    {
        var sheet = Read("""
            [{"item":"authority","value":"champion_with_path","on":"2026-01-30T10:00:00+01:00","source":"verified","evidence":"mail","note":"private"},
             {"item":"budget","value":2},{"item":"need","value":"unknown"}]
            """);

        Assert.IsEmpty(sheet.Faults, string.Join("; ", sheet.Faults));
        Assert.HasCount(3, sheet.Answers);
        var first = sheet.Answers[0];
        Assert.AreEqual("authority", first.Item);
        Assert.AreEqual("champion_with_path", first.Value);
        Assert.AreEqual(AnswerSourceChoice.Verified, first.Source);
        Assert.AreEqual("mail", first.Evidence);
        Assert.AreEqual("private", first.Note);
        Assert.AreEqual(new DateTime(2026, 1, 30, 9, 0, 0, DateTimeKind.Utc), first.On);
        Assert.AreEqual("2", sheet.Answers[1].Value);
        Assert.AreEqual(Now, sheet.Answers[1].On);
        Assert.IsNull(sheet.Answers[1].Note);
    }

    [TestMethod]
    public void A_claimed_authority_is_kept_as_a_claim() =>
        Assert.AreEqual("decision_maker_claimed", Read("""[{"item":"authority","value":"decision_maker_verified","source":"claimed"}]""").Answers[0].Value);

    [TestMethod]
    [DataRow("authority", "champion_with_path")]
    [DataRow("website_review", "fits")]
    [DataRow("website_review", "does_not_fit")]
    public void What_says_nothing_without_evidence_is_not_taken_without_it(string item, string value)
    {
        StringAssert.Contains(Read($$"""[{"item":"{{item}}","value":"{{value}}"}]""").Faults[0], $"the answer to \"{item}\" needs evidence");

        Assert.IsEmpty(Read($$"""[{"item":"{{item}}","value":"{{value}}","evidence":"https://firm.example"}]""").Faults);
        Assert.IsEmpty(Read($$"""[{"item":"{{item}}","value":"unknown"}]""").Faults);
    }

    [TestMethod]
    public void All_faults_are_named_with_their_places()
    {
        var sheet = Read("""[{"item":"authority","value":"boss"},{"item":"age","value":"1"},{"item":"need","value":"1","on":"soon","source":"guessed"}]""");

        Assert.IsEmpty(sheet.Answers);
        Assert.HasCount(4, sheet.Faults);
        StringAssert.Contains(sheet.Faults[0], "answer 1: \"boss\" is no answer to \"authority\" (decision_maker_verified");
        StringAssert.Contains(sheet.Faults[1], "answer 2: the definition has no item \"age\"");
        StringAssert.Contains(sheet.Faults[2], "answer 3: \"soon\" is no moment");
        StringAssert.Contains(sheet.Faults[3], "answer 3: the source");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[]")]
    [DataRow("{}")]
    [DataRow("[{")]
    public void What_is_no_list_of_answers_is_a_fault(string json) => Assert.HasCount(1, Read(json).Faults);

    private static AnswerSheet Read(string json) => AnswerSheet.Read(json, TheDefault.Definition, Now);
}
