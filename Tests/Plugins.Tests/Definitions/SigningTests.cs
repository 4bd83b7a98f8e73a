#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>A version is signed by two people who read the same text.</summary>
[TestClass]
public class SigningTests
{
    [TestMethod]
    public void BothSidesSignWhatWasProposed()
    {
        using var org = new DefinitionOrg();
        var version = org.Proposed();
        var hash = org.Version(version).GetAttributeValue<string>(LeadDefinitionTable.Hash);

        DefinitionOrg.Call(org.MarketingSigner, SignForMarketingApi.Name, version, "Hash", hash);
        DefinitionOrg.Call(org.SalesSigner, SignForSalesApi.Name, version);

        var row = org.Version(version);
        Assert.AreEqual("mara.signs", org.NameOf(row, LeadDefinitionTable.MarketingSignedById));
        Assert.AreEqual("sol.signs", org.NameOf(row, LeadDefinitionTable.SalesSignedById));
        Assert.AreEqual(org.Now, row.GetAttributeValue<DateTime>(LeadDefinitionTable.SalesSignedOn));
        Assert.AreEqual(1, org.Count(MarketingSignatureTable.Name));
        Assert.AreEqual(1, org.Count(SalesSignatureTable.Name));
    }

    [TestMethod]
    public void OnePersonSignsForOneSide()
    {
        using var org = new DefinitionOrg();
        var version = org.Proposed();
        DefinitionOrg.Call(org.BothSigner, SignForMarketingApi.Name, version);

        Assert.AreEqual(DefinitionSentences.SamePerson, DefinitionOrg.Refused(() => DefinitionOrg.Call(org.BothSigner, SignForSalesApi.Name, version)));
        Assert.AreEqual(
            DefinitionSentences.SignedAlready("marketing"),
            DefinitionOrg.Refused(() => DefinitionOrg.Call(org.MarketingSigner, SignForMarketingApi.Name, version)));
        Assert.AreEqual(0, org.Count(SalesSignatureTable.Name));
    }

    [TestMethod]
    public void TheRightToSignIsThatOfItsSide()
    {
        using var org = new DefinitionOrg();
        var version = org.Proposed();

        StringAssert.Contains(
            DefinitionOrg.Refused(() => DefinitionOrg.Call(org.SalesSigner, SignForMarketingApi.Name, version)), "prvCreatexl_MarketingSignature");
        StringAssert.Contains(
            DefinitionOrg.Refused(() => DefinitionOrg.Call(org.Marketer, SignForSalesApi.Name, version)), "prvCreatexl_SalesSignature");
    }

    [TestMethod]
    public void OnlyAProposedTextIsSignedAndOnlyTheOneThatWasRead()
    {
        using var org = new DefinitionOrg();
        var version = org.Draft();
        StringAssert.StartsWith(
            DefinitionOrg.Refused(() => DefinitionOrg.Call(org.SalesSigner, SignForSalesApi.Name, version)), "A version that is a draft cannot be signed");
        DefinitionOrg.Call(org.Marketer, ProposeDefinitionApi.Name, version);

        Assert.AreEqual(
            DefinitionSentences.OtherText,
            DefinitionOrg.Refused(() => DefinitionOrg.Call(org.SalesSigner, SignForSalesApi.Name, version, "Hash", new string('0', 64))));
    }

    [TestMethod]
    public void AnEditTakesTheSignaturesAway()
    {
        using var org = new DefinitionOrg();
        Action<Guid>[] edits =
        [
            version => org.Marketer.Update(new Entity(CriterionTable.Name, org.Criterion(version, "website").Id) { [CriterionTable.Points] = 1m }),
            version => org.Marketer.Delete(CriterionTable.Name, org.Criterion(version, "website").Id),
            version => org.Marketer.Create(CriterionRows.Write(new CriterionContent { Dimension = "fit", Group = "size", Code = "x" }, version)),
            version => org.Marketer.Update(new Entity(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.Priority] = 5 }),
            version => DefinitionOrg.Call(org.Marketer, WithdrawDefinitionApi.Name, version),
        ];
        foreach (var edit in edits)
        {
            var version = org.Signed();

            edit(version);

            var row = org.Version(version);
            Assert.AreEqual(DefinitionStatusChoice.Draft, DefinitionStatus.Of(row));
            foreach (var column in DefinitionStatus.Marks)
            {
                Assert.IsFalse(row.Contains(column), column);
            }

            StringAssert.StartsWith(
                DefinitionOrg.Refused(() => DefinitionOrg.Call(org.Installer, ActivateDefinitionApi.Name, version)), "A version that is a draft cannot be activated");
        }
    }

    [TestMethod]
    public void ASaveThatChangesNothingLeavesTheSignatures()
    {
        using var org = new DefinitionOrg();
        var version = org.Signed();
        var website = org.Criterion(version, "website");

        org.Marketer.Update(new Entity(CriterionTable.Name, website.Id)
        {
            [CriterionTable.Points] = website[CriterionTable.Points],
            [CriterionTable.Kind] = website[CriterionTable.Kind],
        });
        org.Marketer.Update(new Entity(LeadDefinitionTable.Name, version)
        {
            [LeadDefinitionTable.PrimaryName] = "B2B default",
            [LeadDefinitionTable.ReviewBy] = new DateTime(2026, 7, 1),
        });

        Assert.AreEqual(DefinitionStatusChoice.Proposed, org.Status(version));
    }

    [TestMethod]
    public void NobodyWritesStatusOrSignaturesByHand()
    {
        using var org = new DefinitionOrg();
        var version = org.Proposed();
        var scope = org.Version(version).GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId);
        Entity[] forgeries =
        [
            new(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.Status] = new OptionSetValue(DefinitionStatusChoice.Active) },
            new(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.SalesSignedById] = new EntityReference("systemuser", org.Dataverse.AdministratorId) },
            new(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.Hash] = "0" },
            new(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.EffectiveFrom] = org.Now },
        ];
        foreach (var forgery in forgeries)
        {
            Assert.AreEqual(DefinitionSentences.OnlySystem, DefinitionOrg.Refused(() => org.Admin.Update(forgery)));
            var made = new Entity(LeadDefinitionTable.Name) { [LeadDefinitionTable.ScopeId] = scope };
            made.Attributes.AddRange(forgery.Attributes);
            Assert.AreEqual(DefinitionSentences.OnlySystem, DefinitionOrg.Refused(() => org.Admin.Create(made)));
        }

        Assert.AreEqual(DefinitionStatusChoice.Proposed, org.Status(version));
    }
}
#endif
