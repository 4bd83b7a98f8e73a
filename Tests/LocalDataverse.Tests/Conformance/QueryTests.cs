using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>QueryExpression and QueryByAttribute.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service/queryexpression, fetchxml/reference/operators.md; MarkMpn/Sql4Cds FetchXml2SqlTests (MIT)")]
public sealed class QueryTests
{
    private static readonly string[] Names = ["Adams", "Baker", "Clark"];

    [TestMethod]
    [Follows("MarkMpn/Sql4Cds FetchXml2SqlTests (MIT): ne includes NULL")]
    public void NotEqualFindsRowsWithoutAValue()
    {
        using var organization = Three();

        CollectionAssert.AreEqual(new[] { "Baker", "Clark" }, Find(organization, "jobtitle", ConditionOperator.NotEqual, "CEO"));
        CollectionAssert.AreEqual(new[] { "Adams" }, Find(organization, "jobtitle", ConditionOperator.Equal, "ceo"));
    }

    [TestMethod]
    [DataRow(ConditionOperator.Equal, new object[] { 20.5 }, "Baker")]
    [DataRow(ConditionOperator.GreaterThan, new object[] { 20.5 }, "Clark")]
    [DataRow(ConditionOperator.GreaterEqual, new object[] { 20.5 }, "Baker,Clark")]
    [DataRow(ConditionOperator.LessThan, new object[] { 20.501 }, "Adams,Baker")]
    [DataRow(ConditionOperator.LessEqual, new object[] { 9 }, "Adams")]
    [DataRow(ConditionOperator.Between, new object[] { 9, 20.5 }, "Adams,Baker")]
    [DataRow(ConditionOperator.In, new object[] { 9, 100 }, "Adams,Clark")]
    [DataRow(ConditionOperator.NotIn, new object[] { 9, 100 }, "Baker")]
    public void NumbersAreComparedAsNumbers(ConditionOperator comparison, object[] values, string expected)
    {
        using var organization = Three();

        CollectionAssert.AreEqual(expected.Split(','), Find(organization, "xl_score", comparison, values));
    }

    [TestMethod]
    [DataRow(ConditionOperator.Like, "%a%e%", "Baker")]
    [DataRow(ConditionOperator.Like, "[AC]%", "Adams,Clark")]
    [DataRow(ConditionOperator.NotLike, "_dams", "Baker,Clark")]
    [DataRow(ConditionOperator.BeginsWith, "ba", "Baker")]
    [DataRow(ConditionOperator.EndsWith, "K", "Clark")]
    [DataRow(ConditionOperator.Contains, "AK", "Baker")]
    public void TextsAreComparedWithoutCase(ConditionOperator comparison, string value, string expected)
    {
        using var organization = Three();

        CollectionAssert.AreEqual(expected.Split(','), Find(organization, "lastname", comparison, value));
    }

    [TestMethod]
    [DataRow(ConditionOperator.Today, "3")]
    [DataRow(ConditionOperator.Yesterday, "2")]
    [DataRow(ConditionOperator.LastXDays, "1,2")]
    [DataRow(ConditionOperator.NextXDays, "3,4")]
    [DataRow(ConditionOperator.OnOrBefore, "1,2")]
    public void DaysAreThoseOfTheRequestsClock(ConditionOperator comparison, string expected)
    {
        using var organization = new Organization();
        for (var day = 1; day <= 4; day++)
        {
            organization.CreateItem(i =>
            {
                i["xl_name"] = $"{day}";
                i["xl_when"] = Organization.Now.AddDays(day - 3).AddHours(1);
            });
        }

        object[] values = comparison switch
        {
            ConditionOperator.LastXDays or ConditionOperator.NextXDays => [2],
            ConditionOperator.OnOrBefore => [Organization.Now.AddDays(-1)],
            _ => [],
        };
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_name"), Orders = { new OrderExpression("xl_name", OrderType.Ascending) } };
        query.Criteria.AddCondition("xl_when", comparison, values);

        CollectionAssert.AreEqual(expected.Split(','), organization.Service.RetrieveMultiple(query).Entities.Select(e => (string)e["xl_name"]).ToArray());
    }

    [TestMethod]
    public void FiltersNest()
    {
        using var organization = Three();
        var query = Query();
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition("lastname", ConditionOperator.Equal, "Adams");
        either.AddCondition("lastname", ConditionOperator.Equal, "Clark");
        query.Criteria.AddCondition("xl_score", ConditionOperator.GreaterThan, 50m);

        CollectionAssert.AreEqual(new[] { "Clark" }, LastNames(organization, query));
    }

    [TestMethod]
    public void AnInnerLinkGivesAliasedValuesAndDropsRowsWithout()
    {
        using var organization = WithItems();
        var query = Query();
        var link = query.AddLink("xl_item", "leadid", "xl_leadid");
        link.EntityAlias = "item";
        link.Columns = new ColumnSet("xl_name");

        var row = organization.Service.RetrieveMultiple(query).Entities.Single();

        var value = row.GetAttributeValue<AliasedValue>("item.xl_name");
        Assert.AreEqual("One", value.Value);
        Assert.AreEqual("xl_item", value.EntityLogicalName);
    }

    // A link multiplies rows only by its matches.
    [TestMethod]
    [Follows("delegateas/XrmMockup issue #130")]
    public void AnOuterLinkKeepsEveryRowOnce()
    {
        using var organization = WithItems();
        var query = Query();
        query.AddLink("xl_item", "leadid", "xl_leadid", JoinOperator.LeftOuter).Columns = new ColumnSet("xl_name");

        CollectionAssert.AreEqual(Names, LastNames(organization, query));
    }

    [TestMethod]
    public void AConditionMayNameTheAliasOfALink()
    {
        using var organization = WithItems();
        var query = Query();
        query.AddLink("xl_item", "leadid", "xl_leadid", JoinOperator.LeftOuter).EntityAlias = "item";
        query.Criteria.AddCondition("item", "xl_itemid", ConditionOperator.Null);

        CollectionAssert.AreEqual(new[] { "Adams", "Clark" }, LastNames(organization, query));
    }

    [TestMethod]
    public void PagesFollowEachOther()
    {
        using var organization = Three();
        var query = Query();
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = 2, ReturnTotalRecordCount = true };

        var first = organization.Service.RetrieveMultiple(query);
        query.PageInfo.PageNumber = 2;
        query.PageInfo.PagingCookie = first.PagingCookie;
        var second = organization.Service.RetrieveMultiple(query);

        Assert.IsTrue(first.MoreRecords);
        Assert.AreEqual(3, first.TotalRecordCount);
        Assert.IsFalse(second.MoreRecords);
        CollectionAssert.AreEqual(Names, first.Entities.Concat(second.Entities).Select(e => (string)e["lastname"]).ToArray());
    }

    [TestMethod]
    public void TopTakesTheFirst()
    {
        using var organization = Three();
        var query = Query();
        query.TopCount = 2;

        CollectionAssert.AreEqual(new[] { "Adams", "Baker" }, LastNames(organization, query));
    }

    [TestMethod]
    public void DistinctDropsRepetitions()
    {
        using var organization = Three();
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("subject"), Distinct = true };

        Assert.HasCount(1, organization.Service.RetrieveMultiple(query).Entities);
        query.Distinct = false;
        Assert.HasCount(3, organization.Service.RetrieveMultiple(query).Entities);
    }

    // Choices are ordered by their label; Cold (2) before Warm (1).
    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/order-rows.md")]
    public void ChoicesAreOrderedByLabel()
    {
        using var organization = Three();
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("lastname") };
        query.Criteria.AddCondition("xl_tier", ConditionOperator.NotNull);
        query.AddOrder("xl_tier", OrderType.Ascending);

        CollectionAssert.AreEqual(new[] { "Baker", "Adams" }, LastNames(organization, query));
    }

    [TestMethod]
    public void QueryByAttributeIsAConjunction()
    {
        using var organization = Three();
        var query = new QueryByAttribute("lead") { ColumnSet = new ColumnSet("lastname") };
        query.AddAttributeValue("subject", "Interest");
        query.AddAttributeValue("lastname", "Baker");

        Assert.AreEqual("Baker", organization.Service.RetrieveMultiple(query).Entities.Single()["lastname"]);
    }

    [TestMethod]
    public void AWrongTableColumnOrValueFaults()
    {
        using var organization = Three();

        Organization.Fault(ErrorCodes.NoTable, () => organization.Service.RetrieveMultiple(new QueryExpression("nosuch")));
        Organization.Fault(ErrorCodes.NoColumn, () => Find(organization, "nosuch", ConditionOperator.Null));
        Organization.Fault(ErrorCodes.InvalidArgument, () => Find(organization, "xl_score", ConditionOperator.Equal, "many"));
        Organization.Fault(ErrorCodes.InvalidArgument, () => Find(organization, "xl_tier", ConditionOperator.Equal, new OptionSetValue(1)));
    }

    [TestMethod]
    public void ActivitiesOfAllKindsAreFoundTogether()
    {
        using var organization = Three();
        var lead = organization.CreateLead();
        organization.Service.Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("lead", lead) });
        organization.Service.Create(new Entity("task") { ["subject"] = "Do" });
        var query = new QueryExpression("activitypointer") { ColumnSet = new ColumnSet("activitytypecode", "regardingobjectid") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, lead);

        var found = organization.Service.RetrieveMultiple(query).Entities.Single();

        Assert.AreEqual("phonecall", found["activitytypecode"]);
        Assert.AreEqual("lead", found.GetAttributeValue<EntityReference>("regardingobjectid").LogicalName);
    }

    private static Organization Three()
    {
        var organization = new Organization();
        organization.Service.Create(new Entity("lead") { ["subject"] = "Interest", ["lastname"] = "Adams", ["jobtitle"] = "CEO", ["xl_score"] = 9m, ["xl_tier"] = new OptionSetValue(1) });
        organization.Service.Create(new Entity("lead") { ["subject"] = "Interest", ["lastname"] = "Baker", ["jobtitle"] = "CFO", ["xl_score"] = 20.5m, ["xl_tier"] = new OptionSetValue(2) });
        organization.Service.Create(new Entity("lead") { ["subject"] = "Interest", ["lastname"] = "Clark", ["xl_score"] = 100m });
        return organization;
    }

    private static Organization WithItems()
    {
        var organization = Three();
        var baker = organization.Service.RetrieveMultiple(Query()).Entities[1].Id;
        organization.CreateItem(i =>
        {
            i["xl_name"] = "One";
            i["xl_leadid"] = new EntityReference("lead", baker);
        });
        return organization;
    }

    private static QueryExpression Query()
        => new("lead") { ColumnSet = new ColumnSet("lastname"), Orders = { new OrderExpression("lastname", OrderType.Ascending) } };

    private static string[] LastNames(Organization organization, QueryExpression query)
        => [.. organization.Service.RetrieveMultiple(query).Entities.Select(e => (string)e["lastname"])];

    private static string[] Find(Organization organization, string column, ConditionOperator comparison, params object[] values)
    {
        var query = Query();
        query.Criteria.AddCondition(column, comparison, values);
        return LastNames(organization, query);
    }
}
