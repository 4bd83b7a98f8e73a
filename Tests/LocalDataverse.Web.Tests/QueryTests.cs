using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>
/// Reading rows: columns, filters, order, count and pages.
/// </summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query: overview.md, select-columns.md, filter-rows.md, order-rows.md, count-rows.md")]
public class QueryTests
{
    [TestMethod]
    [DataRow("xl_count eq 2", "B")]
    [DataRow("xl_count ne 2", "A C D")]
    [DataRow("xl_count gt 1 and xl_count le 3", "B C")]
    [DataRow("xl_count lt 2 or xl_count ge 3", "A C")]
    [DataRow("2 lt xl_count", "C")]
    [DataRow("not (xl_count eq 2 or xl_count eq 3)", "A D")]
    [DataRow("xl_count eq null", "D")]
    [DataRow("xl_count ne null", "A B C")]
    [DataRow("xl_count in (1,3)", "A C")]
    [DataRow("contains(xl_name,'tem')", "A B C D")]
    [DataRow("startswith(xl_code,'b')", "B")]
    [DataRow("not endswith(xl_code,'B')", "A C D")]
    [DataRow("xl_amount ge 2.5", "B C")]
    [DataRow("xl_day ge 2026-01-02", "B C")]
    [DataRow("xl_when lt 2026-01-02T12:00:00Z", "A B")]
    [DataRow("statecode eq 0", "A B C D")]
    [DataRow("xl_code eq @code&@code='C'", "C")]
    [DataRow("Microsoft.Dynamics.CRM.In(PropertyName='xl_count',PropertyValues=['1','2'])", "A B")]
    [DataRow("Microsoft.Dynamics.CRM.Between(PropertyName='xl_count',PropertyValues=['2','3'])", "B C")]
    [DataRow("Microsoft.Dynamics.CRM.On(PropertyName='xl_when',PropertyValue='2026-01-02')", "B")]
    [DataRow("Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", "A B C D")]
    [DataRow("Microsoft.Dynamics.CRM.NotEqualUserId(PropertyName='ownerid')", "")]
    [DataRow("Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=1) and xl_count eq 1", "A")]
    [DataRow("xl_leadid/lastname eq 'Doe'", "A")]
    [DataRow("xl_leadid/lastname ne 'Doe' and _xl_leadid_value ne null", "")]
    [DataRow("xl_name eq xl_code", "")]
    [DataRow("xl_name ne xl_code", "A B C D")]
    [DataRow("createdon eq modifiedon", "A B C D")]
    [DataRow("xl_count eq @nothing", "D")]
    [DataRow("contains(xl_code,'[BC]')", "B C")]
    [DataRow("contains(xl_code,'_')", "A B C D")]
    public async Task A_filter_finds_the_rows_that_fit(string filter, string expected)
    {
        await using var site = await WithItemsAsync();
        Assert.AreEqual(expected, await site.ValuesAsync($"xl_items?$select=xl_code&$orderby=xl_code&$filter={filter}", "xl_code"));
    }

    [TestMethod]
    public async Task A_lookup_is_filtered_by_its_id()
    {
        await using var site = await WithItemsAsync();
        var lead = (await site.GetAsync("leads?$select=leadid"))["value"]![0]!["leadid"]!.ToString();
        Assert.AreEqual("A", await site.ValuesAsync($"xl_items?$select=xl_code&$filter=_xl_leadid_value eq {lead}", "xl_code"));
        Assert.AreEqual("", await site.ValuesAsync($"xl_items?$select=xl_code&$filter=_xl_leadid_value eq {System.Guid.Empty}", "xl_code"));
    }

    [TestMethod]
    [DataRow("xl_items?$select=nosuch", "nosuch")]
    [DataRow("xl_items?$filter=nosuch eq 1", "nosuch")]
    [DataRow("xl_items?$orderby=nosuch", "nosuch")]
    [DataRow("xl_items?$expand=nosuch", "nosuch")]
    [DataRow("xl_items?$select=Xl_Code", "Xl_Code")]
    public async Task An_unknown_column_is_refused_as_Dataverse_words_it(string address, string name)
    {
        await using var site = await Site.StartAsync();
        var message = await site.RefusedAsync(HttpStatusCode.BadRequest, "0x0", HttpMethod.Get, address);
        Assert.AreEqual($"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.xl_item'.", message);
    }

    [TestMethod]
    public async Task An_unknown_segment_is_not_found()
    {
        await using var site = await Site.StartAsync();
        Assert.AreEqual(
            "Resource not found for the segment 'Lead'.",
            await site.RefusedAsync(HttpStatusCode.NotFound, "0x8006088a", HttpMethod.Get, "Lead"));
    }

    [TestMethod]
    [DataRow("xl_items?$filter=xl_count eq 'a'", HttpStatusCode.BadRequest, "0x0")]
    [DataRow("xl_items?$filter=xl_count eq", HttpStatusCode.BadRequest, "0x0")]
    [DataRow("xl_items?$top=-1", HttpStatusCode.BadRequest, "0x0")]
    [DataRow("xl_items?$nosuch=1", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$skiptoken=nonsense", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$filter=Microsoft.Dynamics.CRM.In(PropertyName='xl_count',PropertyValues=['a'])", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$filter=Microsoft.Dynamics.CRM.In(PropertyName=null,PropertyValues=['1'])", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$filter=Microsoft.Dynamics.CRM.In(PropertyName='xl_code',PropertyValues=[null])", HttpStatusCode.BadRequest, "0x0")]
    [DataRow("xl_items?$filter=Microsoft.Dynamics.CRM.In(PropertyName='nosuch',PropertyValues=['1'])", HttpStatusCode.BadRequest, "0x80041103")]
    [DataRow("leads?$filter=budgetamount gt 1e300", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$filter=xl_code eq @a&@a=@a", HttpStatusCode.BadRequest, "0x0")]
    [DataRow("xl_items(", HttpStatusCode.BadRequest, "0x0")]
    [DataRow("xl_items?$filter=length(xl_name) gt 1", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$filter=year(createdon) eq 2026", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$filter=xl_count add 1 eq 2", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$filter=xl_count eq xl_leadid/leadqualitycode", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$skip=1", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$search=a", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$format=json", HttpStatusCode.BadRequest, "0x80060888")]
    [DataRow("xl_items?$top=1&$top=2", HttpStatusCode.BadRequest, "0x0")]
    public async Task Malformed_or_unsupported_queries_are_refused_by_name(string address, HttpStatusCode status, string code)
    {
        await using var site = await Site.StartAsync();
        Assert.AreNotEqual(string.Empty, await site.RefusedAsync(status, code, HttpMethod.Get, address));
    }

    [TestMethod]
    public async Task Order_top_and_count_work_together()
    {
        await using var site = await WithItemsAsync();
        var page = await site.GetAsync("xl_items?$select=xl_code&$orderby=xl_count desc,xl_code&$top=2&$count=true");
        Assert.AreEqual("C B", string.Join(' ', page["value"]!.AsArray().Select(r => r!["xl_code"]!.ToString())));
        Assert.AreEqual(4, page["@odata.count"]!.GetValue<int>());
        Assert.IsFalse(page.ContainsKey("@odata.nextLink"));
        Assert.AreEqual("4", await site.Client.GetStringAsync("xl_items/$count"));
        Assert.AreEqual("1", await site.Client.GetStringAsync("xl_items/$count?$filter=xl_count eq 1"));
    }

    [TestMethod]
    public async Task Pages_follow_each_other_by_their_next_link()
    {
        await using var site = await WithItemsAsync();
        var first = await site.GetAsync("xl_items?$select=xl_code&$orderby=xl_code", "Prefer: odata.maxpagesize=3");
        var second = await site.GetAsync(first["@odata.nextLink"]!.ToString(), "Prefer: odata.maxpagesize=3");
        Assert.AreEqual(3, first["value"]!.AsArray().Count);
        Assert.AreEqual("D", second["value"]!.AsArray().Single()!["xl_code"]!.ToString());
        Assert.IsFalse(second.ContainsKey("@odata.nextLink"));
    }

    [TestMethod]
    public async Task Selected_columns_come_alone_and_empty_ones_as_null()
    {
        await using var site = await WithItemsAsync();
        var row = (await site.GetAsync("xl_items?$select=xl_code,xl_count&$filter=xl_code eq 'D'"))["value"]![0]!.AsObject();
        CollectionAssert.AreEquivalent(new[] { "@odata.etag", "xl_itemid", "xl_code", "xl_count" }, row.Select(p => p.Key).ToArray());
        Assert.IsNull(row["xl_count"]);
    }

    [TestMethod]
    public async Task A_star_selects_all_columns()
    {
        await using var site = await WithItemsAsync();
        Assert.AreEqual("Item", await site.ValuesAsync("xl_items?$select=*&$top=1", "xl_name"));
    }

    [TestMethod]
    public async Task Annotations_come_when_they_are_preferred()
    {
        await using var site = await WithItemsAsync();
        const string address = "xl_items?$select=_xl_leadid_value,statecode,xl_when,xl_day&$filter=xl_code eq 'A'";
        var row = (await site.GetAsync(address, "Prefer: odata.include-annotations=\"*\""))["value"]![0]!;
        Assert.AreEqual("Doe", row["_xl_leadid_value@OData.Community.Display.V1.FormattedValue"]!.ToString());
        Assert.AreEqual("lead", row["_xl_leadid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!.ToString());
        Assert.AreEqual("xl_leadid", row["_xl_leadid_value@Microsoft.Dynamics.CRM.associatednavigationproperty"]!.ToString());
        Assert.IsFalse(row.AsObject().ContainsKey("statecode@OData.Community.Display.V1.FormattedValue"), "A choice without a label has no text.");
        Assert.AreEqual("1/1/2026 9:30 AM", row["xl_when@OData.Community.Display.V1.FormattedValue"]!.ToString());
        Assert.AreEqual("2026-01-01T09:30:00Z", row["xl_when"]!.ToString());
        Assert.AreEqual("2026-01-01", row["xl_day"]!.ToString());

        var lead = (await site.GetAsync("leads?$select=statecode,donotemail", "Prefer: odata.include-annotations=\"OData.Community.*\""))["value"]![0]!;
        Assert.AreEqual("Open", lead["statecode@OData.Community.Display.V1.FormattedValue"]!.ToString());
        Assert.AreEqual("No", lead["donotemail@OData.Community.Display.V1.FormattedValue"]!.ToString());

        var plain = (await site.GetAsync(address, "Prefer: odata.include-annotations=\"Microsoft.Dynamics.CRM.*\""))["value"]![0]!.AsObject();
        Assert.IsFalse(plain.ContainsKey("xl_when@OData.Community.Display.V1.FormattedValue"));
        Assert.IsTrue(plain.ContainsKey("_xl_leadid_value@Microsoft.Dynamics.CRM.lookuplogicalname"));
    }

    [TestMethod]
    public async Task A_lookup_is_expanded_one_level()
    {
        await using var site = await WithItemsAsync();
        var rows = (await site.GetAsync("xl_items?$select=xl_code&$orderby=xl_code&$expand=xl_leadid($select=lastname)"))["value"]!.AsArray();
        Assert.AreEqual("Doe", rows[0]!["xl_leadid"]!["lastname"]!.ToString());
        Assert.IsNull(rows[1]!["xl_leadid"]);
    }

    [TestMethod]
    public async Task A_fetch_reads_rows_pages_and_linked_columns()
    {
        await using var site = await WithItemsAsync();
        const string fetch = """
            <fetch count='1'><entity name='xl_item'><attribute name='xl_code'/><order attribute='xl_code'/>
            <link-entity name='lead' from='leadid' to='xl_leadid' alias='l'><attribute name='lastname'/></link-entity></entity></fetch>
            """;
        var page = await site.GetAsync("xl_items?fetchXml=" + System.Uri.EscapeDataString(fetch));
        var row = page["value"]!.AsArray().Single()!;
        Assert.AreEqual("A", row["xl_code"]!.ToString());
        Assert.AreEqual("Doe", row["l.lastname"]!.ToString());

        const string all = "<fetch count='3'><entity name='xl_item'><attribute name='xl_code'/><order attribute='xl_code'/></entity></fetch>";
        page = await site.GetAsync("xl_items?fetchXml=" + System.Uri.EscapeDataString(all));
        Assert.AreEqual("A B C", string.Join(' ', page["value"]!.AsArray().Select(r => r!["xl_code"]!.ToString())));
        StringAssert.Contains(page["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]!.ToString(), "pagenumber=\"2\"");
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Get, "leads?fetchXml=" + System.Uri.EscapeDataString(all));
    }

    private static async Task<Site> WithItemsAsync()
    {
        var site = await Site.StartAsync();
        var lead = await site.CreateAsync("leads", "{\"lastname\":\"Doe\",\"subject\":\"Interest\"}");
        string[] more =
        [
            "\"xl_code\":\"A\",\"xl_count\":1,\"xl_amount\":1.25,\"xl_day\":\"2026-01-01\",\"xl_when\":\"2026-01-01T09:30:00Z\"",
            "\"xl_code\":\"B\",\"xl_count\":2,\"xl_amount\":2.5,\"xl_day\":\"2026-01-02\",\"xl_when\":\"2026-01-02T09:30:00Z\"",
            "\"xl_code\":\"C\",\"xl_count\":3,\"xl_amount\":3.75,\"xl_day\":\"2026-01-03\",\"xl_when\":\"2026-01-03T09:30:00Z\"",
            "\"xl_code\":\"D\"",
        ];
        for (var i = 0; i < more.Length; i++)
        {
            var bind = i == 0 ? $",\"xl_leadid@odata.bind\":\"/leads({lead})\"" : string.Empty;
            await site.CreateAsync("xl_items", $"{{\"xl_name\":\"Item\",{more[i]}{bind}}}");
        }

        return site;
    }
}
