using System.Collections.Generic;
using System.Linq;
using System.Security;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Paging cookies and what rows are ordered by.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/page-results.md, order-rows.md; XrmMockup TestOrderByQueryExpression (MIT)")]
public sealed class PagingTests
{
    [TestMethod]
    public void PagesDoNotShiftWhenARowComesInBetween()
    {
        using var organization = Names("B", "C", "D", "E");
        var query = Query(2, OrderType.Ascending);
        var first = Page(organization, query, null);
        organization.CreateItem(i => i["xl_name"] = "A");
        var second = Page(organization, query, first.PagingCookie);

        CollectionAssert.AreEqual(new[] { "D", "E" }, Texts(second));
        Assert.IsFalse(second.MoreRecords);
    }

    // The twin: without the cookie Dataverse counts rows from the start, and the new row shifts them.
    [TestMethod]
    public void WithoutTheCookiePagesShift()
    {
        using var organization = Names("B", "C", "D", "E");
        var query = Query(2, OrderType.Ascending);
        Page(organization, query, null);
        organization.CreateItem(i => i["xl_name"] = "A");
        query.PageInfo.PageNumber = 2;

        CollectionAssert.AreEqual(new[] { "C", "D" }, Texts(organization.Service.RetrieveMultiple(query)));
    }

    [TestMethod]
    [DataRow(OrderType.Ascending)]
    [DataRow(OrderType.Descending)]
    public void EveryRowComesOnceThoughValuesAreEqualOrEmpty(OrderType direction)
    {
        using var organization = Names("B", "b", null, "A", null, "C", "A");
        var all = Texts(organization.Service.RetrieveMultiple(Query(100, direction)));

        var paged = All(organization, Query(2, direction));

        CollectionAssert.AreEqual(all, paged.ConvertAll(Text));
        Assert.AreEqual(7, paged.Select(e => e.Id).Distinct().Count());
    }

    [TestMethod]
    public void RowsMultipliedByALinkComeOnceEach()
    {
        using var people = new People();
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("lastname") };
        query.AddOrder("lastname", OrderType.Ascending);
        query.AddLink("xl_item", "leadid", "xl_leadid", JoinOperator.LeftOuter).Columns = new ColumnSet("xl_name");
        query.PageInfo.Count = 1;

        CollectionAssert.AreEqual(
            new[] { "Adams", "Baker", "Baker", "Clark" },
            All(people.Organization, query).Select(e => (string)e["lastname"]).ToArray());
    }

    [TestMethod]
    public void FetchXmlTakesItsCookieBack()
    {
        using var organization = Names("B", "C", "D");
        var first = organization.Service.RetrieveMultiple(new FetchExpression(Fetch("page='1'")));
        organization.CreateItem(i => i["xl_name"] = "A");
        var second = organization.Service.RetrieveMultiple(new FetchExpression(Fetch($"page='2' paging-cookie='{SecurityElement.Escape(first.PagingCookie)}'")));

        CollectionAssert.AreEqual(new[] { "B", "C" }, Texts(first));
        CollectionAssert.AreEqual(new[] { "D" }, Texts(second));
    }

    // page-large-result-sets-with-fetchxml: "if you request nonconsecutive pages, the paging cookie value is ignored".
    [TestMethod]
    public void TheCookieOfAnotherPageIsIgnored()
    {
        using var organization = Names("B", "C", "D", "E", "F");
        var query = Query(2, OrderType.Ascending);
        query.PageInfo.PagingCookie = Page(organization, query, null).PagingCookie;
        query.PageInfo.PageNumber = 3;

        CollectionAssert.AreEqual(new[] { "F" }, Texts(organization.Service.RetrieveMultiple(query)));
        query.PageInfo.PageNumber = 1;
        CollectionAssert.AreEqual(new[] { "B", "C" }, Texts(organization.Service.RetrieveMultiple(query)));
    }

    [TestMethod]
    [DataRow("no cookie")]
    [DataRow("<cookie page='1' />")]
    [DataRow("<cookie page='1'><xl_count last='1' /><xl_itemid last='{00000000-0000-0000-0000-000000000001}' /></cookie>")]
    [DataRow("<cookie page='1'><xl_name last='1' /><xl_itemid last='x' /></cookie>")]
    public void AForeignCookieFaults(string cookie)
    {
        using var organization = Names("B", "C", "D");

        Organization.Fault(ErrorCodes.InvalidArgument, () => Page(organization, Query(2, OrderType.Ascending), cookie));
    }

    [TestMethod]
    public void ADistinctQueryHasNoCookie()
    {
        using var organization = Names("B", "C", "D");
        var query = Query(2, OrderType.Ascending);
        query.Distinct = true;

        var first = organization.Service.RetrieveMultiple(query);

        Assert.IsTrue(first.MoreRecords);
        Assert.IsNull(first.PagingCookie);
        query.PageInfo.PageNumber = 2;
        CollectionAssert.AreEqual(new[] { "D" }, Texts(organization.Service.RetrieveMultiple(query)));
    }

    [TestMethod]
    public void LookupsAreOrderedByTheNameOfTheirRow()
    {
        using var people = new People();
        foreach (var lead in new[] { people.Clark, people.Adams })
        {
            people.Organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", lead));
        }

        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_leadid"), Orders = { new OrderExpression("xl_leadid", OrderType.Descending) } };
        query.PageInfo.Count = 1;

        CollectionAssert.AreEqual(
            new[] { "Clark", "Baker", "Baker", "Adams" },
            All(people.Organization, query).Select(e => e.GetAttributeValue<EntityReference>("xl_leadid").Name).ToArray());
    }

    [TestMethod]
    public void ALookupToSeveralTablesIsOrderedByName()
    {
        using var organization = new Organization();
        var zoe = organization.Dataverse.CreateUser("zoe@x", "Zoe Rep", "System Administrator");
        organization.Dataverse.As(zoe).Create(new Entity("xl_item") { ["xl_name"] = "Second" });
        organization.CreateItem(i => i["xl_name"] = "First");
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_name"), Orders = { new OrderExpression("ownerid", OrderType.Ascending) } };

        CollectionAssert.AreEqual(new[] { "First", "Second" }, Texts(organization.Service.RetrieveMultiple(query)));
    }

    private static Organization Names(params string?[] names)
    {
        var organization = new Organization();
        foreach (var name in names)
        {
            organization.CreateItem(i => i["xl_name"] = name);
        }

        return organization;
    }

    private static QueryExpression Query(int size, OrderType direction)
        => new("xl_item")
        {
            ColumnSet = new ColumnSet("xl_name"),
            Orders = { new OrderExpression("xl_name", direction) },
            PageInfo = new PagingInfo { PageNumber = 1, Count = size },
        };

    private static string Fetch(string paging)
        => $"<fetch count='2' {paging}><entity name='xl_item'><attribute name='xl_name' /><order attribute='xl_name' /></entity></fetch>";

    private static EntityCollection Page(Organization organization, QueryExpression query, string? cookie)
    {
        query.PageInfo.PageNumber = cookie is null ? 1 : 2;
        query.PageInfo.PagingCookie = cookie;
        return organization.Service.RetrieveMultiple(query);
    }

    private static List<Entity> All(Organization organization, QueryExpression query)
    {
        var rows = new List<Entity>();
        EntityCollection page;
        query.PageInfo.PageNumber = 1;
        do
        {
            page = organization.Service.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return rows;
    }

    private static string[] Texts(EntityCollection rows) => [.. rows.Entities.Select(Text)];

    private static string Text(Entity row) => row.GetAttributeValue<string>("xl_name") ?? string.Empty;
}
