using System;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Query.Fetch;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Operators that stand for a stretch of time, each at both its ends, asked by a QueryExpression and by FetchXML. Now is Wednesday, 2026-03-04 10:30:15 UTC.</summary>
[TestClass]
[Follows("learn.microsoft.com dotnet/api microsoft.xrm.sdk.query.conditionoperator; MarkMpn/Sql4Cds FetchXml2Sql and FetchXml2SqlTests (MIT) for the ends")]
public sealed class DateOperatorTests
{
    [TestMethod]
    [DataRow(ConditionOperator.On, "2026-03-04T23:00", "2026-03-04T00:00", "2026-03-05T00:00")]
    [DataRow(ConditionOperator.OnOrAfter, "2026-03-04T23:00", "2026-03-04T00:00", "")]
    [DataRow(ConditionOperator.OnOrBefore, "2026-03-04T23:00", "", "2026-03-05T00:00")]
    [DataRow(ConditionOperator.Yesterday, "", "2026-03-03T00:00", "2026-03-04T00:00")]
    [DataRow(ConditionOperator.Today, "", "2026-03-04T00:00", "2026-03-05T00:00")]
    [DataRow(ConditionOperator.Tomorrow, "", "2026-03-05T00:00", "2026-03-06T00:00")]
    [DataRow(ConditionOperator.Last7Days, "", "2026-02-25T00:00", "2026-03-04T10:30:16")]
    [DataRow(ConditionOperator.Next7Days, "", "2026-03-04T10:30:15", "2026-03-12T00:00")]
    [DataRow(ConditionOperator.LastWeek, "", "2026-02-22T00:00", "2026-03-01T00:00")]
    [DataRow(ConditionOperator.ThisWeek, "", "2026-03-01T00:00", "2026-03-08T00:00")]
    [DataRow(ConditionOperator.NextWeek, "", "2026-03-08T00:00", "2026-03-15T00:00")]
    [DataRow(ConditionOperator.LastMonth, "", "2026-02-01T00:00", "2026-03-01T00:00")]
    [DataRow(ConditionOperator.ThisMonth, "", "2026-03-01T00:00", "2026-04-01T00:00")]
    [DataRow(ConditionOperator.NextMonth, "", "2026-04-01T00:00", "2026-05-01T00:00")]
    [DataRow(ConditionOperator.LastYear, "", "2025-01-01T00:00", "2026-01-01T00:00")]
    [DataRow(ConditionOperator.ThisYear, "", "2026-01-01T00:00", "2027-01-01T00:00")]
    [DataRow(ConditionOperator.NextYear, "", "2027-01-01T00:00", "2028-01-01T00:00")]
    [DataRow(ConditionOperator.LastXHours, "3", "2026-03-04T07:00", "2026-03-04T10:30:16")]
    [DataRow(ConditionOperator.NextXHours, "3", "2026-03-04T10:30:15", "2026-03-04T14:00")]
    [DataRow(ConditionOperator.LastXDays, "3", "2026-03-01T00:00", "2026-03-04T10:30:16")]
    [DataRow(ConditionOperator.NextXDays, "3", "2026-03-04T10:30:15", "2026-03-08T00:00")]
    [DataRow(ConditionOperator.LastXWeeks, "2", "2026-02-18T00:00", "2026-03-04T10:30:16")]
    [DataRow(ConditionOperator.NextXWeeks, "2", "2026-03-04T10:30:15", "2026-03-19T00:00")]
    [DataRow(ConditionOperator.LastXMonths, "1", "2026-02-04T00:00", "2026-03-04T10:30:16")]
    [DataRow(ConditionOperator.NextXMonths, "1", "2026-03-04T10:30:15", "2026-04-05T00:00")]
    [DataRow(ConditionOperator.LastXYears, "1", "2025-03-04T00:00", "2026-03-04T10:30:16")]
    [DataRow(ConditionOperator.NextXYears, "1", "2026-03-04T10:30:15", "2027-03-05T00:00")]
    [DataRow(ConditionOperator.OlderThanXMinutes, "30", "", "2026-03-04T10:00")]
    [DataRow(ConditionOperator.OlderThanXHours, "2", "", "2026-03-04T08:00")]
    [DataRow(ConditionOperator.OlderThanXDays, "1", "", "2026-03-03T00:00")]
    [DataRow(ConditionOperator.OlderThanXWeeks, "1", "", "2026-02-25T00:00")]
    [DataRow(ConditionOperator.OlderThanXMonths, "1", "", "2026-02-04T00:00")]
    [DataRow(ConditionOperator.OlderThanXYears, "1", "", "2025-03-04T00:00")]
    public void TheEndsOfTheStretch(ConditionOperator comparison, string value, string from, string before)
    {
        using var organization = new Organization();
        Add(organization, from, -1);
        Add(organization, from, 0);
        Add(organization, before, -1);
        Add(organization, before, 0);
        organization.CreateItem(i => i["xl_name"] = "empty");

        var expected = new[] { from.Length > 0 ? Name(from, 0) : null, before.Length > 0 ? Name(before, -1) : null }.OfType<string>().Order().ToArray();
        CollectionAssert.AreEqual(expected, ByExpression(organization, comparison, value));
        CollectionAssert.AreEqual(expected, ByFetch(organization, $"operator='{FetchOperators.Name(comparison)}' {(value.Length > 0 ? $"value='{value}'" : string.Empty)}"));
    }

    [TestMethod]
    public void NotOnLeavesTheDayAndEmptyColumnsOut()
    {
        using var organization = new Organization();
        Add(organization, "2026-03-04T00:00", -1);
        Add(organization, "2026-03-04T00:00", 0);
        organization.CreateItem();

        CollectionAssert.AreEqual(new[] { Name("2026-03-04T00:00", -1) }, ByExpression(organization, ConditionOperator.NotOn, "2026-03-04"));
    }

    [TestMethod]
    [DataRow(0, ErrorCodes.ValueNotAboveZero)]
    [DataRow(-1, ErrorCodes.ValueNotAboveZero)]
    [DataRow(int.MaxValue, ErrorCodes.InvalidArgument)]
    public void ANumberOfDaysThatCannotBeFaults(int count, int code)
    {
        using var organization = new Organization();

        foreach (var comparison in new[] { ConditionOperator.LastXDays, ConditionOperator.NextXYears, ConditionOperator.OlderThanXWeeks })
        {
            Organization.Fault(code, () => ByExpression(organization, comparison, $"{count}"));
        }
    }

    [TestMethod]
    public void ADateOperatorIsForDatesOnly()
    {
        using var organization = new Organization();

        var fault = Organization.Fault(ErrorCodes.BadCondition, () => organization.Service.RetrieveMultiple(new QueryExpression("xl_item")
        {
            Criteria = { Conditions = { new ConditionExpression("xl_name", ConditionOperator.Today) } },
        }));

        StringAssert.Contains(fault.Message, "xl_name", StringComparison.Ordinal);
    }

    private static void Add(Organization organization, string moment, int seconds)
    {
        if (moment.Length > 0)
        {
            organization.CreateItem(i =>
            {
                i["xl_name"] = Name(moment, seconds);
                i["xl_when"] = Moment(moment).AddSeconds(seconds);
            });
        }
    }

    // A name has 20 characters at most.
    private static string Name(string moment, int seconds) => $"{moment[2..]} {seconds}";

    private static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string[] ByExpression(Organization organization, ConditionOperator comparison, string value)
    {
        object[] values = value.Length == 0 ? [] : int.TryParse(value, out var count) ? [count] : [Moment(value)];
        return Names(organization.Service.RetrieveMultiple(new QueryExpression("xl_item")
        {
            ColumnSet = new ColumnSet("xl_name"),
            Criteria = { Conditions = { new ConditionExpression("xl_when", comparison, values) } },
        }));
    }

    private static string[] ByFetch(Organization organization, string condition) => Names(organization.Service.RetrieveMultiple(new FetchExpression(
        $"<fetch><entity name='xl_item'><attribute name='xl_name' /><filter><condition attribute='xl_when' {condition} /></filter></entity></fetch>")));

    private static string[] Names(EntityCollection rows) => [.. rows.Entities.Select(e => (string)e["xl_name"]).Order()];
}
