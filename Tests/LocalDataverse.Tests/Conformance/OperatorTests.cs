using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Query.Fetch;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>
/// Every condition operator on the column types that it is for, asked by a QueryExpression and by FetchXML. The rows A, B and C have values, N has none;
/// dates are in <see cref="DateOperatorTests"/>.
/// </summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/reference/operators.md; MarkMpn/Sql4Cds FetchXml2SqlTests, XrmUnitTest ConditionExpressionTests (MIT)")]
public sealed class OperatorTests
{
    private static readonly Guid[] Leads = [Guid.Parse("00000000-0000-0000-0000-00000000000a"), Guid.Parse("00000000-0000-0000-0000-00000000000b")];
    private static Organization _organization = null!;

    private static readonly Case[] Cases =
    [
        new(ConditionOperator.Equal, "xl_text", ["ALPHA 50%"], "A"),
        new(ConditionOperator.Equal, "xl_memo", ["beta"], "B"),
        new(ConditionOperator.Equal, "xl_count", [2], "B"),
        new(ConditionOperator.Equal, "xl_big", [10_000_000_000L], "A"),
        new(ConditionOperator.Equal, "xl_amount", [1.25m], "A"),
        new(ConditionOperator.Equal, "xl_amount", [1.254m], ""),
        new(ConditionOperator.Equal, "xl_double", [0.5], "A"),
        new(ConditionOperator.Equal, "xl_flag", [true], "A,C"),
        new(ConditionOperator.Equal, "xl_choice", [2], "B"),
        new(ConditionOperator.Equal, "xl_leadid", [Leads[0]], "A"),
        new(ConditionOperator.Equal, "xl_when", [Moment(1)], "A"),
        new(ConditionOperator.NotEqual, "xl_text", ["alpha 50%"], "B,C,N"),
        new(ConditionOperator.NotEqual, "xl_count", [2], "A,C,N"),
        new(ConditionOperator.NotEqual, "xl_choice", [2], "A,C,N"),
        new(ConditionOperator.NotEqual, "xl_leadid", [Leads[0]], "B,C,N"),
        new(ConditionOperator.NotEqual, "xl_when", [Moment(1)], "B,C,N"),
        new(ConditionOperator.GreaterThan, "xl_text", ["beta_x"], "C"),
        new(ConditionOperator.GreaterThan, "xl_count", [1], "B,C"),
        new(ConditionOperator.GreaterThan, "xl_amount", [1.254m], "B,C"),
        new(ConditionOperator.GreaterEqual, "xl_count", [2], "B,C"),
        new(ConditionOperator.GreaterEqual, "xl_double", [0.5], "A,B,C"),
        new(ConditionOperator.LessThan, "xl_count", [2], "A"),
        new(ConditionOperator.LessThan, "xl_when", [Moment(2)], "A"),
        new(ConditionOperator.LessEqual, "xl_count", [2], "A,B"),
        new(ConditionOperator.Between, "xl_count", [1, 2], "A,B"),
        new(ConditionOperator.Between, "xl_when", [Moment(2), Moment(3)], "B,C"),
        new(ConditionOperator.NotBetween, "xl_count", [1, 2], "C"),
        new(ConditionOperator.Null, "xl_text", [], "N"),
        new(ConditionOperator.Null, "xl_choices", [], "N"),
        new(ConditionOperator.NotNull, "xl_text", [], "A,B,C"),
        new(ConditionOperator.NotNull, "xl_choices", [], "A,B,C"),
        new(ConditionOperator.In, "xl_count", [1, 3], "A,C"),
        new(ConditionOperator.In, "xl_text", ["BETA_X", "none"], "B"),
        new(ConditionOperator.In, "xl_choice", [1, 2], "A,B"),
        new(ConditionOperator.In, "xl_leadid", [Leads[0], Leads[1]], "A,B"),
        new(ConditionOperator.NotIn, "xl_count", [1, 3], "B"),
        new(ConditionOperator.Like, "xl_text", ["%A%"], "A,B,C"),
        new(ConditionOperator.Like, "xl_text", ["_lpha%"], "A"),
        new(ConditionOperator.Like, "xl_text", ["%[%]"], "A"),
        new(ConditionOperator.Like, "xl_text", ["%[_]x"], "B"),
        new(ConditionOperator.Like, "xl_text", ["%[[]1]"], "C"),
        new(ConditionOperator.Like, "xl_text", ["[a-b]%"], "A,B"),
        new(ConditionOperator.Like, "xl_text", ["[^a-b]%"], "C"),
        new(ConditionOperator.Like, "xl_memo", ["%eta"], "B"),
        new(ConditionOperator.NotLike, "xl_text", ["%a"], "A,B,C,N"),
        new(ConditionOperator.NotLike, "xl_text", ["a%"], "B,C,N"),
        new(ConditionOperator.BeginsWith, "xl_text", ["alp"], "A"),
        new(ConditionOperator.DoesNotBeginWith, "xl_text", ["alp"], "B,C,N"),
        new(ConditionOperator.EndsWith, "xl_text", ["_X"], "B"),
        new(ConditionOperator.DoesNotEndWith, "xl_text", ["x"], "A,C,N"),
        new(ConditionOperator.Contains, "xl_text", ["TA"], "B"),
        new(ConditionOperator.DoesNotContain, "xl_text", ["TA"], "A,C,N"),
        new(ConditionOperator.ContainValues, "xl_choices", [1], "A"),
        new(ConditionOperator.ContainValues, "xl_choices", [1, 3], "A,B,C"),
        new(ConditionOperator.DoesNotContainValues, "xl_choices", [1], "B,C,N"),
        new(ConditionOperator.EqualUserId, "ownerid", [], "A,B,C,N"),
        new(ConditionOperator.EqualUserId, "xl_leadid", [], ""),
        new(ConditionOperator.NotEqualUserId, "ownerid", [], ""),
        new(ConditionOperator.NotEqualUserId, "xl_leadid", [], "A,B,C,N"),
        new(ConditionOperator.EqualBusinessId, "owningbusinessunit", [], "A,B,C,N"),
        new(ConditionOperator.NotEqualBusinessId, "owningbusinessunit", [], ""),
        new(ConditionOperator.NotEqualBusinessId, "xl_leadid", [], "A,B,C,N"),
        new(ConditionOperator.EqualUserLanguage, "xl_language", [], "A,B"),
    ];

    // Tested where their data are: dates, teams, hierarchies.
    private static readonly ConditionOperator[] Elsewhere =
    [
        .. Enum.GetValues<ConditionOperator>().Where(o => LocalDataverse.Query.DateWindows.Find(o) is not null), ConditionOperator.NotOn,
        ConditionOperator.EqualUserTeams, ConditionOperator.EqualUserOrUserTeams,
        ConditionOperator.Under, ConditionOperator.UnderOrEqual, ConditionOperator.NotUnder, ConditionOperator.Above, ConditionOperator.AboveOrEqual,
    ];

    private static readonly ConditionOperator[] NotSupported =
    [
        ConditionOperator.ChildOf, ConditionOperator.Mask, ConditionOperator.NotMask, ConditionOperator.MasksSelect,
        ConditionOperator.EqualUserOrUserHierarchy, ConditionOperator.EqualUserOrUserHierarchyAndTeams,
        .. Enum.GetValues<ConditionOperator>().Where(o => o.ToString().Contains("Fiscal", StringComparison.Ordinal)),
    ];

    public static IEnumerable<object[]> Indexes => Enumerable.Range(0, Cases.Length).Select(i => new object[] { i, Cases[i].ToString() });

    public static IEnumerable<object[]> Unsupported => NotSupported.Select(o => new object[] { o });

    [ClassInitialize]
    public static void Prepare(TestContext _)
    {
        const string Choices = "<options><option value=\"1\" /><option value=\"2\" /><option value=\"3\" /></options>";
        _organization = new Organization(new TestZip()
            .ItemColumn("xl_text", "nvarchar", "<MaxLength>50</MaxLength>")
            .ItemColumn("xl_memo", "ntext", "<MaxLength>2000</MaxLength>")
            .ItemColumn("xl_big", "bigint", string.Empty)
            .ItemColumn("xl_double", "float", "<MinValue>0</MinValue><MaxValue>100</MaxValue><Accuracy>2</Accuracy>")
            .ItemColumn("owningbusinessunit", "lookup", string.Empty)
            .ItemColumn("xl_flag", "bit", string.Empty)
            .ItemColumn("xl_language", "int", "<MinValue>-1</MinValue><MaxValue>9999</MaxValue>")
            .ItemColumn("xl_choice", "picklist", $"<AppDefaultValue>-1</AppDefaultValue><optionset>{Choices}</optionset>")
            .ItemColumn("xl_choices", "multiselectpicklist", $"<optionset>{Choices}</optionset>"));
        foreach (var lead in Leads)
        {
            _organization.CreateLead(l => l.Id = lead);
        }

        Add("A", "Alpha 50%", 1, [1, 2], Leads[0], 1033);
        Add("B", "beta_x", 2, [2, 3], Leads[1], -1);
        Add("C", "Gamma[1]", 3, [3], _organization.CreateLead(), 1031);
        _organization.CreateItem(i => i["xl_name"] = "N");
    }

    [ClassCleanup]
    public static void CleanUp() => _organization.Dispose();

    [TestMethod]
    [DynamicData(nameof(Indexes))]
    public void TheOperatorFindsItsRows(int index, string name)
    {
        var tried = Cases[index];
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_name"), Criteria = { Conditions = { tried.Condition } } };

        Assert.AreEqual(tried.Expected, Found(query), name);
        if (FetchOperators.Name(tried.Operator) is { } fetchName)
        {
            var values = string.Concat(tried.Values.Select(v => $"<value>{SecurityElement.Escape(Text(v))}</value>"));
            Assert.AreEqual(
                tried.Expected,
                Found(new FetchExpression(
                    $"<fetch><entity name='xl_item'><attribute name='xl_name' /><filter><condition attribute='{tried.Column}' operator='{fetchName}'>{values}</condition></filter></entity></fetch>")),
                name);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Unsupported))]
    public void AnOperatorThatIsNotSupportedFaultsByItsName(ConditionOperator comparison)
    {
        var query = new QueryExpression("xl_item") { Criteria = { Conditions = { new ConditionExpression("xl_when", comparison, 1) } } };

        StringAssert.Contains(Organization.Fault(ErrorCodes.NotSupported, () => Found(query)).Message, $"the condition operator {comparison} ", StringComparison.Ordinal);
    }

    [TestMethod]
    public void EveryOperatorIsTriedOrNamedAsNotSupported()
    {
        var known = Cases.Select(c => c.Operator).Concat(Elsewhere).Concat(NotSupported).ToHashSet();

        CollectionAssert.AreEqual(Array.Empty<ConditionOperator>(), Enum.GetValues<ConditionOperator>().Where(o => !known.Contains(o)).ToArray());
    }

    [TestMethod]
    [DataRow("xl_count", ConditionOperator.Like, "1")]
    [DataRow("xl_choice", ConditionOperator.BeginsWith, "1")]
    [DataRow("xl_leadid", ConditionOperator.Contains, "1")]
    [DataRow("xl_text", ConditionOperator.EqualUserId, null)]
    [DataRow("xl_text", ConditionOperator.EqualUserLanguage, null)]
    [DataRow("xl_text", ConditionOperator.ContainValues, 1)]
    [DataRow("xl_text", ConditionOperator.Under, "1")]
    [DataRow("xl_itemid", ConditionOperator.Under, "00000000-0000-0000-0000-000000000001")]
    public void AnOperatorOnAColumnThatItIsNotForFaults(string column, ConditionOperator comparison, object? value)
    {
        var condition = value is null ? new ConditionExpression(column, comparison) : new ConditionExpression(column, comparison, value);

        var fault = Organization.Fault(ErrorCodes.BadCondition, () => Found(new QueryExpression("xl_item") { Criteria = { Conditions = { condition } } }));

        StringAssert.Contains(fault.Message, column, StringComparison.Ordinal);
    }

    [TestMethod]
    [DataRow("xl_count", ConditionOperator.Equal)]
    [DataRow("xl_count", ConditionOperator.In)]
    [DataRow("xl_text", ConditionOperator.Like)]
    [DataRow("xl_when", ConditionOperator.LastXDays)]
    [DataRow("xl_choices", ConditionOperator.ContainValues)]
    public void AMissingValueFaults(string column, ConditionOperator comparison)
        => Organization.Fault(
            ErrorCodes.InvalidArgument,
            () => Found(new QueryExpression("xl_item") { Criteria = { Conditions = { new ConditionExpression(column, comparison) } } }));

    private static DateTime Moment(int number) => new(2026, 1, number, 12, 0, 0, DateTimeKind.Utc);

    private static void Add(string name, string text, int number, int[] choices, Guid lead, int language) => _organization.CreateItem(i =>
    {
        i["xl_name"] = name;
        i["xl_text"] = text;
        i["xl_memo"] = text.Split(' ', '_')[0];
        i["xl_count"] = number;
        i["xl_big"] = number * 10_000_000_000L;
        i["xl_amount"] = number + 0.25m;
        i["xl_double"] = number / 2.0;
        i["xl_flag"] = number != 2;
        i["xl_language"] = language;
        i["xl_choice"] = new OptionSetValue(number);
        i["xl_choices"] = new OptionSetValueCollection([.. choices.Select(c => new OptionSetValue(c))]);
        i["xl_leadid"] = new EntityReference("lead", lead);
        i["xl_when"] = Moment(number);
    });

    private static string Found(QueryBase query)
        => string.Join(',', _organization.Service.RetrieveMultiple(query).Entities.Select(e => (string)e["xl_name"]).Order());

    private static string Text(object value) => value switch
    {
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private sealed record Case(ConditionOperator Operator, string Column, object[] Values, string Expected)
    {
        internal ConditionExpression Condition => new(Column, Operator, Values);

        public override string ToString() => $"{Column} {Operator} {string.Join(", ", Values.Select(Text))}";
    }
}
