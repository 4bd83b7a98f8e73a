using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>What the app host serves of the product's zip: the app, its tables, its web resources, and who is signed in.</summary>
[TestClass]
[Follows("docs/decisions/028-the-app-host.md; the policy of web resources: w3.org/TR/CSP3")]
public class AppTests
{
    private const string App = "xl_LeadQualification";
    private const string Model = "/_local/app/model?appname=" + App;
    private const string Page = "/WebResources/xl_/html/checklist.html";

    private static Site _site = null!;

    [ClassInitialize]
    public static async Task Start(TestContext _) => _site = await Site.StartAsync(product: ProductZip.Bytes);

    [ClassCleanup]
    public static async Task End() => await _site.DisposeAsync();

    [TestMethod]
    public async Task The_address_alone_leads_to_the_app()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(_site.Client.BaseAddress!, "/"));
        Assert.AreEqual(HttpStatusCode.Redirect, response.StatusCode);
        Assert.AreEqual($"/main.aspx?appname={App}", response.Headers.Location!.OriginalString);
    }

    [TestMethod]
    public async Task The_model_tells_the_site_map_the_users_and_what_the_signed_in_one_may()
    {
        var kim = AddUser("kim", "Kim Sales", "XrmLeads Sales Rep");
        var model = await _site.GetAsync(Model, Cookie(kim));
        Assert.AreEqual("Lead Qualification", model["app"]!["title"]!.ToString());
        StringAssert.StartsWith(model["siteMapXml"]!.ToString(), "<AppModuleSiteMap");
        CollectionAssert.IsSubsetOf(
            new[] { "Kim Sales", "Local Administrator" }, model["users"]!.AsArray().Select(user => user!["name"]!.ToString()).ToArray());
        Assert.IsFalse(model["users"]!.AsArray().Any(user => user!["name"]!.ToString() == "SYSTEM"), "Nobody is SYSTEM.");
        Assert.AreEqual(kim.ToString(), model["user"]!["id"]!.ToString());
        Assert.AreEqual("XrmLeads Sales Rep", model["user"]!["roles"]![0]!["name"]!.ToString());
        Assert.IsFalse(model["user"]!["mayEverything"]!.GetValue<bool>());
        Assert.AreEqual("Global", model["user"]!["privileges"]!["prvreadxl_checklistitem"]!.ToString());
        Assert.IsNull(model["user"]!["privileges"]!["prvwritexl_scope"]);
    }

    [TestMethod]
    public async Task Every_table_of_the_app_is_told_with_its_forms_and_views()
    {
        var model = await _site.GetAsync(Model);
        foreach (var table in model["components"]!.AsArray().Where(each => each!["type"]!.ToString() == "1").Select(each => each!["schemaName"]!.ToString()))
        {
            var told = await _site.GetAsync($"/_local/app/table/{table}");
            Assert.AreEqual(table, told["logicalName"]!.ToString());
            Assert.IsTrue(told["columns"]!.AsArray().Count > 0, table);
            Assert.IsTrue(told["isStandard"]!.GetValue<bool>() || (told["forms"]!.AsArray().Count > 0 && told["views"]!.AsArray().Count > 0), table);
        }
    }

    [TestMethod]
    public async Task A_table_tells_what_a_control_needs_of_its_columns()
    {
        var lead = await _site.GetAsync("/_local/app/table/lead");
        JsonNode Column(string name) => lead["columns"]!.AsArray().Single(each => each!["logicalName"]!.ToString() == name)!;
        Assert.AreEqual("Company Name", Column("companyname")["displayName"]!.ToString());
        Assert.AreEqual(100, Column("companyname")["maxLength"]!.GetValue<int>());
        Assert.AreEqual("Created On", Column("createdon")["displayName"]!.ToString());
        Assert.AreEqual("Grade", Column("xl_grade")["displayName"]!.ToString());
        Assert.IsTrue(Column("xl_grade")["options"]!.AsArray().Count > 0);
        Assert.AreEqual("xl_HandoffId", Column("xl_handoffid")["navigations"]!["xl_handoff"]!.ToString());
        StringAssert.Contains(lead["ribbonXml"]!.ToString(), "$webresource:xl_/js/commands/");
        var view = lead["views"]!.AsArray().Single(each => each!["name"]!.ToString() == "New MQLs")!;
        StringAssert.StartsWith(view["fetchXml"]!.ToString(), "<fetch");
        StringAssert.StartsWith(view["layoutXml"]!.ToString(), "<grid");
    }

    [TestMethod]
    [DataRow("/_local/app/model?appname=xl_Nothing", "xl_Nothing")]
    [DataRow("/_local/app/model", "no imported solution")]
    [DataRow("/_local/app/table/xl_nothing", "xl_nothing")]
    [DataRow("/_local/app/table/LEAD", "LEAD")]
    [DataRow("/_local/app/client/nothing.js", "nothing.js")]
    [DataRow("/WebResources/xl_/html/nothing.html", "xl_/html/nothing.html")]
    [DataRow("/WebResources/", "web resource")]
    public async Task What_is_not_there_is_named(string address, string named)
    {
        var message = (await _site.JsonAsync(HttpStatusCode.NotFound, HttpMethod.Get, address))["error"]!["message"]!.ToString();
        StringAssert.Contains(message, named, StringComparison.OrdinalIgnoreCase);
    }

    [TestMethod]
    [DataRow("/WebResources/../_local/app/client/main.js")]
    [DataRow("/WebResources/%2e%2e/%2e%2e/etc/passwd")]
    [DataRow("/WebResources/..%2f..%2f..%2fetc%2fpasswd")]
    [DataRow("/WebResources//etc/passwd")]
    [DataRow("/_local/app/client/../index.html")]
    [DataRow("/_local/app/client/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [DataRow("/_local/app/client/..\\..\\XrmLeads.sln")]
    public async Task No_path_leads_to_a_file_of_the_machine(string path)
    {
        var answer = await RawAsync(path);
        Assert.IsFalse(answer.Contains("root:", StringComparison.Ordinal) || answer.Contains("Microsoft Visual Studio", StringComparison.Ordinal), answer);
        StringAssert.Matches(answer, new("^HTTP/1.1 (404|400) |^HTTP/1.1 200 [^§]*(export|import) "));
    }

    [TestMethod]
    public async Task A_web_resource_may_load_from_this_host_only_and_runs_nothing_that_stands_in_it()
    {
        using var response = await _site.SendAsync(HttpMethod.Get, Page);
        Assert.AreEqual(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
            response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.AreEqual("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.AreEqual("text/html", response.Content.Headers.ContentType!.MediaType);
        StringAssert.Matches(await response.Content.ReadAsStringAsync(), new("<head><script src=\"/_local/app/client/frame.js\" data-clock-offset=\"-?[0-9]+\"></script>"));
    }

    [TestMethod]
    public async Task The_shell_is_framed_by_nobody_and_its_scripts_and_styles_are_there()
    {
        using var response = await _site.SendAsync(HttpMethod.Get, $"/main.aspx?appname={App}");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        StringAssert.Contains(policy, "frame-ancestors 'none'");
        Assert.IsFalse(policy.Contains("unsafe", StringComparison.Ordinal), policy);
        var page = await response.Content.ReadAsStringAsync();
        foreach (var file in page.Split('"').Where(part => part.StartsWith("/_local/app/client/", StringComparison.Ordinal)))
        {
            using var script = await _site.SendAsync(HttpMethod.Get, file);
            Assert.AreEqual(HttpStatusCode.OK, script.StatusCode, file);
            Assert.AreEqual(file.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript", script.Content.Headers.ContentType!.MediaType, file);
        }
    }

    [TestMethod]
    [DataRow("xl_/js/pages/checklist.js", "text/javascript")]
    [DataRow("xl_/css/xl.css", "text/css")]
    [DataRow("xl_/loc/strings.1033.resx", "text/xml")]
    [DataRow("ClientGlobalContext.js.aspx", "text/javascript")]
    public async Task A_web_resource_has_the_type_that_the_solution_gives_it(string name, string type)
    {
        using var response = await _site.SendAsync(HttpMethod.Get, $"/WebResources/{name}");
        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual(type, response.Content.Headers.ContentType!.MediaType);
    }

    [TestMethod]
    public async Task Whom_the_cookie_names_is_who_calls_until_a_header_names_another()
    {
        var (sam, rae) = (AddUser("sam", "Sam Sales", "XrmLeads Sales Rep"), AddUser("rae", "Rae Sales", "XrmLeads Sales Rep"));
        using var chosen = await _site.SendAsync(HttpMethod.Post, "/_local/app/user", $"{{\"id\":\"{sam}\"}}");
        Assert.AreEqual(HttpStatusCode.NoContent, chosen.StatusCode);
        Assert.AreEqual($"xrmleads-user={sam}; Path=/; HttpOnly; SameSite=Strict", chosen.Headers.GetValues("Set-Cookie").Single());
        async Task<string> Who(params string[] headers) => (await _site.GetAsync("WhoAmI", headers))["UserId"]!.ToString();
        Assert.AreEqual(sam.ToString(), await Who(Cookie(sam)));
        Assert.AreEqual(rae.ToString(), await Who(Cookie(sam), $"MSCRMCallerID: {rae}"));
        Assert.AreEqual(_site.Dataverse.AdministratorId.ToString(), await Who());
        Assert.AreEqual(_site.Dataverse.AdministratorId.ToString(), await Who(Cookie(Guid.NewGuid())), "A user of another organization is nobody here.");
    }

    [TestMethod]
    [DataRow("{\"id\":\"00000000-0000-0000-0000-000000000001\"}", HttpStatusCode.Forbidden)]
    [DataRow("{\"id\":1}", HttpStatusCode.BadRequest)]
    [DataRow("[]", HttpStatusCode.BadRequest)]
    [DataRow("no json", HttpStatusCode.BadRequest)]
    [DataRow("", HttpStatusCode.BadRequest)]
    public async Task Who_is_no_user_does_not_sign_in(string body, HttpStatusCode status)
    {
        using var response = await _site.SendAsync(HttpMethod.Post, "/_local/app/user", body);
        Assert.AreEqual(status, response.StatusCode, await response.Content.ReadAsStringAsync());
        Assert.IsFalse(response.Headers.Contains("Set-Cookie"));
    }

    [TestMethod]
    [DataRow("Origin: https://evil.example")]
    [DataRow("Host: evil.example")]
    [DataRow("Sec-Fetch-Site: cross-site")]
    public async Task A_web_page_of_elsewhere_gets_nothing_of_the_app(string header)
    {
        foreach (var address in new[] { "/", "/main.aspx", Model, "/_local/app/table/lead", "/_local/app/client/main.js", Page })
        {
            await _site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Get, address, null, header);
        }

        await _site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Post, "/_local/app/user", $"{{\"id\":\"{_site.Dataverse.AdministratorId}\"}}", header);
    }

    [TestMethod]
    public async Task Reading_addresses_take_no_other_method()
    {
        foreach (var address in new[] { "/main.aspx", Model, Page })
        {
            using var response = await _site.SendAsync(HttpMethod.Post, address, "{}");
            Assert.AreEqual(HttpStatusCode.NotFound, response.StatusCode, address);
        }
    }

    [TestMethod]
    public async Task Every_public_view_is_answered_with_its_total()
    {
        var model = await _site.GetAsync(Model);
        foreach (var table in model["components"]!.AsArray().Where(each => each!["type"]!.ToString() == "1").Select(each => each!["schemaName"]!.ToString()))
        {
            var told = await _site.GetAsync($"/_local/app/table/{table}");
            foreach (var view in told["views"]!.AsArray().Where(each => each!["queryType"]!.GetValue<int>() == 0))
            {
                var fetch = view!["fetchXml"]!.ToString().Replace("<fetch ", "<fetch page=\"1\" count=\"50\" returntotalrecordcount=\"true\" ", StringComparison.Ordinal);
                var rows = await _site.GetAsync($"{told["setName"]}?fetchXml={Uri.EscapeDataString(fetch)}", "Prefer: odata.include-annotations=\"*\"");
                Assert.IsTrue(rows["@Microsoft.Dynamics.CRM.totalrecordcount"]!.GetValue<int>() >= rows["value"]!.AsArray().Count, view["name"]!.ToString());
            }
        }
    }

    private static Guid AddUser(string domainName, string fullName, string role) => _site.Dataverse.CreateUser(domainName, fullName, role);

    private static string Cookie(Guid user) => $"Cookie: other=1; xrmleads-user={user}";

    // As it is written: a client would tidy the path first.
    private static async Task<string> RawAsync(string path)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _site.Client.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
