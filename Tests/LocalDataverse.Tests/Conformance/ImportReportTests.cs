using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Tests.Importing;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>What the report says of each part of a zip, and what a refusal says.</summary>
[TestClass]
[Follows("rnwood/Dynamics365-Fake4Dataverse FakeMessageExecutors/SolutionImportExportTests.cs")]
public sealed class ImportReportTests
{
    [TestMethod]
    public void EachPartIsInOneList()
    {
        using var organization = new Organization(RichZip.Of("1.0.0.0"));
        var report = organization.Report;

        foreach (var (kind, name) in new[]
        {
            ("table", "xl_item"), ("column", "lead.xl_note"), ("choice", "xl_tier"), ("relationship", "xl_item_contact"), ("key", "xl_item.xl_itemcode"), ("role", "Items"),
            ("custom API", "xl_Echo"), ("environment variable", "xl_Limit"), ("environment variable value", "xl_Limit"), ("column security profile", "Readers"),
        })
        {
            Assert.IsTrue(report.Has(kind, name), $"{kind} {name}");
        }

        CollectionAssert.AreEquivalent(
            new[] { new ImportedComponent("web resource", "xl_/js/item.js"), new ImportedComponent("app", "xl_App") }, report.Kept.ToArray());
        CollectionAssert.AreEquivalent(
            new[]
            {
                "column xl_item.xl_photo, an image column", "column xl_item.xl_sum, a rollup column", "cloud flow Remind", "connectionreference xl_mail",
                "part appactions/xl_Do",
            },
            report.NotSupported.ToArray());
        Assert.IsEmpty(report.Missing);
        Assert.IsEmpty(report.Layers);
    }

    [TestMethod]
    public void AComponentThatIsListedAndNotThereIsNamed()
    {
        using var stream = new TestZip().Build();
        var zip = ZipContent.Of(stream).Replace(
            "solution.xml",
            "</SolutionManifest>",
            """
            <RootComponents><RootComponent type="1" schemaName="xl_item" behavior="0" /><RootComponent type="1" schemaName="xl_ghost" behavior="0" />
              <RootComponent type="92" id="{11111111-1111-1111-1111-111111111111}" behavior="0" /><RootComponent type="10042" schemaName="xl_odd" behavior="0" /></RootComponents>
            <MissingDependencies>
              <MissingDependency><Required type="1" schemaName="lead" displayName="Lead" solution="msdynce_LeadManagement (9.0.4.0066)" /><Dependent type="1" schemaName="lead" /></MissingDependency>
              <MissingDependency><Required type="61" schemaName="base_/lib.js" displayName="lib" solution="Base (1.0)" /><Dependent type="60" id="{1}" /></MissingDependency>
            </MissingDependencies></SolutionManifest>
            """).Zip();
        using var dataverse = Dataverse.InMemory();

        var report = dataverse.Import(zip);

        CollectionAssert.AreEqual(
            new[]
            {
                "table xl_ghost, listed as a root component and not in the zip",
                "step {11111111-1111-1111-1111-111111111111}, listed as a root component and not in the zip",
                "base_/lib.js (component type 61) of Base (1.0), needed and not known here",
            },
            report.Missing.ToArray());
        CollectionAssert.AreEqual(new[] { "root component xl_odd of the type 10042" }, report.NotSupported.ToArray());
    }

    [TestMethod]
    public void AllFaultsAreToldTogether()
    {
        var refusal = Zips.Refusal(new TestZip()
            .ItemColumn("xl_a", "nvarchar", "<MaxLength>many</MaxLength>")
            .ItemColumn("xl_b", "picklist", "<OptionSetName>xl_nosuch</OptionSetName>")
            .ItemColumn("xl_c", "decimal", "<Accuracy>99</Accuracy>")
            .Step("Update", "xl_item", 20, "trace", filter: "xl_nocolumn")
            .Customization("<Roles><Role id=\"no id\" name=\"Odd\" /></Roles>"));

        foreach (var part in new[] { "column xl_item.xl_a: \"many\"", "xl_nosuch", "Accuracy is 99", "xl_nocolumn", "role Odd: \"no id\" is no id" })
        {
            StringAssert.Contains(refusal, part, StringComparison.Ordinal);
        }
    }

    [TestMethod]
    [DataRow("<Roles><Role id=\"{9c1d3a53-1df5-4a5d-9f0c-0d5c3a7b0009}\" name=\"A\" /><Role id=\"{9c1d3a53-1df5-4a5d-9f0c-0d5c3a7b0009}\" name=\"B\" /></Roles>", "role")]
    [DataRow("<optionsets><optionset Name=\"xl_tier\"><options /></optionset></optionsets>", "choice")]
    [DataRow("<optionsets><optionset Name=\"xl_two\"><options><option value=\"1\" /><option value=\"1\" /></options></optionset></optionsets>", "value 1")]
    public void WhatIsInItTwiceIsRefused(string xml, string what)
    {
        var refusal = Zips.Refusal(new TestZip().Customization(xml));

        StringAssert.Contains(refusal, "is in it twice", StringComparison.Ordinal);
        StringAssert.Contains(refusal, what, StringComparison.Ordinal);
    }

    [TestMethod]
    public void AWebResourceWithoutItsContentIsRefused()
        => StringAssert.Contains(
            Zips.Refusal(new TestZip().Customization("<WebResources><WebResource><Name>xl_a</Name><FileName>/WebResources/xl_a</FileName></WebResource></WebResources>")),
            "the part WebResources/xl_a is missing",
            StringComparison.Ordinal);

    [TestMethod]
    public void AClassThatTheDllLacksIsRefused()
    {
        using var stream = new TestZip().Build();

        StringAssert.Contains(
            Zips.Refusal(ZipContent.Of(stream).Replace("customizations.xml", "TestPlugins.EchoApi, ", "TestPlugins.NoSuch, ")), "has no class XrmLeads.LocalDataverse.TestPlugins.NoSuch", StringComparison.Ordinal);
    }

    [TestMethod]
    public void TheHostOfTheAppReadsWhatIsKept()
    {
        using var organization = new Organization(RichZip.Of("1.0.0.0"));

        var parts = organization.Dataverse.KeptParts();

        CollectionAssert.AreEqual("var item;"u8.ToArray(), parts.WebResource("xl_/js/item.js"));
        Assert.IsNull(parts.WebResource("xl_/js/other.js"));
        Assert.AreEqual("xl_App", parts.Of(KeptKinds.App).Single().Element("UniqueName")!.Value);
    }

    [TestMethod]
    public void AValueOfAnEnvironmentVariableIsARow()
    {
        using var organization = new Organization(RichZip.Of("1.0.0.0"));

        var value = organization.Service.RetrieveMultiple(new QueryExpression("environmentvariablevalue") { ColumnSet = new ColumnSet(true) }).Entities.Single();

        Assert.AreEqual("7", value["value"]);
        Assert.AreEqual("xl_Limit", value.GetAttributeValue<EntityReference>("environmentvariabledefinitionid").Name);
    }

    [TestMethod]
    public void AnImportedSolutionIsARowWithItsVersion()
    {
        using var organization = new Organization();
        using var newer = new TestZip { Version = "1.2.0.0" }.Build();
        organization.Dataverse.Import(newer);

        var query = new QueryByAttribute("solution") { ColumnSet = new ColumnSet("version", "ismanaged"), Attributes = { "uniquename" }, Values = { "Test" } };
        var solution = organization.Service.RetrieveMultiple(query).Entities.Single();

        Assert.AreEqual("1.2.0.0", solution["version"]);
        Assert.IsTrue((bool)solution["ismanaged"]);
        Assert.AreEqual(new InstalledSolution("Test", new Version(1, 2, 0, 0), true), organization.Dataverse.Solutions().Single());
    }
}
