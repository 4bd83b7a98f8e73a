using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>The numbers of nurture: as they stand in the file, and as shipped where they are left out.</summary>
[TestClass]
public sealed class NurtureTests
{
    [TestMethod]
    public void What_is_left_out_is_as_shipped_and_not_signed()
    {
        Assert.AreEqual("2 365 3 3", Said(Defaults.Definition));
        Assert.AreEqual("2 365 3 3", Said(Edited("nurture = {}")));
        Assert.AreNotEqual(Defaults.Definition.Hash, Edited("nurture = {}").Hash, "Only what stands in the file is signed.");
        Assert.AreEqual("5 365 0 3", Said(Edited("nurture = {\"startDays\": 5, \"dormantTouches\": 0}")));
    }

    [TestMethod]
    public void All_faults_of_the_section_are_listed_at_once()
    {
        var faults = DefinitionReader.Read(JsonEdit.Apply(
            Defaults.Json, ["nurture = {\"startDays\": 0, \"dormantDays\": 29, \"dormantTouches\": -1, \"reviewAfter\": 101, \"tracks\": 1}"])).Faults;

        Assert.AreSequenceEqual(
            ["$.nurture.startDays", "$.nurture.dormantDays", "$.nurture.dormantTouches", "$.nurture.reviewAfter", "$.nurture.tracks"],
            faults.Select(fault => fault.Path).ToArray());
    }

    private static string Said(LeadDefinition definition) =>
        $"{definition.Nurture.StartDays} {definition.Nurture.DormantDays} {definition.Nurture.DormantTouches} {definition.Nurture.ReviewAfter}";

    private static LeadDefinition Edited(string edit) => Defaults.Read(JsonEdit.Apply(Defaults.Json, [edit]));
}
