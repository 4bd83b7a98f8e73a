using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.SdkContract.Tests;

/// <summary>What the short forms of a query build.</summary>
[TestClass]
public sealed class QueryTests
{
    private static readonly string[] Names = ["Meier", "Huber"];

    [TestMethod]
    public void An_array_gives_several_values_and_an_object_gives_one()
    {
        Assert.HasCount(2, new ConditionExpression("lastname", ConditionOperator.In, Names).Values);
        Assert.HasCount(2, new ConditionExpression("lastname", ConditionOperator.In, new List<string>(Names)).Values);
        Assert.HasCount(1, new ConditionExpression("lastname", ConditionOperator.In, (object)Names).Values);
        Assert.IsEmpty(new ConditionExpression("lastname", ConditionOperator.Null).Values);
    }

    [TestMethod]
    public void A_condition_keeps_table_column_operator_and_values()
    {
        var condition = new ConditionExpression("l", "lastname", ConditionOperator.Equal, "Meier");

        Assert.AreEqual("l", condition.EntityName);
        Assert.AreEqual("lastname", condition.AttributeName);
        Assert.AreEqual(ConditionOperator.Equal, condition.Operator);
        Assert.AreEqual("Meier", condition.Values[0]);
        Assert.IsFalse(condition.CompareColumns);
    }

    [TestMethod]
    public void A_condition_with_a_flag_compares_columns()
    {
        var condition = new ConditionExpression("firstname", ConditionOperator.Equal, true, "lastname");

        Assert.IsTrue(condition.CompareColumns);
        Assert.HasCount(1, condition.Values);
        Assert.AreEqual("lastname", condition.Values[0]);
    }

    [TestMethod]
    public void A_filter_takes_conditions_and_filters()
    {
        var filter = new FilterExpression();
        filter.AddCondition("statecode", ConditionOperator.Equal, 0);
        var child = filter.AddFilter(LogicalOperator.Or);
        child.AddCondition("l", "lastname", ConditionOperator.Null);

        Assert.AreEqual(LogicalOperator.And, filter.FilterOperator);
        Assert.HasCount(1, filter.Conditions);
        Assert.AreSame(child, filter.Filters[0]);
        Assert.AreEqual("l", child.Conditions[0].EntityName);
        Assert.AreEqual(LogicalOperator.Or, child.FilterOperator);
    }

    [TestMethod]
    public void A_query_joins_from_its_own_table_and_a_link_from_the_joined_one()
    {
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("lastname"), TopCount = 5 };
        var account = query.AddLink("account", "parentaccountid", "accountid", JoinOperator.LeftOuter);
        var contact = account.AddLink("contact", "primarycontactid", "contactid");
        query.AddOrder("createdon", OrderType.Descending);

        Assert.AreSame(account, query.LinkEntities[0]);
        Assert.AreEqual("lead", account.LinkFromEntityName);
        Assert.AreEqual("parentaccountid", account.LinkFromAttributeName);
        Assert.AreEqual("accountid", account.LinkToAttributeName);
        Assert.AreEqual(JoinOperator.LeftOuter, account.JoinOperator);
        Assert.AreEqual("account", contact.LinkFromEntityName);
        Assert.AreEqual(JoinOperator.Inner, contact.JoinOperator);
        Assert.AreEqual(OrderType.Descending, query.Orders[0].OrderType);
        Assert.AreEqual(5, query.TopCount);
        Assert.IsFalse(query.ColumnSet.AllColumns);
    }

    [TestMethod]
    public void A_set_of_columns_is_all_or_some()
    {
        var some = new ColumnSet("a", "b");
        some.AddColumns("c", "d");

        Assert.HasCount(4, some.Columns);
        Assert.IsFalse(some.AllColumns);
        Assert.IsTrue(new ColumnSet(true).AllColumns);
        Assert.IsEmpty(new ColumnSet(true).Columns);
    }

    [TestMethod]
    public void A_query_by_attribute_keeps_columns_and_values_side_by_side()
    {
        var query = new QueryByAttribute("lead") { ColumnSet = new ColumnSet(false) };
        query.AddAttributeValue("lastname", "Meier");
        query.AddAttributeValue("firstname", null);

        Assert.AreEqual("firstname", query.Attributes[1]);
        Assert.IsNull(query.Values[1]);
        Assert.HasCount(2, query.Values);
    }
}
