using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>The numbers of the hand-off: as they stand in the file, and as shipped where they are left out.</summary>
[TestClass]
public sealed class HandoffTests
{
    private const string Shipped =
        "open: True, hot within 24 h, warm: A2 B2, Hot 60 60 6 10 2, Warm 240 480 6 10 1, Other 480 960 4 10 1, warn at 50 80, hops 3, lane 60 960 3, pause 2 5";

    [TestMethod]
    public void The_default_definition_says_the_shipped_numbers() => Assert.AreEqual(Shipped, Said(Defaults.Definition));

    [TestMethod]
    [DataRow("handoff removed")]
    [DataRow("handoff = {}")]
    [DataRow("handoff.authorityOpen removed")]
    [DataRow("handoff.hotWithinHours removed")]
    [DataRow("handoff.warmCells removed")]
    [DataRow("handoff.classes removed")]
    [DataRow("handoff.classes = {\"hot\": {}, \"warm\": {}, \"other\": {}}")]
    [DataRow("handoff.warnAt removed")]
    [DataRow("handoff.warnAt = {}")]
    [DataRow("handoff.hops removed")]
    [DataRow("handoff.qualification = {}")]
    [DataRow("handoff.pause = {}")]
    public void What_is_left_out_is_as_shipped(string edit)
    {
        var definition = Edited(edit);

        Assert.AreEqual(Shipped, Said(definition));
        Assert.AreNotEqual(Defaults.Definition.Hash, definition.Hash, "Only what stands in the file is signed.");
    }

    [TestMethod]
    public void What_stands_there_counts_beside_what_is_left_out()
    {
        var definition = Edited(
            "handoff = {\"authorityOpen\": false, \"hotWithinHours\": 1.5, \"warmCells\": [], \"classes\": {\"hot\": {\"acceptMinutes\": 30},"
            + " \"other\": {\"contactMinutes\": 7, \"attempts\": 33, \"withinDays\": 10, \"channels\": 3}}, \"warnAt\": {\"second\": 90}, \"hops\": 1,"
            + " \"qualification\": {\"calls\": 5}, \"pause\": {\"days\": 0.5}}");

        Assert.AreEqual(
            "open: False, hot within 1.5 h, warm: , Hot 30 60 6 10 2, Warm 240 480 6 10 1, Other 480 7 33 10 3, warn at 50 90, hops 1, lane 60 960 5, pause 2 0.5",
            Said(definition));
    }

    [TestMethod]
    public void All_faults_of_the_section_are_listed_at_once()
    {
        var faults = DefinitionReader.Read(JsonEdit.Apply(Defaults.Json,
        [
            "handoff.authorityOpen = 1", "handoff.warmCells.+ = \"E2\"", "handoff.classes.warm.attempts = 0", "handoff.classes.warm.withinDays = 0",
            "handoff.classes.cold = {}", "handoff.warnAt.first = 0", "handoff.warnAt.second = 100", "handoff.hops = 21", "handoff.pause.breaches = \"two\"",
            "handoff.verification = 480",
        ])).Faults;

        Assert.AreEqual(
            "authorityOpen warmCells[2] classes.warm.attempts classes.warm.withinDays classes.cold warnAt.first warnAt.second hops pause.breaches verification",
            string.Join(" ", faults.Select(fault => fault.Path.Substring("$.handoff.".Length))));
    }

    private static LeadDefinition Edited(string edit) => Defaults.Read(JsonEdit.Apply(Defaults.Json, [edit]));

    private static string Said(LeadDefinition definition)
    {
        var rules = definition.Handoff;
        var classes = new[] { SlaClass.Hot, SlaClass.Warm, SlaClass.Other }.Select(sla => sla + " " + rules[sla].AcceptMinutes + " " + rules[sla].ContactMinutes + " "
            + rules[sla].Attempts + " " + rules[sla].WithinDays + " " + rules[sla].Channels);
        return "open: " + rules.AuthorityOpen + ", hot within " + rules.HotWithin.TotalHours.ToString(CultureInfo.InvariantCulture) + " h, warm: " + string.Join(" ", rules.WarmCells) + ", "
            + string.Join(", ", classes) + ", warn at " + string.Join(" ", rules.WarnAt) + ", hops " + rules.Hops + ", lane " + rules.Qualification.HotMinutes + " "
            + rules.Qualification.Minutes + " " + rules.Qualification.Calls + ", pause " + rules.Pause.Breaches + " " + rules.Pause.Days.ToString(CultureInfo.InvariantCulture);
    }
}
