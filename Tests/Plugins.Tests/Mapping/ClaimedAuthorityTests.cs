using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Mapping;

[TestClass]
public class ClaimedAuthorityTests
{
    [TestMethod]
    [DataRow("decision_maker_verified", AnswerSourceChoice.Claimed, "decision_maker_claimed")]
    [DataRow("decision_maker_verified", AnswerSourceChoice.Verified, "decision_maker_verified")]
    [DataRow("champion_with_path", AnswerSourceChoice.Claimed, "decision_maker_claimed")]
    [DataRow(null, AnswerSourceChoice.Claimed, null)]
    public void A_claim_counts_as_a_claim(string? value, int source, string? expected) => Assert.AreEqual(expected, ClaimedAuthority.Counts(value, source));

    [TestMethod]
    public void The_definition_knows_both_answers()
    {
        var authority = TheDefault.Definition.FindItem("authority")!;

        Assert.IsGreaterThanOrEqualTo(0, authority.IndexOf(ClaimedAuthority.Verified));
        Assert.IsGreaterThanOrEqualTo(0, authority.IndexOf(ClaimedAuthority.Claimed));
    }
}
