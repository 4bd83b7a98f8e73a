using System;
using System.IO;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Tests.Importing;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Solutions that follow one another, or hold the same components.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs maker/data-platform/update-solutions.md")]
public sealed class UpgradeTests
{
    [TestMethod]
    public void AnImportThatFailsLeavesTablesRowsAndPluginsAsTheyWere()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "set xl_note old").ItemColumn("xl_mark", "nvarchar", "<MaxLength>10</MaxLength>"));
        organization.CreateItem(i => i["xl_mark"] = "same");
        organization.CreateItem(i => i["xl_mark"] = "same");
        var before = OrganizationState.Of(organization.Dataverse);

        // The key fails last, when tables, columns and solution are already written.
        var content = Content(new TestZip { Version = "2.0.0.0" }.Step("Create", "lead", 20, "set xl_note new").ItemColumn("xl_mark", "nvarchar", "<MaxLength>10</MaxLength>")
            .ItemColumn("xl_more", "int", string.Empty));
        using var zip = content.Replace(
            "customizations.xml",
            "<EntityKeys>",
            "<EntityKeys><EntityKey><LogicalName>xl_itemmark</LogicalName><EntityKeyAttributes><AttributeName>xl_mark</AttributeName></EntityKeyAttributes></EntityKey>").Zip();
        var fault = Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(zip));

        StringAssert.Contains(fault.Message, "key xl_item.xl_itemmark", StringComparison.Ordinal);
        CollectionAssert.AreEqual(before, OrganizationState.Of(organization.Dataverse));
        Assert.AreEqual("old", organization.Lead(organization.CreateLead())["xl_note"]);
        Organization.Fault(ErrorCodes.NoColumn, () => organization.CreateItem(i => i["xl_more"] = 1));
    }

    [TestMethod]
    public void AColumnKeepsItsType()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_kind", "int", string.Empty));

        using var zip = new TestZip { Version = "2.0.0.0" }.ItemColumn("xl_kind", "picklist", "<OptionSetName>xl_tier</OptionSetName>").Build();

        StringAssert.Contains(
            Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(zip)).Message,
            "the column xl_item.xl_kind is of the type Integer and would become Choice",
            StringComparison.Ordinal);
    }

    [TestMethod]
    public void AnotherPublisherIsRefused()
    {
        using var organization = new Organization();
        using var zip = Content(new TestZip { Version = "2.0.0.0" }).Replace("solution.xml", "</Managed>", "</Managed><Publisher><UniqueName>other</UniqueName></Publisher>").Zip();

        Organization.Fault(ErrorCodes.WrongPublisher, () => organization.Dataverse.Import(zip));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/power-platform alm/solution-layers-alm.md")]
    public void OfTwoSolutionsWithOneColumnTheLaterHoldsAndTheReportSaysSo()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_size", "nvarchar", "<MaxLength>5</MaxLength>"));

        using var zip = new ExportedZip { UniqueName = "Second" }.Extend("xl_Item", ExportedZip.Column("xl_size", "nvarchar", "<Format>text</Format><MaxLength>50</MaxLength>")).Build();
        var report = organization.Dataverse.Import(zip);

        CollectionAssert.AreEqual(new[] { "column xl_item.xl_size: also in Test; what Second says holds" }, report.Layers.ToArray());
        organization.CreateItem(i => i["xl_size"] = new string('x', 50));
        Organization.Fault(ErrorCodes.TextTooLong, () => organization.CreateItem(i => i["xl_size"] = new string('x', 51)));

        // An upgrade of the first stays below the second.
        using var upgrade = new TestZip { Version = "2.0.0.0" }.ItemColumn("xl_size", "nvarchar", "<MaxLength>7</MaxLength>").Build();
        Assert.AreEqual("column xl_item.xl_size: also in Second; what Second says holds", organization.Dataverse.Import(upgrade).Layers.Single());
        organization.CreateItem(i => i["xl_size"] = new string('x', 50));
    }

    [TestMethod]
    public void TwoSolutionsThatContradictEachOtherAreRefused()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_size", "nvarchar", "<MaxLength>5</MaxLength>"));

        using var zip = new ExportedZip { UniqueName = "Second" }.Extend("xl_Item", ExportedZip.Column("xl_size", "int", string.Empty)).Build();

        StringAssert.Contains(Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(zip)).Message, "xl_item.xl_size", StringComparison.Ordinal);
        Assert.HasCount(1, organization.Dataverse.Solutions());
    }

    [TestMethod]
    public void WhatAFileHoldsIsThereAgainWhenItIsOpened()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".db");
        try
        {
            var zip = RichZip.Of("1.0.0.0").Customization(Zips.ManyToMany("xl_item_account", "xl_Item", "Account"));
            string first;
            using (var dataverse = Dataverse.OpenFile(path))
            {
                using var stream = zip.Build();
                dataverse.Import(stream);
                using var layer = new ExportedZip { UniqueName = "Layer", Managed = false }.Extend("xl_Item", ExportedZip.Column("xl_top", "int", string.Empty)).Build();
                dataverse.Import(layer);
                var service = dataverse.AsAdministrator();
                first = (string)service.Retrieve("xl_item", service.Create(new Entity("xl_item") { ["xl_top"] = 1 }), new(true))["xl_number"];
            }

            using var again = Dataverse.OpenFile(path);
            CollectionAssert.AreEqual(new[] { "Test", "Layer" }, again.Solutions().Select(s => s.UniqueName).ToArray());
            var item = again.AsAdministrator().Create(new Entity("xl_item") { ["xl_top"] = 2 });
            StringAssert.StartsWith(first, "I-1000-", StringComparison.Ordinal);
            StringAssert.StartsWith((string)again.AsAdministrator().Retrieve("xl_item", item, new(true))["xl_number"], "I-1001-", StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestMethod]
    [Follows("learn.microsoft.com dotnet/api/microsoft.crm.sdk.messages.importsolutionrequest")]
    public void ASolutionIsImportedByARequestOfTheOrganizationService()
    {
        using var organization = new Organization();
        var lead = organization.CreateLead();
        using var zip = new TestZip { Version = "1.1.0.0" }.ItemColumn("xl_more", "int", string.Empty).Build();

        organization.Service.Execute(new ImportSolutionRequest { CustomizationFile = zip.ToArray(), OverwriteUnmanagedCustomizations = false, PublishWorkflows = true });

        Assert.AreEqual(new Version(1, 1, 0, 0), organization.Dataverse.Solutions().Single().Version);
        Assert.AreEqual(3, organization.Item(organization.CreateItem(i => i["xl_more"] = 3))["xl_more"]);
        Assert.AreEqual("Doe", organization.Lead(lead)["lastname"]);
        Assert.AreEqual("ImportSolution", organization.Dataverse.Traces.First(t => t.Message == "ImportSolution").Message);
    }

    [TestMethod]
    [Follows("learn.microsoft.com dotnet/api/microsoft.crm.sdk.messages.importsolutionrequest")]
    public void ARequestThatCannotImportFaults()
    {
        using var organization = new Organization(new TestZip().Role("Nobody", "prvReadLead Basic"));
        using var zip = new TestZip { Version = "1.1.0.0" }.Build();
        var request = new ImportSolutionRequest { CustomizationFile = zip.ToArray() };
        var nobody = organization.Dataverse.As(organization.Dataverse.CreateUser("nobody", "Nobody", "Nobody"));

        StringAssert.Contains(Organization.Fault(ErrorCodes.PrivilegeDenied, () => nobody.Execute(request)).Message, "prvImportCustomization", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new ImportSolutionRequest()));
        Organization.Fault(ErrorCodes.ImportFailed, () => organization.Service.Execute(new ImportSolutionRequest { CustomizationFile = [1, 2, 3] }));
        Organization.Fault(ErrorCodes.NotSupported, () => organization.Service.Execute(new ImportSolutionRequest { CustomizationFile = zip.ToArray(), HoldingSolution = true }));
        Assert.AreEqual(new Version(1, 0, 0, 0), organization.Dataverse.Solutions().Single().Version);
    }

    private static ZipContent Content(TestZip zip)
    {
        using var stream = zip.Build();
        return ZipContent.Of(stream);
    }
}
