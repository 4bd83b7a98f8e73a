#if NET
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Definitions;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>An org gets what it begins with once, and keeps what was made of it.</summary>
[TestClass]
public class InstallDefaultsTests
{
    [TestMethod]
    public void TheSecondTimeNothingIsMade()
    {
        using var org = new DefinitionOrg();

        var (created, kept) = org.InstallDefaults();

        Assert.AreEqual((24 + 6 + 16 + 6 + 1 + 2, 0), (created, kept));
        Assert.AreEqual((0, created), org.InstallDefaults());
        Assert.AreEqual(24, org.Count(SignalTypeTable.Name));
        Assert.AreEqual(16, org.Count(RejectionReasonTable.Name));
        Assert.AreEqual(1, org.Count(LeadDefinitionTable.Name));
        Assert.AreEqual(33, org.Count(CriterionTable.Name));
    }

    [TestMethod]
    public void WhatWasChangedStaysAndWhatWasDeletedComesBack()
    {
        using var org = new DefinitionOrg();
        org.InstallDefaults();
        var types = org.Admin.RetrieveMultiple(new QueryExpression(SignalTypeTable.Name) { ColumnSet = new ColumnSet(SignalTypeTable.Code) }).Entities;
        var demo = types.Single(row => row.GetAttributeValue<string>(SignalTypeTable.Code) == "demo_request");
        org.Admin.Update(new Entity(SignalTypeTable.Name, demo.Id) { [SignalTypeTable.PrimaryName] = "Vorführung" });
        org.Admin.Delete(SignalTypeTable.Name, types.Single(row => row.GetAttributeValue<string>(SignalTypeTable.Code) == "blog_comment").Id);

        Assert.AreEqual(1, org.InstallDefaults().Created);

        Assert.AreEqual("Vorführung", org.Admin.Retrieve(SignalTypeTable.Name, demo.Id, new ColumnSet(true)).GetAttributeValue<string>(SignalTypeTable.PrimaryName));
        Assert.AreEqual(24, org.Count(SignalTypeTable.Name));
    }

    [TestMethod]
    public void ItIsForTheAdministratorAlone()
    {
        using var org = new DefinitionOrg();

        StringAssert.Contains(DefinitionOrg.Refused(() => DefinitionOrg.Call(org.Marketer, InstallDefaultsApi.Name)), "prvCreatexl_SignalType");
        Assert.AreEqual(0, org.Count(SignalTypeTable.Name));
    }

    [TestMethod]
    public void EverySignalAndItemOfTheShippedDefinitionHasItsRow()
    {
        var definition = DefinitionReader.Read(DefaultFile.Text(DefaultFile.Definition)).Definition!;
        var codes = DefaultTables.All[0].Rows().Select(row => (string)row[SignalTypeTable.Code]).ToList();
        var items = DefaultTables.All[1].Rows().Select(row => (string)row[ChecklistItemTable.Code]).ToList();

        CollectionAssert.AreEquivalent(definition.Signals.Select(signal => signal.Signal).Concat(["cij_marketing_qualified", "cij_sales_ready", "nurture_started", "nurture_touch"]).ToList(), codes);
        CollectionAssert.AreEqual(definition.Items.Select(item => item.Id).ToList(), items);
    }

    [TestMethod]
    public void TheDefaultDefinitionIsADraftThatSaysWhatTheFileSays()
    {
        using var org = new DefinitionOrg();
        org.InstallDefaults();
        var version = org.Admin.RetrieveMultiple(new QueryExpression(LeadDefinitionTable.Name) { ColumnSet = new ColumnSet(true) }).Entities.Single();

        Assert.AreEqual(DefinitionStatusChoice.Draft, DefinitionStatus.Of(version));
        var document = (string)DefinitionOrg.Call(org.Marketer, ExportDefinitionApi.Name, version.Id).Results[ExportDefinitionApi.Response.Document];
        Assert.AreEqual(CanonicalText.Hash(DefinitionFiles.Default), CanonicalText.Hash(JsonText.Read(document)));
    }
}
#endif
