using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Definitions of tables, columns, relationships and choices.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query-metadata-web-api.md; rnwood/Fake4Dataverse MetadataRestApiTests")]
public class DefinitionTests
{
    [TestMethod]
    public async Task A_table_is_found_by_its_name_and_its_id()
    {
        await using var site = await Site.StartAsync(product: ProductZip.Bytes);
        var table = await site.GetAsync("EntityDefinitions(LogicalName='xl_signal')?$select=EntitySetName,DisplayName,PrimaryIdAttribute,OwnershipType");
        Assert.AreEqual("xl_signals", table["EntitySetName"]!.ToString());
        Assert.AreEqual("xl_signalid", table["PrimaryIdAttribute"]!.ToString());
        Assert.AreEqual("Lead Signal", table["DisplayName"]!["UserLocalizedLabel"]!["Label"]!.ToString());
        Assert.IsFalse(table.ContainsKey("SchemaName"));
        var again = await site.GetAsync($"EntityDefinitions({table["MetadataId"]})");
        Assert.AreEqual("xl_Signal", again["SchemaName"]!.ToString());
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x80060888", HttpMethod.Get, "EntityDefinitions(LogicalName='nosuch')");
    }

    [TestMethod]
    [DataRow("EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'lead' or LogicalName eq 'xl_item'", "lead xl_item")]
    [DataRow("EntityDefinitions?$select=LogicalName&$filter=IsCustomEntity eq true", "")]
    [DataRow("EntityDefinitions?$select=LogicalName&$filter=OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned' and LogicalName eq 'lead'", "lead")]
    [DataRow("EntityDefinitions?$select=LogicalName&$filter=OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'OrganizationOwned' and LogicalName eq 'lead'", "")]
    [DataRow("EntityDefinitions?$select=LogicalName&$filter=LogicalName in ('lead','account')", "account lead")]
    [DataRow("EntityDefinitions(LogicalName='xl_item')/Attributes?$select=LogicalName&$filter=AttributeType eq Microsoft.Dynamics.CRM.AttributeTypeCode'Integer'", "xl_count")]
    [DataRow("EntityDefinitions(LogicalName='xl_item')/Attributes?$select=LogicalName&$filter=RequiredLevel/Value eq Microsoft.Dynamics.CRM.AttributeRequiredLevel'SystemRequired'", "xl_itemid")]
    [DataRow("EntityDefinitions(LogicalName='xl_item')/Attributes?$select=LogicalName&$filter=IsPrimaryName", "xl_name")]
    [DataRow("EntityDefinitions(LogicalName='xl_item')/Attributes/Microsoft.Dynamics.CRM.StringAttributeMetadata?$select=LogicalName", "xl_code xl_name")]
    [DataRow("EntityDefinitions(LogicalName='xl_item')/Keys?$select=LogicalName", "xl_itemcode")]
    [DataRow("EntityDefinitions(LogicalName='xl_item')/ManyToOneRelationships?$select=SchemaName", "xl_lead_item")]
    [DataRow("EntityDefinitions(LogicalName='lead')/OneToManyRelationships?$select=SchemaName", "xl_lead_item")]
    [DataRow("RelationshipDefinitions?$select=SchemaName&$filter=SchemaName eq 'systemuserroles_association'", "systemuserroles_association")]
    [DataRow("RelationshipDefinitions/Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata?$select=SchemaName&$filter=ReferencedEntity eq 'lead'", "xl_lead_item")]
    [DataRow("GlobalOptionSetDefinitions?$select=Name", "xl_tier")]
    public async Task Definitions_are_filtered(string address, string expected)
    {
        await using var site = await Site.StartAsync();
        var names = (await site.GetAsync(address))["value"]!.AsArray().Select(d => (d!["LogicalName"] ?? d["SchemaName"] ?? d["Name"])!.ToString());
        Assert.AreEqual(expected, string.Join(' ', names.Order()));
    }

    [TestMethod]
    public async Task A_choice_comes_with_its_options_and_labels()
    {
        await using var site = await Site.StartAsync();
        var column = await site.GetAsync(
            "EntityDefinitions(LogicalName='lead')/Attributes(LogicalName='xl_tier')/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet,GlobalOptionSet");
        var options = column["OptionSet"]!["Options"]!.AsArray();
        Assert.AreEqual("1=Warm 2=Cold", string.Join(' ', options.Select(o => $"{o!["Value"]}={o["Label"]!["UserLocalizedLabel"]!["Label"]}")));
        Assert.AreEqual("xl_tier", column["GlobalOptionSet"]!["Name"]!.ToString());
        Assert.IsTrue(column["OptionSet"]!["IsGlobal"]!.GetValue<bool>());

        var choice = await site.GetAsync("GlobalOptionSetDefinitions(Name='xl_tier')");
        Assert.AreEqual(2, choice["Options"]!.AsArray().Count);
        var only = await site.GetAsync(
            "EntityDefinitions(LogicalName='lead')/Attributes(LogicalName='statuscode')/Microsoft.Dynamics.CRM.StatusAttributeMetadata/OptionSet?$select=Options");
        Assert.IsTrue(only["Options"]!.AsArray().All(o => o!["State"] is not null));
        var flag = await site.GetAsync(
            "EntityDefinitions(LogicalName='lead')/Attributes(LogicalName='donotemail')/Microsoft.Dynamics.CRM.BooleanAttributeMetadata?$expand=OptionSet");
        Assert.AreEqual(1, flag["OptionSet"]!["TrueOption"]!["Value"]!.GetValue<int>());
    }

    [TestMethod]
    public async Task Columns_are_expanded_with_their_table()
    {
        await using var site = await Site.StartAsync(product: ProductZip.Bytes);
        var table = await site.GetAsync(
            "EntityDefinitions(LogicalName='xl_signal')?$select=LogicalName&$expand=Attributes($select=LogicalName,DisplayName;$filter=AttributeType eq Microsoft.Dynamics.CRM.AttributeTypeCode'Lookup')");
        var lead = table["Attributes"]!.AsArray().Single(a => a!["LogicalName"]!.ToString() == "xl_leadid")!;
        Assert.AreEqual("#Microsoft.Dynamics.CRM.LookupAttributeMetadata", lead["@odata.type"]!.ToString());
        Assert.AreEqual("Lead", lead["DisplayName"]!["LocalizedLabels"]![0]!["Label"]!.ToString());
        var money = await site.GetAsync("EntityDefinitions(LogicalName='lead')/Attributes/Microsoft.Dynamics.CRM.MoneyAttributeMetadata?$select=LogicalName,Precision");
        Assert.IsTrue(money["value"]!.AsArray().All(a => a!["Precision"] is not null));
    }

    [TestMethod]
    [DataRow("EntityDefinitions(LogicalName='lead')?$select=IsKnowledgeManagementEnabled", "IsKnowledgeManagementEnabled of EntityMetadata")]
    [DataRow("EntityDefinitions?$orderby=LogicalName", "$orderby of EntityDefinitions")]
    [DataRow("ManagedPropertyDefinitions", "ManagedPropertyDefinitions")]
    public async Task What_is_not_described_is_refused_by_name(string address, string said)
    {
        await using var site = await Site.StartAsync();
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.NotImplemented, "0x80040800", HttpMethod.Get, address), said);
    }

    [TestMethod]
    public async Task Definitions_are_not_written()
    {
        await using var site = await Site.StartAsync();
        await site.RefusedAsync(HttpStatusCode.NotImplemented, "0x80040800", HttpMethod.Post, "EntityDefinitions", "{}");
        await site.RefusedAsync(HttpStatusCode.NotImplemented, "0x80040800", HttpMethod.Delete, "GlobalOptionSetDefinitions(Name='xl_tier')");
    }
}
