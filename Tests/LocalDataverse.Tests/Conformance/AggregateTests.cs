using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Aggregations in FetchXML.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/aggregate-data.md; Fake4Dataverse FetchXml/AggregateTests (MIT)")]
public sealed class AggregateTests
{
    [TestMethod]
    [DataRow("name='companyname' aggregate='count'", 3)]
    [DataRow("name='companyname' aggregate='countcolumn'", 2)]
    [DataRow("name='companyname' aggregate='countcolumn' distinct='true'", 1)]
    public void RowsAndValuesAreCounted(string attribute, int expected)
    {
        using var people = new People();

        Assert.AreEqual(expected, Single(people, attribute));
    }

    [TestMethod]
    public void ValuesKeepTheTypeOfTheirColumn()
    {
        using var people = new People();

        Assert.AreEqual(129.5m, Single(people, "name='xl_score' aggregate='sum'"));
        Assert.AreEqual(9m, Single(people, "name='xl_score' aggregate='min'"));
        Assert.AreEqual(100m, Single(people, "name='xl_score' aggregate='max'"));
        Assert.AreEqual(Organization.Now, Single(people, "name='createdon' aggregate='max'"));

        // Null values are not considered in an average.
        Assert.AreEqual(2000m, ((Money)Single(people, "name='budgetamount' aggregate='avg'")!).Value);
        Assert.AreEqual(3, Item(people, "<attribute name='xl_count' aggregate='avg' alias='a' />").Entities.Single().GetAttributeValue<AliasedValue>("a").Value);
    }

    // The documented example shows 0 as the sum of rows without a value.
    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy issue #48")]
    public void RowsAreGrouped()
    {
        using var people = new People();

        var rows = people.Fetch(
            "<attribute name='budgetamount' alias='Total' aggregate='sum' /><attribute name='companyname' alias='Count' aggregate='count' />"
            + "<attribute name='companyname' alias='Company' groupby='true' /><order alias='Company' descending='true' />",
            "aggregate='true'").Entities;

        Assert.HasCount(2, rows);
        Assert.AreEqual("Acme", rows[0].GetAttributeValue<AliasedValue>("Company").Value);
        Assert.AreEqual(4000m, ((Money)rows[0].GetAttributeValue<AliasedValue>("Total").Value).Value);
        Assert.AreEqual("$4,000.00", rows[0].FormattedValues["Total"]);
        Assert.AreEqual(2, rows[0].GetAttributeValue<AliasedValue>("Count").Value);
        Assert.IsFalse(rows[1].Contains("Company"));
        Assert.AreEqual(0m, ((Money)rows[1].GetAttributeValue<AliasedValue>("Total").Value).Value);
    }

    [TestMethod]
    public void AnOrderMayNameTheAliasOfAnAggregate()
    {
        using var people = new People();

        var rows = people.Fetch(
            "<attribute name='leadid' alias='Count' aggregate='count' /><attribute name='companyname' alias='Company' groupby='true' /><order alias='Count' />",
            "aggregate='true'").Entities;

        CollectionAssert.AreEqual(new object[] { 1, 2 }, rows.Select(r => r.GetAttributeValue<AliasedValue>("Count").Value).ToArray());
    }

    [TestMethod]
    public void AGroupByALookupHasItsName()
    {
        using var people = new People();

        var row = people.Fetch(
            "<attribute name='leadid' alias='Count' aggregate='count' /><attribute name='ownerid' alias='Owner' groupby='true' /><order alias='Owner' />",
            "aggregate='true'").Entities.Single();

        Assert.AreEqual("Local Administrator", ((EntityReference)row.GetAttributeValue<AliasedValue>("Owner").Value).Name);
    }

    // Days, weeks and months of the documented example: March 25 and August 27, 2023.
    [TestMethod]
    [DataRow("day", 25, 27)]
    [DataRow("week", 12, 35)]
    [DataRow("month", 3, 8)]
    [DataRow("quarter", 1, 3)]
    [DataRow("year", 2023, null)]
    public void DatesAreGroupedByTheirParts(string part, int first, int? second)
    {
        using var people = new People();

        var rows = Item(
            people,
            $"<attribute name='xl_itemid' aggregate='count' alias='Count' /><attribute name='xl_when' groupby='true' dategrouping='{part}' alias='Part' /><order alias='Part' />").Entities;

        var expected = second is null ? new object[] { first } : [first, second];
        CollectionAssert.AreEqual(expected, rows.Select(r => r.GetAttributeValue<AliasedValue>("Part").Value).ToArray());
    }

    [TestMethod]
    public void ALinkMayBeAggregatedAndGrouped()
    {
        using var people = new People();

        var row = people.Fetch(
            "<attribute name='lastname' alias='Who' groupby='true' /><link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i'><attribute name='xl_count' alias='Sum' aggregate='sum' /></link-entity>",
            "aggregate='true'").Entities.Single();

        Assert.AreEqual("Baker", row.GetAttributeValue<AliasedValue>("Who").Value);
        Assert.AreEqual(7, row.GetAttributeValue<AliasedValue>("Sum").Value);
    }

    [TestMethod]
    [DataRow("<attribute name='lastname' />", ErrorCodes.AttributeWithAggregate)]
    [DataRow("", ErrorCodes.FetchElementNotFound)]
    [DataRow("<all-attributes />", ErrorCodes.AttributeWithAggregate)]
    [DataRow("<attribute name='lastname' aggregate='count' />", ErrorCodes.NoAlias)]
    [DataRow("<attribute name='lastname' aggregate='count' alias='c' /><order attribute='lastname' />", ErrorCodes.NoAlias)]
    [DataRow("<attribute name='lastname' aggregate='sum' alias='c' />", ErrorCodes.InvalidAggregate)]
    [DataRow("<attribute name='lastname' aggregate='median' alias='c' />", ErrorCodes.InvalidAggregate)]
    [DataRow("<attribute name='lastname' groupby='true' dategrouping='day' alias='c' />", ErrorCodes.InvalidFetchValue)]
    [DataRow("<attribute name='createdon' groupby='true' dategrouping='fiscal-year' alias='c' />", ErrorCodes.NotSupported)]
    public void AnAggregationIsNothingElse(string inside, int code)
    {
        using var people = new People();

        Organization.Fault(code, () => people.Fetch(inside, "aggregate='true'"));
    }

    [TestMethod]
    public void AnAggregateNeedsAnAggregation()
    {
        using var people = new People();

        Organization.Fault(ErrorCodes.InvalidFetchValue, () => people.Fetch("<attribute name='lastname' aggregate='count' alias='c' />"));
    }

    // 50,000 rows and more by joining few rows with each other.
    [TestMethod]
    [DataRow(223, false)]
    [DataRow(224, true)]
    public void FiftyThousandRowsAreTheLimit(int count, bool faults)
    {
        using var organization = new Organization();
        for (var i = 0; i < count; i++)
        {
            organization.CreateItem();
        }

        var xml = "<fetch aggregate='true'><entity name='xl_item'><attribute name='xl_itemid' aggregate='count' alias='c' /><link-entity name='xl_item' from='createdby' to='createdby' alias='o' /></entity></fetch>";
        EntityCollection Run() => organization.Service.RetrieveMultiple(new FetchExpression(xml));
        if (faults)
        {
            Organization.Fault(ErrorCodes.AggregateLimit, () => Run());
        }
        else
        {
            Assert.AreEqual(count * count, Run().Entities.Single().GetAttributeValue<AliasedValue>("c").Value);
        }
    }

    [TestMethod]
    public void AQueryMaySetALowerLimit()
    {
        using var people = new People();
        var count = "<attribute name='leadid' aggregate='count' alias='c' />";

        Assert.HasCount(1, people.Fetch(count, "aggregate='true' aggregatelimit='3'").Entities);
        Organization.Fault(ErrorCodes.AggregateLimit, () => people.Fetch(count, "aggregate='true' aggregatelimit='2'"));
    }

    [TestMethod]
    public void ASecuredColumnIsNeitherAggregatedNorOrderedBy()
    {
        using var organization = new Organization(new TestZip().Role("Reader", "prvReadLead Global"));
        var user = organization.Dataverse.As(organization.Dataverse.CreateUser("rita@x", "Rita Rep", "Reader"));
        EntityCollection Run(string fetch, string inside)
            => user.RetrieveMultiple(new FetchExpression($"<fetch {fetch}><entity name='lead'>{inside}</entity></fetch>"));

        Organization.Fault(ErrorCodes.AccessDenied, () => Run("aggregate='true'", "<attribute name='xl_secret' groupby='true' alias='s' />"));
        Organization.Fault(ErrorCodes.AccessDenied, () => Run(string.Empty, "<attribute name='lastname' /><order attribute='xl_secret' />"));
        Assert.IsEmpty(Run(string.Empty, "<attribute name='xl_secret' alias='s' />").Entities);
    }

    private static object? Single(People people, string attribute)
        => people.Fetch($"<attribute {attribute} alias='value' />", "aggregate='true'").Entities.Single().GetAttributeValue<AliasedValue>("value").Value;

    private static EntityCollection Item(People people, string inside)
        => people.FetchAny($"<fetch aggregate='true'><entity name='xl_item'>{inside}</entity></fetch>");
}
