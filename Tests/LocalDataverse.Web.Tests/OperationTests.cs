using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Functions, actions and the documents about the service.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi: use-web-api-functions.md, use-web-api-actions.md, impersonate-another-user-web-api.md")]
public class OperationTests
{
    [TestMethod]
    [DataRow("WhoAmI")]
    [DataRow("WhoAmI()")]
    public async Task WhoAmI_names_the_administrator_unless_a_header_names_another(string address)
    {
        await using var site = await Site.StartAsync();
        Assert.AreEqual(site.Dataverse.AdministratorId.ToString(), (await site.GetAsync(address))["UserId"]!.ToString());
        var rep = site.Dataverse.CreateUser("rita@x", "Rita Rep");
        var answer = await site.GetAsync(address, $"MSCRMCallerID: {rep}");
        Assert.AreEqual(rep.ToString(), answer["UserId"]!.ToString());
        Assert.AreEqual(site.Dataverse.OrganizationId.ToString(), answer["OrganizationId"]!.ToString());
        StringAssert.Contains(
            await site.RefusedAsync(HttpStatusCode.NotFound, string.Empty, HttpMethod.Post, address, "{}"),
            "No HTTP resource was found that matches the request URI");
    }

    [TestMethod]
    public async Task The_roles_of_the_caller_apply()
    {
        await using var site = await Site.StartAsync(new TestZip().Role("Reader", "prvReadLead Global"));
        var lead = await site.CreateAsync("leads", "{\"lastname\":\"Doe\",\"xl_secret\":\"s\"}");
        var reader = $"MSCRMCallerID: {site.Dataverse.CreateUser("rita@x", "Rita Rep", "Reader")}";
        var row = await site.GetAsync($"leads({lead})", reader);
        Assert.AreEqual("Doe", row["lastname"]!.ToString());
        Assert.IsNull(row["xl_secret"], "A secured column is empty for who may not read it.");
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Patch, $"leads({lead})", "{\"lastname\":\"Roe\"}", reader);
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Get, "accounts", null, reader);
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80048306", HttpMethod.Get, "leads?$filter=xl_secret eq 's'", null, reader);
    }

    [TestMethod]
    public async Task The_object_id_of_a_user_names_him_and_an_unknown_one_nobody()
    {
        await using var site = await Site.StartAsync();
        var (rep, objectId) = (site.Dataverse.CreateUser("rita@x", "Rita Rep"), Guid.NewGuid());
        await site.JsonAsync(
            HttpStatusCode.NoContent, HttpMethod.Patch, $"systemusers({rep})", $"{{\"azureactivedirectoryobjectid\":\"{objectId}\"}}");
        Assert.AreEqual(rep.ToString(), (await site.GetAsync("WhoAmI", $"CallerObjectId: {objectId}"))["UserId"]!.ToString());
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80072560", HttpMethod.Get, "WhoAmI", null, $"CallerObjectId: {rep}");
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80072560", HttpMethod.Get, "WhoAmI", null, "MSCRMCallerID: nobody");
    }

    [TestMethod]
    public async Task The_metadata_can_be_read_back_and_names_what_the_zip_brings()
    {
        await using var site = await Site.StartAsync(product: ProductZip.Bytes);
        using var reader = XmlReader.Create(new StringReader(await site.Client.GetStringAsync("$metadata")));
        var model = CsdlReader.Parse(reader);
        var signal = (IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM.xl_signal");
        Assert.IsFalse(signal.IsOpen);
        Assert.AreEqual("Edm.Guid", signal.FindProperty("_xl_leadid_value").Type.FullName());
        Assert.AreEqual("Microsoft.Dynamics.CRM.lead", signal.FindProperty("xl_LeadId").Type.FullName());
        Assert.IsNotNull(model.EntityContainer.FindEntitySet("xl_signals"));
        Assert.IsTrue(model.FindDeclaredOperations("Microsoft.Dynamics.CRM.xl_ExplainLead").Single().IsFunction());
        Assert.IsTrue(model.FindDeclaredOperations("Microsoft.Dynamics.CRM.xl_RecordSignal").Single().IsAction());
        Assert.IsNull(model.EntityContainer.FindEntitySet("nosuch"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/web-api-service-documents.md#csdl-metadata-document")]
    public async Task The_metadata_names_keys_ways_and_operations()
    {
        await using var site = await Site.StartAsync(Items.Zip().EchoApi("lead"));
        using var reader = XmlReader.Create(new StringReader(await site.Client.GetStringAsync("$metadata")));
        var model = CsdlReader.Parse(reader);
        var (lead, item) = ((IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM.lead"), (IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM.xl_item"));
        Assert.AreEqual("xl_code", model.GetAlternateKeysAnnotation(item).Single().Keys.Single());
        Assert.AreEqual(EdmMultiplicity.Many, ((IEdmNavigationProperty)lead.FindProperty("xl_lead_items")).TargetMultiplicity());
        Assert.AreEqual("Edm.Int32", item.FindProperty("statecode").Type.FullName(), "A choice is a number, as in Dataverse, and no enumeration.");
        Assert.IsTrue(((IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM.systemuser")).FindProperty("systemuserroles_association") is IEdmNavigationProperty);
        var operations = model.SchemaElements.OfType<IEdmOperation>().ToList();
        Assert.IsTrue(operations.Exists(o => o.Name == "xl_Echo" && o.IsBound && o.Parameters.First().Type.FullName() == "Microsoft.Dynamics.CRM.lead"));
        Assert.IsTrue(operations.Exists(o => o.Name == "CreateMultiple" && o.Parameters.First().Type.FullName() == "Collection(Microsoft.Dynamics.CRM.xl_item)"));
        Assert.IsFalse(operations.Exists(o => o.Name == "GrantAccess"));
    }

    [TestMethod]
    public async Task The_service_document_lists_the_entity_sets()
    {
        await using var site = await Site.StartAsync();
        var names = (await site.GetAsync(string.Empty))["value"]!.AsArray().Select(s => s!["name"]!.ToString()).ToList();
        CollectionAssert.Contains(names, "leads");
        CollectionAssert.Contains(names, "opportunities");
        CollectionAssert.Contains(names, "xl_items");
        CollectionAssert.DoesNotContain(names, "systemuserroles");
    }

    [TestMethod]
    public async Task An_unbound_action_takes_its_parameters_from_the_body()
    {
        await using var site = await Site.StartAsync(new TestZip().EchoApi());
        var answer = await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Post, "xl_Echo", "{\"Text\":\"hello\",\"Number\":3}");
        Assert.AreEqual("hello", answer["Echo"]!.ToString());
        Assert.AreEqual($"{site.Client.BaseAddress}$metadata#Microsoft.Dynamics.CRM.xl_EchoResponse", answer["@odata.context"]!.ToString());
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Post, "xl_Echo", "{\"Nosuch\":1}");
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Post, "xl_Echo", "{\"Number\":\"three\"}");
        await site.RefusedAsync(HttpStatusCode.NotFound, string.Empty, HttpMethod.Get, "xl_Echo");
    }

    [TestMethod]
    public async Task A_bound_action_runs_on_its_row()
    {
        await using var site = await Site.StartAsync(new TestZip().EchoApi("lead"));
        var lead = await site.CreateAsync("leads", "{\"lastname\":\"Doe\"}");
        var answer = await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Post, $"leads({lead})/Microsoft.Dynamics.CRM.xl_Echo", "{\"Text\":\"hello\"}");
        Assert.AreEqual("hello", answer["Echo"]!.ToString());
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x8006088a", HttpMethod.Post, "xl_Echo", "{}");
    }

    [TestMethod]
    [DataRow("xl_Echo(Text=@p1)?@p1='hello'")]
    [DataRow("xl_Echo(Text='hello')")]
    [DataRow("xl_Echo(Text=@t,Number=@n)?@t='hello'&@n=3")]
    public async Task A_function_takes_its_parameters_from_the_address(string address)
    {
        await using var site = await Site.StartAsync(EchoFunction());
        Assert.AreEqual("hello", (await site.GetAsync(address))["Echo"]!.ToString());
        await site.RefusedAsync(HttpStatusCode.NotFound, string.Empty, HttpMethod.Post, address, "{}");
    }

    [TestMethod]
    public async Task An_alias_without_a_value_is_refused()
    {
        await using var site = await Site.StartAsync(EchoFunction());
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Get, "xl_Echo(Text=@p1)"), "@p1");
    }

    [TestMethod]
    public async Task The_custom_APIs_of_the_product_run_from_its_zip()
    {
        await using var site = await Site.StartAsync(product: ProductZip.Bytes);
        await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Post, "xl_InstallDefaults", "{}");
        var type = (await site.GetAsync("xl_signaltypes?$top=1"))["value"]![0]!;
        var lead = await site.CreateAsync("leads", "{\"lastname\":\"Doe\",\"subject\":\"Interest\"}");
        var body = new JsonObject { ["SignalType"] = type["xl_code"]?.ToString() ?? type["xl_name"]!.ToString(), ["LeadId"] = lead.ToString() };
        var recorded = await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Post, "xl_RecordSignal", body.ToJsonString());
        Assert.IsTrue(recorded["Created"]!.GetValue<bool>());
        var signal = await site.GetAsync($"xl_signals({recorded["SignalId"]})?$expand=xl_LeadId($select=lastname)");
        Assert.AreEqual("Doe", signal["xl_LeadId"]!["lastname"]!.ToString());
        var explained = await site.GetAsync($"leads({lead})/Microsoft.Dynamics.CRM.xl_ExplainLead()");
        Assert.IsTrue(explained.ContainsKey("Explanation"));

        var types = await site.GetAsync(
            $"xl_signaltypes({type["xl_signaltypeid"]})?$select=xl_name&$expand=xl_signaltype_signal_signaltype($select=xl_name;$top=5)");
        Assert.AreEqual(
            recorded["SignalId"]!.ToString(),
            types["xl_signaltype_signal_signaltype"]!.AsArray().Single()!["xl_signalid"]!.ToString());
        var related = await site.GetAsync($"xl_signaltypes({type["xl_signaltypeid"]})/xl_signaltype_signal_signaltype?$select=xl_name");
        Assert.AreEqual(1, related["value"]!.AsArray().Count);
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Post, "xl_RecordSignal", "{\"LeadId\":\"no guid\"}");
    }

    private static TestZip EchoFunction()
    {
        var zip = new TestZip().EchoApi();
        return zip.Part(
            "customapis/xl_Echo/customapi.xml",
            "<customapi uniquename=\"xl_Echo\"><bindingtype>0</bindingtype><isfunction>1</isfunction>"
                + "<plugintypeid><plugintypeexportkey>0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0004</plugintypeexportkey></plugintypeid></customapi>");
    }
}
