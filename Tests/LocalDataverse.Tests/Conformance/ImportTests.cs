using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Importing solution zips.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs maker/data-platform/update-solutions.md; formats of real exports")]
public sealed class ImportTests
{
    [TestMethod]
    public void TheReportNamesEveryPart()
    {
        using var organization = new Organization(new TestZip()
            .Customization("<WebResources><WebResource><Name>xl_/js/lead.js</Name></WebResource></WebResources>")
            .Part("WebResources/xl_jsleadjs", "x")
            .ItemColumn("xl_photo", "image", string.Empty));

        CollectionAssert.AreEquivalent(new[] { "WebResources (1)", "WebResources/xl_jsleadjs" }, organization.Report.Kept.ToArray());
        CollectionAssert.AreEqual(new[] { "column xl_item.xl_photo of type image" }, organization.Report.NotSupported.ToArray());
        Assert.IsTrue(organization.Report.Imported.Contains(new ImportedComponent("table", "xl_item")));
    }

    [TestMethod]
    public void AHigherVersionAddsColumnsAndKeepsTheRows()
    {
        using var organization = new Organization();
        var id = organization.CreateItem();

        using var zip = new TestZip { Version = "1.1.0.0" }.ItemColumn("xl_extra", "nvarchar", "<MaxLength>10</MaxLength>").Build();
        var report = organization.Dataverse.Import(zip);
        organization.Service.Update(new("xl_item", id) { ["xl_extra"] = "new" });

        Assert.AreEqual(new Version(1, 0, 0, 0), report.Replaced);
        Assert.AreEqual("Item", organization.Item(id)["xl_name"]);
        Assert.AreEqual("new", organization.Item(id)["xl_extra"]);
    }

    [TestMethod]
    public void AColumnThatIsGoneIsNamed()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_extra", "nvarchar", "<MaxLength>10</MaxLength>"));

        using var zip = new TestZip { Version = "1.1.0.0" }.Build();
        var report = organization.Dataverse.Import(zip);

        StringAssert.Contains(report.NotSupported.Single(), "xl_item.xl_extra", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.NoColumn, () => organization.CreateItem(i => i["xl_extra"] = "x"));
    }

    [TestMethod]
    [DataRow("1.0.0.0")]
    [DataRow("0.9.0.0")]
    public void AVersionThatIsNotHigherIsRefused(string version)
    {
        using var organization = new Organization();
        using var zip = new TestZip { Version = version }.Build();

        Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(zip));
    }

    [TestMethod]
    public void AColumnThatChangesItsTypeIsRefusedAndNothingChanges()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_extra", "nvarchar", "<MaxLength>10</MaxLength>"));
        using var zip = new TestZip { Version = "1.1.0.0" }.ItemColumn("xl_extra", "int", string.Empty).Build();

        Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(zip));

        Assert.AreEqual("x", organization.Item(organization.CreateItem(i => i["xl_extra"] = "x"))["xl_extra"]);
    }

    [TestMethod]
    public void AnUnmanagedZipIsTakenOnce()
    {
        using var organization = new Organization(new TestZip { Managed = false }.ItemColumn("xl_extra", "nvarchar", "<MaxLength>10</MaxLength>"));
        Assert.AreEqual("x", organization.Item(organization.CreateItem(i => i["xl_extra"] = "x"))["xl_extra"]);
        Assert.AreEqual("Text", organization.Dataverse.ColumnTypes("xl_item")["xl_extra"]);

        using var unmanaged = new TestZip { Managed = false, Version = "1.1.0.0" }.Build();
        Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(unmanaged));
        using var managed = new TestZip { Version = "1.1.0.0" }.Build();
        Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(managed));
    }

    [TestMethod]
    public void AnUnmanagedZipDoesNotFollowAManagedOne()
    {
        using var organization = new Organization();
        using var zip = new TestZip { Managed = false, Version = "1.1.0.0" }.Build();

        Organization.Fault(ErrorCodes.ImportFailed, () => organization.Dataverse.Import(zip));
    }

    [TestMethod]
    public void AFileThatIsNoZipIsRefused()
    {
        using var dataverse = Dataverse.InMemory();
        using var text = new MemoryStream("no zip"u8.ToArray());

        Organization.Fault(ErrorCodes.ImportFailed, () => dataverse.Import(text));
    }

    [TestMethod]
    public void AStepThatDataverseWouldRefuseIsRefused()
    {
        StringAssert.Contains(Refusal(new TestZip().Step("Create", "lead", 20, "trace", pre: "lastname")), "pre image on Create", StringComparison.Ordinal);
        StringAssert.Contains(Refusal(new TestZip().Step("Delete", "lead", 40, "trace", post: "lastname")), "post image on Delete", StringComparison.Ordinal);
        StringAssert.Contains(Refusal(new TestZip().Step("Update", "lead", 20, "trace", post: "lastname")), "post image before PostOperation", StringComparison.Ordinal);
        StringAssert.Contains(Refusal(new TestZip().Step("Update", "lead", 20, "trace", mode: 1)), "asynchronous before PostOperation", StringComparison.Ordinal);
        StringAssert.Contains(Refusal(new TestZip().Step("Update", "lead", 20, "trace", filter: "nosuch")), "nosuch", StringComparison.Ordinal);
        StringAssert.Contains(Refusal(new TestZip().Step("Update", "nosuch", 20, "trace")), "nosuch", StringComparison.Ordinal);
    }

    [TestMethod]
    public void ALookupWithoutARelationshipIsRefused()
    {
        var refusal = Refusal(new TestZip().ItemColumn("xl_otherid", "lookup", string.Empty));

        StringAssert.Contains(refusal, "xl_item.xl_otherid", StringComparison.Ordinal);
    }

    [TestMethod]
    public void AFileKeepsRowsMetadataAndPlugins()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".db");
        try
        {
            Guid id;
            using (var first = Dataverse.OpenFile(path))
            {
                using var zip = new TestZip().Step("Create", "lead", 20, "set xl_note from the plugin").Build();
                first.Import(zip);
                id = first.AsAdministrator().Create(Organization.NewLead());
            }

            using var second = Dataverse.OpenFile(path);
            var service = second.AsAdministrator();
            var lead = service.Retrieve("lead", service.Create(Organization.NewLead()), new(true));

            Assert.AreEqual("from the plugin", lead["xl_note"]);
            Assert.AreEqual("Doe", service.Retrieve("lead", id, new(true))["lastname"]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestMethod]
    public void EnvironmentVariablesAreRows()
    {
        using var organization = new Organization(new TestZip().Part(
            "environmentvariabledefinitions/xl_Accounts/environmentvariabledefinition.xml",
            "<environmentvariabledefinition schemaname=\"xl_Accounts\"><defaultvalue>a,b</defaultvalue><displayname default=\"Accounts\" /><type>100000000</type></environmentvariabledefinition>"));

        var query = new Microsoft.Xrm.Sdk.Query.QueryByAttribute("environmentvariabledefinition") { ColumnSet = new("defaultvalue") };
        query.AddAttributeValue("schemaname", "xl_Accounts");

        Assert.AreEqual("a,b", organization.Service.RetrieveMultiple(query).Entities.Single()["defaultvalue"]);
    }

    [TestMethod]
    public void TheStandardTablesHaveTheColumnsThatCriteriaMayRead()
    {
        var tables = StandardTables.Load();

        Assert.AreEqual("Money", tables["lead"].Columns["budgetamount"].Type);
        Assert.AreEqual("Lookup", tables["lead"].Columns["parentaccountid"].Type);
        Assert.IsTrue(tables["account"].Columns.ContainsKey("numberofemployees"));
        Assert.IsFalse(tables["lead"].Columns.ContainsKey("xl_stage"));
    }

    private static string Refusal(TestZip zip)
    {
        using var dataverse = Dataverse.InMemory();
        using var stream = zip.Build();
        return Organization.Fault(ErrorCodes.ImportFailed, () => dataverse.Import(stream)).Message;
    }
}
