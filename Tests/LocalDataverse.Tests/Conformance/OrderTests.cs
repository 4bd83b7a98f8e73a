using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>What rows are ordered by, for each type of column.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/order-rows.md; Fake4Dataverse OrderByTests, XrmMockup TestOrderByQueryExpression (MIT)")]
public sealed class OrderTests
{
    // Rows A, B, C and N, which has no values.
    [TestMethod]
    [DataRow("xl_text", "N,B,A,C")]
    [DataRow("xl_count", "N,A,B,C")]
    [DataRow("xl_amount", "N,C,B,A")]
    [DataRow("xl_double", "N,C,A,B")]
    [DataRow("xl_when", "N,B,C,A")]
    [DataRow("xl_flag", "B,N,A,C")]
    [DataRow("xl_choice", "N,C,A,B")]
    [DataRow("xl_leadid", "N,C,B,A")]
    public void AscendingEmptyComesFirst(string column, string expected)
    {
        using var organization = Rows();

        Assert.AreEqual(expected, Names(organization, $"<order attribute='{column}' /><order attribute='xl_code' />"));
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_name"), Orders = { new OrderExpression(column, OrderType.Ascending), new OrderExpression("xl_code", OrderType.Ascending) } };
        Assert.AreEqual(expected, string.Join(',', organization.Service.RetrieveMultiple(query).Entities.Select(e => e["xl_name"])));
    }

    [TestMethod]
    [DataRow("xl_text", "C,A,B,N")]
    [DataRow("xl_count", "C,B,A,N")]
    [DataRow("xl_when", "A,C,B,N")]
    [DataRow("xl_choice", "B,A,C,N")]
    public void DescendingEmptyComesLast(string column, string expected)
    {
        using var organization = Rows();

        Assert.AreEqual(expected, Names(organization, $"<order attribute='{column}' descending='true' />"));
    }

    [TestMethod]
    public void TheSecondOrderDecidesWhereTheFirstIsEqual()
    {
        using var organization = Rows();

        Assert.AreEqual("C,A,N,B", Names(organization, "<order attribute='xl_flag' descending='true' /><order attribute='xl_name' descending='true' />"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/order-rows.md: useraworderby")]
    public void ChoicesAreOrderedByTheirValueOnDemand()
    {
        using var organization = Rows();

        Assert.AreEqual("N,A,B,C", Names(organization, "<order attribute='xl_choice' />", "useraworderby='true'"));
        Assert.AreEqual("N,C,A,B", Names(organization, "<order attribute='xl_choice' />", "useraworderby='false'"));
        Assert.AreEqual("A", Names(organization, "<order attribute='xl_choice' />", "useraworderby='true' count='1' page='2'"));
    }

    [TestMethod]
    public void AnOrderMayNameALinkByEntityName()
    {
        using var organization = Rows();

        Assert.AreEqual("N,C,B,A", Names(
            organization, "<link-entity name='lead' from='leadid' to='xl_leadid' link-type='outer' alias='l' /><order entityname='l' attribute='lastname' />"));
        Organization.Fault(ErrorCodes.InvalidArgument, () => Names(organization, "<order entityname='nosuch' attribute='lastname' />"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/page-results.md: pages with ties")]
    public void RowsThatTieComeOnEveryPageInTheSameOrder()
    {
        using var organization = new Organization();
        for (var i = 0; i < 7; i++)
        {
            organization.CreateItem();
        }

        var whole = organization.Service.RetrieveMultiple(new FetchExpression("<fetch><entity name='xl_item'><order attribute='xl_name' /></entity></fetch>")).Entities.Select(e => e.Id);
        var pages = Enumerable.Range(1, 4).SelectMany(p => organization.Service.RetrieveMultiple(
            new FetchExpression($"<fetch count='2' page='{p}'><entity name='xl_item'><order attribute='xl_name' /></entity></fetch>")).Entities.Select(e => e.Id));

        CollectionAssert.AreEqual(whole.ToArray(), pages.ToArray());
    }

    private static Organization Rows()
    {
        var organization = new Organization(new TestZip()
            .ItemColumn("xl_text", "nvarchar", "<MaxLength>50</MaxLength>")
            .ItemColumn("xl_double", "float", "<MinValue>-100</MinValue><MaxValue>100</MaxValue><Accuracy>2</Accuracy>")
            .ItemColumn("xl_flag", "bit", string.Empty)
            .ItemColumn(
                "xl_choice",
                "picklist",
                "<AppDefaultValue>-1</AppDefaultValue><optionset><options>"
                    + string.Concat(new[] { (1, "Middle"), (2, "Top"), (3, "Bottom") }.Select(o => $"<option value=\"{o.Item1}\"><labels><label description=\"{o.Item2}\" languagecode=\"1033\" /></labels></option>"))
                    + "</options></optionset>"));
        Add("A", "beta", 1, 3.5m, 0.5, 20, true, 1, "Zoe");
        Add("B", "Alpha", 2, 2m, 10, 3, false, 2, "Max");
        Add("C", "gamma", 10, -1m, -2, 5, true, 3, "Ann");
        organization.CreateItem(i => (i["xl_name"], i["xl_code"]) = ("N", "N"));
        return organization;

        void Add(string name, string text, int count, decimal amount, double number, int day, bool flag, int choice, string lead) => organization.CreateItem(i =>
        {
            (i["xl_name"], i["xl_code"], i["xl_text"], i["xl_count"], i["xl_amount"], i["xl_double"], i["xl_flag"]) = (name, name, text, count, amount, number, flag);
            i["xl_when"] = new DateTime(2026, 1, day, 0, 0, 0, DateTimeKind.Utc);
            i["xl_choice"] = new OptionSetValue(choice);
            i["xl_leadid"] = new EntityReference("lead", organization.CreateLead(l => l["lastname"] = lead));
        });
    }

    private static string Names(Organization organization, string inside, string fetch = "") => string.Join(',', organization.Service.RetrieveMultiple(
        new FetchExpression($"<fetch {fetch}><entity name='xl_item'><attribute name='xl_name' />{inside}</entity></fetch>")).Entities.Select(e => e["xl_name"]));
}
