using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Definitions;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>Rows that people have edited are compiled, or all their faults are named by what people see of them.</summary>
[TestClass]
public class CompiledDefinitionTests
{
    private static DefinitionContent Default => Decomposition.Of(DefinitionFiles.Default);

    [TestMethod]
    public void TheRowOverrulesTheDocument()
    {
        var content = Default;
        content.Name = "Mine";
        content.Version = 7;
        content.Priority = 5;
        content.Document = content.Document.Replace("{\n  \"appliesTo\"", "{\n  \"version\": 3,\n  \"appliesTo\"");
        Assert.AreNotEqual(Default.Document, content.Document);

        var definition = CompiledDefinition.Of(content).Definition!;

        Assert.AreEqual("Mine", definition.Name);
        Assert.AreEqual(7, definition.Version);
        Assert.AreEqual(5, definition.Priority);
    }

    [TestMethod]
    public void AnEditOfACriterionIsAnotherHash()
    {
        var edited = Edit("website", row => row.Points = 1.5m);

        Assert.AreNotEqual(CompiledDefinition.Of(Default).Hash, CompiledDefinition.Of(edited).Hash);
        Assert.AreEqual(1.5, CompiledDefinition.Of(edited).Definition!.Fit.Groups[5].Criteria[1].MostPoints);
    }

    [TestMethod]
    public void TheOrderOfTheRowsIsThatOfTheirNumbers()
    {
        var reversed = new DefinitionContent(Default.Criteria.Reverse().ToList())
        {
            Name = Default.Name,
            Version = Default.Version,
            Scope = Default.Scope,
            Priority = Default.Priority,
            Document = Default.Document,
        };

        Assert.AreEqual(CompiledDefinition.Of(Default).Hash, CompiledDefinition.Of(reversed).Hash);
        Assert.AreNotEqual(CompiledDefinition.Of(Default).Hash, CompiledDefinition.Of(Edit("website", row => row.Order = 40)).Hash);
    }

    [TestMethod]
    public void AllFaultsAreNamedByTheirCriteria()
    {
        var content = Edit("website", row => row.Points = 30);
        content.Criteria.Single(row => row.Code == "employees").Kind = null;

        var faults = CompiledDefinition.Of(content).Faults;

        Assert.HasCount(2, faults);
        StringAssert.StartsWith(faults[0], "fit, group size, criterion employees, kind: ");
        StringAssert.StartsWith(faults[1], "fit, group data_quality, criterion website, points: ");
    }

    [TestMethod]
    public void ACriterionInAGroupThatIsNotThereIsAFault()
    {
        var compiled = CompiledDefinition.Of(Edit("website", row => row.Group = "web_quality"));

        Assert.IsNull(compiled.Definition);
        StringAssert.Contains(compiled.Faults.Single(), "\"website\" stands in the group \"web_quality\" of fit");
    }

    [TestMethod]
    public void AMemberInItsColumnAndInTheSettingsIsAFault()
    {
        var compiled = CompiledDefinition.Of(Edit("website", row => row.Settings = """{"points": 1}"""));

        StringAssert.Contains(compiled.Faults.Single(), "\"points\" stands twice here.");
    }

    [TestMethod]
    public void SettingsAndDocumentsThatAreNoJsonAreFaults()
    {
        StringAssert.StartsWith(
            CompiledDefinition.Of(Edit("website", row => row.Settings = "{rows}")).Faults[0],
            "There is no JSON in the settings of The criterion \"website\" (line 1, column 2)");
        StringAssert.StartsWith(CompiledDefinition.Of(new DefinitionContent([])).Faults.Single(), "There is no JSON in the document");
        StringAssert.StartsWith(CompiledDefinition.Of(new DefinitionContent([]) { Document = "[]" }).Faults.Single(), "A JSON object must stand in the document, not a list.");
    }

    [TestMethod]
    public void OfVeryManyFaultsTwentyAreNamed()
    {
        var faults = Enumerable.Range(1, 25).Select(number => "fault " + number).ToList();

        StringAssert.EndsWith(DefinitionSentences.Faulty(faults), "\nfault 20\nand 5 more");
        StringAssert.EndsWith(DefinitionSentences.Faulty(faults.Take(20).ToList()), "\nfault 20");
    }

    private static DefinitionContent Edit(string code, Action<CriterionContent> edit)
    {
        var content = Default;
        edit(content.Criteria.Single(row => row.Code == code));
        return content;
    }
}
