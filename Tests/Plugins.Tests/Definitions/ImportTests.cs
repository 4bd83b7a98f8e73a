#if NET
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>A file becomes a Draft, with its faults or not at all.</summary>
[TestClass]
public class ImportTests
{
    [TestMethod]
    public void AVersionKeepsItsNumberWhereItIsTheHighest()
    {
        using var org = new DefinitionOrg();
        var seventh = DefinitionFiles.Default.With("version", Json.Number("7"));

        Assert.AreEqual(7, org.Version(org.Import(seventh)).GetAttributeValue<int>(LeadDefinitionTable.Version));
        Assert.AreEqual(8, org.Version(org.Import(seventh)).GetAttributeValue<int>(LeadDefinitionTable.Version));
        Assert.AreEqual(1, org.Count(ScopeTable.Name));
    }

    [TestMethod]
    public void AFormThatGivesNoNumberGetsTheNext()
    {
        using var org = new DefinitionOrg();
        var scope = org.Version(org.Draft()).GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId);

        var version = org.Marketer.Create(new Entity(LeadDefinitionTable.Name) { [LeadDefinitionTable.PrimaryName] = "Mine", [LeadDefinitionTable.ScopeId] = scope });

        Assert.AreEqual(2, org.Version(version).GetAttributeValue<int>(LeadDefinitionTable.Version));
        Assert.AreEqual(
            DefinitionSentences.NoScope,
            DefinitionOrg.Refused(() => org.Marketer.Create(new Entity(LeadDefinitionTable.Name) { [LeadDefinitionTable.PrimaryName] = "Mine" })));
    }

    [TestMethod]
    public void FaultsOfContentComeInAndAreNamedWhenItIsProposed()
    {
        using var org = new DefinitionOrg();
        var text = JsonLayout.Of(DefinitionFiles.Default).Replace("\"cap\": 5,", "\"cap\": 1,").Replace("\"kind\": \"bands\"", "\"kind\": \"band\"");

        var version = DefinitionOrg.Import(org.Installer, text);

        var message = DefinitionOrg.Refused(() => DefinitionOrg.Call(org.Marketer, ProposeDefinitionApi.Name, version));
        StringAssert.Contains(message, "\nfit, group size, criterion employees, kind: ");
        StringAssert.Contains(message, "\nfit, group data_quality, criterion business_email, points: ");
        Assert.AreEqual(DefinitionStatusChoice.Draft, org.Status(version));
        Assert.IsNull(org.Version(version).GetAttributeValue<string>(LeadDefinitionTable.Hash));
    }

    [TestMethod]
    [DataRow("{\"name\": \"A\", }", "The definition is no JSON (line 1, column 15): ")]
    [DataRow("[]", DefinitionSentences.NotAnObject)]
    [DataRow("{\"scope\": \"default\"}", DefinitionSentences.NoScopeOrName)]
    [DataRow("{\"name\": \"A\"}", DefinitionSentences.NoScopeOrName)]
    [DataRow("{\"name\": \"A\", \"scope\": \"my scope\"}", DefinitionSentences.NoScopeOrName)]
    public void ATextThatIsNoDefinitionIsRefused(string text, string message)
    {
        using var org = new DefinitionOrg();

        StringAssert.StartsWith(DefinitionOrg.Refused(() => DefinitionOrg.Import(org.Installer, text)), message);
        Assert.AreEqual(0, org.Count(LeadDefinitionTable.Name) + org.Count(ScopeTable.Name));
    }

    [TestMethod]
    public void ANewScopeIsForThoseWhoMayMakeScopes()
    {
        using var org = new DefinitionOrg();
        var text = JsonLayout.Of(DefinitionFiles.Default);

        StringAssert.Contains(DefinitionOrg.Refused(() => DefinitionOrg.Import(org.Marketer, text)), "prvCreatexl_Scope");
        Assert.AreEqual(0, org.Count(LeadDefinitionTable.Name));
        org.Draft();
        DefinitionOrg.Import(org.Marketer, text);
        Assert.AreEqual(2, org.Count(LeadDefinitionTable.Name));
    }
}
#endif
