#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>A signed version comes into force, takes the place of others, and stays as it was signed.</summary>
[TestClass]
public class ActivationTests
{
    [TestMethod]
    public void AVersionWithoutBothSignaturesIsNotActivated()
    {
        using var org = new DefinitionOrg();
        var version = org.Proposed();
        Assert.AreEqual(DefinitionSentences.NotSigned("marketing and sales"), Refusal(org, version));
        DefinitionOrg.Call(org.MarketingSigner, SignForMarketingApi.Name, version);
        Assert.AreEqual(DefinitionSentences.NotSigned("sales"), Refusal(org, version));
    }

    [TestMethod]
    public void ADateThatIsOverIsRefused()
    {
        using var org = new DefinitionOrg();
        var version = org.Signed();

        Assert.AreEqual(DefinitionSentences.InThePast(org.Now.AddSeconds(-1)), Refusal(org, version, org.Now.AddSeconds(-1)));
        DefinitionOrg.Call(org.Installer, ActivateDefinitionApi.Name, version, "EffectiveFrom", org.Now);
        Assert.AreEqual(DefinitionStatusChoice.Active, org.Status(version));
    }

    [TestMethod]
    public void MarketingCannotActivate()
    {
        using var org = new DefinitionOrg();
        var version = org.Signed();

        StringAssert.Contains(DefinitionOrg.Refused(() => DefinitionOrg.Call(org.Marketer, ActivateDefinitionApi.Name, version)), "prvWritexl_Scope");
    }

    [TestMethod]
    public void OfAScopeOneIsInForceAndOneIsScheduled()
    {
        using var org = new DefinitionOrg();
        var other = org.Active("other");
        var first = org.Active();
        var second = org.Active(from: org.Now.AddDays(10));
        CollectionAssert.AreEqual(new[] { "active", "active" }, Statuses(org, first, second));

        var third = org.Active(from: org.Now.AddDays(5));
        CollectionAssert.AreEqual(new[] { "active", "retired", "active" }, Statuses(org, first, second, third));

        org.Now = org.Now.AddDays(6);
        var fourth = org.Active(from: org.Now.AddDays(1));
        CollectionAssert.AreEqual(new[] { "retired", "retired", "active", "active" }, Statuses(org, first, second, third, fourth));

        var fifth = org.Active();
        CollectionAssert.AreEqual(new[] { "retired", "retired", "active" }, Statuses(org, third, fourth, fifth));
        CollectionAssert.AreEqual(new[] { "active" }, Statuses(org, other));
    }

    [TestMethod]
    public void AScheduledVersionJudgesFromItsDateOnWithoutAJob()
    {
        using var org = new DefinitionOrg();
        var first = org.Active();
        var second = org.Active(from: org.Now.AddDays(10));

        Assert.AreEqual(first, JudgedBy(org));
        org.Now = org.Now.AddDays(10);
        Assert.AreEqual(second, JudgedBy(org));
    }

    [TestMethod]
    public void InObserveADraftJudgesUntilAVersionIsActive()
    {
        using var org = new DefinitionOrg();
        var draft = org.Draft();
        Assert.AreEqual(draft, JudgedBy(org));

        var active = org.Active();
        org.Draft();
        Assert.AreEqual(active, JudgedBy(org));

        DefinitionOrg.Call(org.Installer, RetireDefinitionApi.Name, active);
        Assert.AreNotEqual(active, JudgedBy(org));
    }

    [TestMethod]
    public void WhatIsActiveOrRetiredStays()
    {
        using var org = new DefinitionOrg();
        var version = org.Active();
        for (var round = 0; round < 2; round++)
        {
            var website = org.Criterion(version, "website").Id;
            Action[] attempts =
            [
                () => org.Admin.Update(new Entity(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.Document] = "{}" }),
                () => org.Admin.Update(new Entity(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.Version] = 9 }),
                () => org.Admin.Update(new Entity(CriterionTable.Name, website) { [CriterionTable.Points] = 1m }),
                () => org.Admin.Delete(CriterionTable.Name, website),
                () => org.Admin.Create(CriterionRows.Write(new CriterionContent { Dimension = "fit", Group = "size", Code = "x" }, version)),
                () => org.Admin.Delete(LeadDefinitionTable.Name, version),
                () => DefinitionOrg.Call(org.Installer, WithdrawDefinitionApi.Name, version),
            ];
            foreach (var attempt in attempts)
            {
                StringAssert.Matches(DefinitionOrg.Refused(attempt), new(" is (active|retired) and | is (active|retired) cannot be "));
            }

            org.Marketer.Update(new Entity(LeadDefinitionTable.Name, version) { [LeadDefinitionTable.ReviewBy] = new DateTime(2026, 8, 1 + round) });
            Assert.AreEqual(33, org.Criteria(version).Entities.Count);
            if (round == 0)
            {
                DefinitionOrg.Call(org.Installer, RetireDefinitionApi.Name, version);
            }
        }
    }

    [TestMethod]
    public void ADraftIsDeletedWithItsCriteria()
    {
        using var org = new DefinitionOrg();
        var version = org.Proposed();

        org.Marketer.Delete(LeadDefinitionTable.Name, version);

        Assert.AreEqual(0, org.Count(LeadDefinitionTable.Name) + org.Count(CriterionTable.Name));
    }

    [TestMethod]
    public void ADraftThatHasJudgedALeadStays()
    {
        using var org = new DefinitionOrg();
        var version = org.Draft();
        JudgedBy(org);

        var message = DefinitionOrg.Refused(() => org.Marketer.Delete(LeadDefinitionTable.Name, version));

        StringAssert.Contains(message, "has judged leads");
        var evaluation = org.Admin.RetrieveMultiple(new QueryExpression(EvaluationTable.Name) { ColumnSet = new ColumnSet(EvaluationTable.DefinitionId) }).Entities[0];
        Assert.AreEqual(version, evaluation.GetAttributeValue<EntityReference>(EvaluationTable.DefinitionId).Id);
    }

    [TestMethod]
    public void WhatIsReadOfTheDefinitionsIsReadOnce()
    {
        using var org = new DefinitionOrg();
        org.Active();
        JudgedBy(org);
        org.Dataverse.ClearTraces();

        JudgedBy(org);

        Assert.IsFalse(org.Dataverse.Traces[0].Calls.Any(call => call.Table.StartsWith("xl_lead", StringComparison.Ordinal) && call.Message == "RetrieveMultiple"));
    }

    private static string Refusal(DefinitionOrg org, Guid version, DateTime? from = null) =>
        DefinitionOrg.Refused(() => DefinitionOrg.Call(org.Installer, ActivateDefinitionApi.Name, version, "EffectiveFrom", from));

    private static string[] Statuses(DefinitionOrg org, params Guid[] versions) =>
        [.. versions.Select(version => DefinitionStatus.Name(org.Status(version)))];

    private static Guid? JudgedBy(DefinitionOrg org)
    {
        var lead = org.Admin.Create(new Entity(LeadTable.Name) { ["lastname"] = "Example", ["companyname"] = "Firm" });
        return org.Admin.Retrieve(LeadTable.Name, lead, new ColumnSet(LeadTable.DefinitionId)).GetAttributeValue<EntityReference>(LeadTable.DefinitionId)?.Id;
    }
}
#endif
