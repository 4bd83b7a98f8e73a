using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Groups and aggregates.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/aggregate-data.md")]
public class ApplyTests
{
    [TestMethod]
    [DataRow("leads?$apply=aggregate($count as n)", "n=3")]
    [DataRow("leads?$apply=aggregate(budgetamount with sum as total)", "total=400")]
    [DataRow("leads?$apply=aggregate(xl_score with average as mean,xl_score with min as least,xl_score with max as most)", "mean=13.33,least=10,most=20")]
    [DataRow("leads?$apply=aggregate(xl_tier with countdistinct as tiers)", "tiers=2")]
    [DataRow("leads?$apply=aggregate(createdon with max as lastCreate)", "lastCreate=2026-03-04T10:30:15Z")]
    [DataRow("leads?$apply=groupby((xl_tier),aggregate($count as count))", "xl_tier=1,count=2 xl_tier=2,count=1")]
    [DataRow("leads?$apply=groupby((statecode,xl_tier))", "statecode=0,xl_tier=1 statecode=0,xl_tier=2")]
    [DataRow("leads?$apply=filter(lastname ne 'Poe')/groupby((xl_tier),aggregate(xl_score with sum as points))", "xl_tier=1,points=10 xl_tier=2,points=20")]
    [DataRow("leads?$apply=filter(xl_tier eq 1)/filter(lastname eq 'Roe')/aggregate($count as n)", "n=1")]
    [DataRow("xl_items?$apply=groupby((xl_LeadId/lastname),aggregate(xl_count with sum as total))", "total=0 total=3,lead_lastname=Doe total=3,lead_lastname=Roe")]
    [DataRow("xl_items?$apply=filter(xl_LeadId/lastname eq 'Doe')/groupby((xl_LeadId/lastname))", "lead_lastname=Doe")]
    [DataRow("xl_items?$apply=aggregate(xl_LeadId/xl_score with max as best)", "best=20")]
    [DataRow("xl_items?$apply=groupby((xl_LeadId/customerid_account/name))", " account_name=Contoso")]
    public async Task Rows_are_grouped_and_aggregated(string address, string expected)
    {
        await using var site = await Items.SiteAsync();
        var rows = (await site.GetAsync(address))["value"]!.AsArray();
        Assert.AreEqual(expected, string.Join(' ', rows.Select(r => string.Join(',', r!.AsObject().Select(p => $"{p.Key}={p.Value}")))));
    }

    [TestMethod]
    public async Task They_come_with_their_formatted_values()
    {
        await using var site = await Items.SiteAsync();
        const string all = "Prefer: odata.include-annotations=\"*\"";
        var row = (await site.GetAsync("leads?$apply=groupby((xl_tier),aggregate(budgetamount with sum as total))", all))["value"]![1]!;
        Assert.AreEqual("Cold", row["xl_tier@OData.Community.Display.V1.FormattedValue"]!.ToString());
        StringAssert.EndsWith(row["total@OData.Community.Display.V1.FormattedValue"]!.ToString(), "200.00");

        row = (await site.GetAsync("xl_items?$apply=groupby((_xl_leadid_value),aggregate($count as n))&$top=9", all))["value"]!.AsArray()
            .Single(r => r!["n"]!.GetValue<int>() == 2)!;
        Assert.AreEqual("Doe", row["_xl_leadid_value@OData.Community.Display.V1.FormattedValue"]!.ToString());
        Assert.AreEqual("lead", row["_xl_leadid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!.ToString());
    }

    [TestMethod]
    [DataRow("groupby((createdon))", HttpStatusCode.BadRequest, "groupby with datetime values is not supported")]
    [DataRow("groupby((xl_tier),aggregate($count as n))&$orderby=n", HttpStatusCode.BadRequest, "The query node SingleValueOpenPropertyAccess is not supported")]
    [DataRow("aggregate(lastname with sum as total)", HttpStatusCode.BadRequest, "sum")]
    [DataRow("aggregate(nosuch with sum as total)", HttpStatusCode.BadRequest, "nosuch")]
    [DataRow("aggregate(xl_score with sum as total)&$filter=xl_tier eq 1", HttpStatusCode.NotImplemented, "$filter beside $apply")]
    [DataRow("aggregate(xl_score with sum as total)/filter(total gt 1)", HttpStatusCode.NotImplemented, "transformations")]
    [DataRow("compute(xl_score as points)", HttpStatusCode.NotImplemented, "transformations")]
    [DataRow("groupby((xl_tier", HttpStatusCode.BadRequest, "")]
    public async Task What_Dataverse_does_not_do_is_refused(string apply, HttpStatusCode status, string said)
    {
        await using var site = await Site.StartAsync();
        using var response = await site.SendAsync(HttpMethod.Get, "leads?$apply=" + apply);
        var text = await response.Content.ReadAsStringAsync();
        Assert.AreEqual(status, response.StatusCode, text);
        StringAssert.Contains(text, said);
    }

    [TestMethod]
    public async Task More_than_fifty_thousand_rows_are_too_many()
    {
        await using var site = await Site.StartAsync();
        var service = site.Dataverse.AsAdministrator();
        for (var page = 0; page <= 50; page++)
        {
            var rows = Enumerable.Range(0, page == 50 ? 1 : 1000).Select(_ => new Entity("campaign") { ["name"] = "Fair" }).ToList();
            service.Execute(new CreateMultipleRequest { Targets = new EntityCollection(rows) { EntityName = "campaign" } });
            if (page == 49)
            {
                Assert.AreEqual(50_000, (await site.GetAsync("campaigns?$apply=aggregate($count as n)"))["value"]![0]!["n"]!.GetValue<int>());
            }
        }

        StringAssert.Contains(
            await site.RefusedAsync(HttpStatusCode.BadRequest, "0x8004e023", HttpMethod.Get, "campaigns?$apply=aggregate($count as n)"),
            "AggregateQueryRecordLimit");
    }
}
