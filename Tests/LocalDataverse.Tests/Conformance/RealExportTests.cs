using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Tests.Importing;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Zips built like public exports of other people: what can be taken works, the rest is named, nothing is dropped.</summary>
[TestClass]
public sealed class RealExportTests
{
    [TestMethod]
    [Follows("ewingjm/development-hub Solutions/cap_DevelopmentHub_Develop (file columns, workflow activities, a step on an action of its own)")]
    public void ASolutionWithFilesAndWorkflowActivitiesIsTakenWithoutThem()
    {
        using var dataverse = Dataverse.InMemory();
        var report = dataverse.Import(new ExportedZip()
            .Table("xx_Merge", ExportedZip.Column("xx_Package", "file", "<MaxValue>32768</MaxValue>"))
            .OneToMany("FileAttachment_xx_merge_xx_Package", "xx_Merge", "FileAttachment", "xx_Package")
            .OneToMany("owner_xx_merge", "xx_Merge", "Owner", "OwnerId")
            .OneToMany("lk_xx_merge_createdby", "xx_Merge", "SystemUser", "CreatedBy")
            .OneToMany("business_unit_xx_merge", "xx_Merge", "BusinessUnit", "OwningBusinessUnit")
            .Part("PluginAssemblies/Test/Test.dll", ExportedZip.Dll())
            .Customization(
                """
                <SolutionPluginAssemblies><PluginAssembly FullName="XrmLeads.LocalDataverse.TestPlugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null" PluginAssemblyId="0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0001" CustomizationLevel="1">
                  <IsolationMode>2</IsolationMode><SourceType>0</SourceType><FileName>/PluginAssemblies/Test/Test.dll</FileName><PluginTypes>
                    <PluginType AssemblyQualifiedName="XrmLeads.LocalDataverse.TestPlugins.UnusedPlugin, XrmLeads.LocalDataverse.TestPlugins, Version=1.0.0.0" PluginTypeId="0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0003" Name="Merge">
                      <FriendlyName>Merge</FriendlyName><WorkflowActivityGroupName>Merging</WorkflowActivityGroupName></PluginType>
                    <PluginType AssemblyQualifiedName="XrmLeads.LocalDataverse.TestPlugins.ScriptedPlugin, XrmLeads.LocalDataverse.TestPlugins, Version=1.0.0.0" PluginTypeId="0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0002" Name="Scripted" />
                  </PluginTypes></PluginAssembly></SolutionPluginAssemblies>
                <SdkMessageProcessingSteps><SdkMessageProcessingStep Name="Inject" SdkMessageProcessingStepId="{c100122c-4c95-e911-a97d-002248010929}">
                  <PluginTypeName>XrmLeads.LocalDataverse.TestPlugins.ScriptedPlugin, XrmLeads.LocalDataverse.TestPlugins</PluginTypeName><PluginTypeId>0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0002</PluginTypeId>
                  <PrimaryEntity>xx_merge</PrimaryEntity><FilteringAttributes></FilteringAttributes><Mode>0</Mode><Rank>0</Rank><SdkMessageId>{0220d2de-0095-e911-a980-0022480186c3}</SdkMessageId>
                  <EventHandlerTypeCode>4602</EventHandlerTypeCode><Stage>20</Stage><SdkMessageProcessingStepImages /></SdkMessageProcessingStep></SdkMessageProcessingSteps>
                """)
            .Build());

        Assert.IsTrue(report.Has("table", "xx_merge"));
        Assert.IsTrue(report.Has("relationship", "owner_xx_merge"));
        Assert.IsEmpty(report.Missing);
        Assert.IsEmpty(report.Kept);
        CollectionAssert.AreEquivalent(
            new[]
            {
                "column xx_merge.xx_package, a file column", "relationship FileAttachment_xx_merge_xx_Package: fileattachment is not supported or not described here",
                "workflow activity Merge", "step \"Inject\" is on the message with the id {0220d2de-0095-e911-a980-0022480186c3}, which is not known here",
            },
            report.NotSupported.ToArray());
        var service = dataverse.AsAdministrator();
        Assert.AreEqual("One", service.Retrieve("xx_merge", service.Create(new Entity("xx_merge") { ["xx_name"] = "One" }), new ColumnSet(true))["xx_name"]);
    }

    [TestMethod]
    [Follows("microsoft/Industry-Accelerator-Nonprofit CDS.Solutions.Nonprofit.CommonDataModel/NonprofitCore (columns on first-party tables, a table of an app)")]
    public void ASolutionThatExtendsTablesOfOthersIsTakenAsFarAsTheyAreDescribed()
    {
        using var dataverse = Dataverse.InMemory();
        var report = dataverse.Import(new ExportedZip()
            .Extend("Account", ExportedZip.Column("xx_Size", "int", "<Format /><MinValue>0</MinValue><MaxValue>100</MaxValue>"))
            .Extend("Contact", ExportedZip.Column("xx_AddressId", "lookup", "<LookupStyle>single</LookupStyle><LookupTypes />"))
            .Extend("CustomerAddress", ExportedZip.Column("xx_Door", "nvarchar", "<Format>text</Format><MaxLength>10</MaxLength><Length>20</Length>"))
            .OneToMany("xx_customeraddress_contact", "Contact", "CustomerAddress", "xx_AddressId")
            .Customization("<EntityMaps><EntityMap><EntitySource>account</EntitySource><EntityTarget>contact</EntityTarget><AttributeMaps /></EntityMap></EntityMaps>")
            .Build());

        var service = dataverse.AsAdministrator();
        Assert.AreEqual(7, service.Retrieve("account", service.Create(new Entity("account") { ["name"] = "A", ["xx_size"] = 7 }), new ColumnSet(true))["xx_size"]);
        CollectionAssert.AreEquivalent(
            new[]
            {
                "table customeraddress, a table of Dataverse or of an app that is not described here",
                "column customeraddress.xx_door, of a table of Dataverse or of an app that is not described here",
                "relationship xx_customeraddress_contact: customeraddress is not supported or not described here",
                "column contact.xx_addressid, a lookup to customeraddress, which is not here",
                "EntityMap account to contact",
            },
            report.NotSupported.ToArray());
        Organization.Fault(ErrorCodes.NotSupported, () => service.Create(new Entity("contact") { ["xx_addressid"] = new EntityReference("customeraddress", Guid.NewGuid()) }));
        Organization.Fault(ErrorCodes.NotSupported, () => service.RetrieveMultiple(new QueryExpression("customeraddress")));
    }

    [TestMethod]
    [Follows("microsoft/powercat-business-approvals-kit BusinessApprovalKit/SolutionPackage/src (connection references, flows, values of environment variables)")]
    public void ASolutionWithFlowsAndConnectionsNamesThem()
    {
        using var dataverse = Dataverse.InMemory();
        var report = dataverse.Import(new ExportedZip { Managed = false }
            .Table("xx_Approval", string.Empty)
            .Customization(
                """
                <Workflows><Workflow WorkflowId="{11111111-0000-0000-0000-000000000001}" Name="Ask"><JsonFileName>/Workflows/Ask-11111111.json</JsonFileName><Type>1</Type><Category>5</Category></Workflow>
                  <Workflow WorkflowId="{11111111-0000-0000-0000-000000000002}" Name="Check"><XamlFileName>/Workflows/Check-11111111.xaml</XamlFileName><Type>1</Type><Category>2</Category></Workflow></Workflows>
                <CustomControls><CustomControl><Name>xx_Xx.Grid</Name><FileName>/Controls/xx_Xx.Grid/ControlManifest.xml</FileName></CustomControl></CustomControls>
                <CanvasApps><CanvasApp><Name>xx_ask_1</Name><DocumentUri>/CanvasApps/xx_ask_1.msapp</DocumentUri></CanvasApp></CanvasApps><Connectors />
                <connectionreferences><connectionreference connectionreferencelogicalname="xx_Mail"><connectorid>/providers/Microsoft.PowerApps/apis/shared_mail</connectorid></connectionreference></connectionreferences>
                <Dashboards><Dashboard><FormId>{11111111-0000-0000-0000-000000000003}</FormId><LocalizedNames><LocalizedName description="Overview" languagecode="1033" /></LocalizedNames></Dashboard></Dashboards>
                """)
            .Part("Workflows/Ask-11111111.json", "{}")
            .Part("Workflows/Check-11111111.xaml", "<Activity />")
            .Part("Controls/xx_Xx.Grid/bundle.js", "x")
            .Part("Controls/xx_Xx.Grid/ControlManifest.xml", "<manifest />")
            .Part("CanvasApps/xx_ask_1.msapp", "x")
            .Part("pluginpackages/xx_Package/pluginpackage.xml", "<pluginpackage uniquename=\"xx_Package\" />")
            .Part("pluginpackages/xx_Package/package/xx.nupkg", "x")
            .Part(
                "environmentvariabledefinitions/xx_Url/environmentvariabledefinition.xml",
                "<environmentvariabledefinition schemaname=\"xx_Url\"><displayname default=\"Url\"><label description=\"Url\" languagecode=\"1033\" /></displayname><introducedversion>1.0</introducedversion><iscustomizable>1</iscustomizable><isrequired>0</isrequired><secretstore>0</secretstore><type>100000000</type></environmentvariabledefinition>")
            .Part(
                "environmentvariabledefinitions/xx_Url/environmentvariablevalues.json",
                "{\"environmentvariablevalues\":{\"environmentvariablevalue\":{\"@environmentvariablevalueid\":\"11111111-0000-0000-0000-000000000004\",\"iscustomizable\":\"1\",\"value\":\"example.org\"}}}")
            .Build());

        CollectionAssert.AreEquivalent(
            new[]
            {
                "cloud flow Ask", "business rule Check", "CustomControl xx_Xx.Grid", "CanvasApp xx_ask_1", "connectionreference xx_Mail", "part pluginpackages/xx_Package",
            },
            report.NotSupported.ToArray());
        CollectionAssert.AreEqual(new[] { new ImportedComponent("dashboard", "Overview") }, report.Kept.ToArray());
        Assert.IsTrue(report.Has("environment variable value", "xx_Url"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/activity-entities.md")]
    public void ACustomActivityIsAmongTheActivities()
    {
        using var dataverse = Dataverse.InMemory();
        var report = dataverse.Import(new ExportedZip()
            .Table(
                "xx_Visit",
                ExportedZip.Column("Subject", "nvarchar", "<Format>text</Format><MaxLength>200</MaxLength>", false)
                    + ExportedZip.Column("RegardingObjectId", "lookup", string.Empty, false)
                    + ExportedZip.Column("RequiredAttendees", "partylist", string.Empty, false)
                    + ExportedZip.Column("StateCode", "state", "<optionset><states><state value=\"0\" defaultstatus=\"1\" invariantname=\"Open\" /><state value=\"1\" defaultstatus=\"2\" invariantname=\"Completed\" /></states></optionset>", false)
                    + ExportedZip.Column("StatusCode", "status", "<optionset><statuses><status value=\"1\" state=\"0\" /><status value=\"2\" state=\"1\" /></statuses></optionset>", false),
                "<IsActivity>1</IsActivity><ActivityTypeMask>1</ActivityTypeMask>",
                key: "ActivityId")
            .OneToMany("lead_xx_visits", "xx_Visit", "Lead", "RegardingObjectId")
            .Build());
        var service = dataverse.AsAdministrator();
        var account = new EntityReference("account", service.Create(new Entity("account") { ["name"] = "A" }));

        var visit = service.Create(new Entity("xx_visit") { ["subject"] = "At the fair", ["regardingobjectid"] = account });

        var activity = service.RetrieveMultiple(new QueryExpression("activitypointer") { ColumnSet = new ColumnSet(true) }).Entities.Single();
        Assert.AreEqual(visit, activity.Id);
        Assert.AreEqual("xx_visit", activity["activitytypecode"]);
        Assert.AreEqual(account, activity["regardingobjectid"]);
        CollectionAssert.Contains(report.NotSupported.ToList(), "column xx_visit.requiredattendees, a column of activity parties");
        service.Delete("account", account.Id);
        Assert.IsEmpty(service.RetrieveMultiple(new QueryExpression("activitypointer")).Entities);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/annotation-note-entity.md")]
    public void ARowOfAnyTableHasNotesThatGoWithIt()
    {
        using var organization = new Organization();
        var (item, other) = (organization.NewItem(), organization.NewItem());
        foreach (var row in new[] { item, other })
        {
            organization.Service.Create(new Entity("annotation") { ["objectid"] = row, ["subject"] = "S", ["notetext"] = "T" });
        }

        organization.Service.Delete("xl_item", item.Id);

        var note = organization.Service.RetrieveMultiple(new QueryExpression("annotation") { ColumnSet = new ColumnSet(true) }).Entities.Single();
        Assert.AreEqual(other, note["objectid"]);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/virtual-entities/get-started-ve.md and elastic-tables.md")]
    [DataRow("<DataProviderId>{7015a531-cc0d-4537-b5f2-c882a1eb65ad}</DataProviderId><ExternalName>Orders</ExternalName>", "a virtual table")]
    [DataRow("<TableType>Elastic</TableType>", "a table of the type Elastic")]
    public void ATableWhoseRowsAreElsewhereIsNamedAndItsUseFaultsByName(string properties, string what)
    {
        using var dataverse = Dataverse.InMemory();
        var report = dataverse.Import(new ExportedZip().Table("xx_Order", string.Empty, properties).Build());

        CollectionAssert.AreEqual(new[] { $"table xx_order, {what}" }, report.NotSupported.ToArray());
        StringAssert.Contains(
            Organization.Fault(ErrorCodes.NotSupported, () => dataverse.AsAdministrator().Create(new Entity("xx_order"))).Message, what, StringComparison.Ordinal);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs maker/data-platform/types-of-entities.md (table ownership)")]
    [DataRow("OrgOwned", "organizationid")]
    [DataRow("None", null)]
    public void ATableIsOwnedAsItSays(string ownership, string? column)
    {
        using var dataverse = Dataverse.InMemory();
        dataverse.Import(new ExportedZip().Table("xx_Rate", string.Empty, ownership: ownership).Build());
        var service = dataverse.AsAdministrator();

        var rate = service.Retrieve("xx_rate", service.Create(new Entity("xx_rate") { ["xx_name"] = "R" }), new ColumnSet(true));

        Assert.IsFalse(rate.Contains("owninguser"));
        Assert.IsTrue(column is null || rate.Contains(column));
    }
}
