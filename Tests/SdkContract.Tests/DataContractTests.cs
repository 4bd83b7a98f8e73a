using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.SdkContract.Tests;

/// <summary>Rows, references and queries survive their XML form, under the documented namespaces.</summary>
[TestClass]
public sealed class DataContractTests
{
    [TestMethod]
    public void A_row_comes_back_with_all_kinds_of_values()
    {
        var id = Guid.NewGuid();
        var lead = new Entity("lead", id)
        {
            ["lastname"] = "Meier",
            ["budgetamount"] = new Money(12.34m),
            ["leadsourcecode"] = new OptionSetValue(3),
            ["parentaccountid"] = new EntityReference("account", id) { Name = "Contoso" },
            ["xl_kinds"] = new OptionSetValueCollection { new(1), new(2) },
            ["createdon"] = new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc),
            ["revenue"] = null,
            ["a.name"] = new AliasedValue("account", "name", new Money(5)),
            RowVersion = "42",
            FormattedValues = { { "leadsourcecode", "Partner" } },
            KeyAttributes = { { "xl_code", "A" } },
        };

        var back = Return(lead);

        Assert.AreEqual("lead", back.LogicalName);
        Assert.AreEqual(id, back.Id);
        Assert.AreEqual("42", back.RowVersion);
        Assert.HasCount(8, back.Attributes);
        Assert.AreEqual(new Money(12.34m), back["budgetamount"]);
        Assert.AreEqual(new OptionSetValue(3), back["leadsourcecode"]);
        Assert.AreEqual("Contoso", back.GetAttributeValue<EntityReference>("parentaccountid").Name);
        Assert.HasCount(2, back.GetAttributeValue<OptionSetValueCollection>("xl_kinds"));
        Assert.AreEqual(lead["createdon"], back["createdon"]);
        Assert.IsTrue(back.Contains("revenue"));
        Assert.AreEqual(new Money(5), back.GetAttributeValue<AliasedValue>("a.name").Value);
        Assert.AreEqual("Partner", back.FormattedValues["leadsourcecode"]);
        Assert.AreEqual("A", back.KeyAttributes["xl_code"]);
    }

    [TestMethod]
    public void A_query_comes_back()
    {
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("lastname"), NoLock = true };
        query.Criteria.AddCondition("statecode", ConditionOperator.NotUnder, 0);
        query.AddLink("account", "parentaccountid", "accountid").Orders.Add(new OrderExpression("name", OrderType.Descending));

        var back = (QueryExpression)Return<QueryBase>(query);

        Assert.IsTrue(back.NoLock);
        Assert.AreEqual("lastname", back.ColumnSet.Columns[0]);
        Assert.AreEqual(ConditionOperator.NotUnder, back.Criteria.Conditions[0].Operator);
        Assert.AreEqual(0, back.Criteria.Conditions[0].Values[0]);
        Assert.AreEqual(OrderType.Descending, back.LinkEntities[0].Orders[0].OrderType);
    }

    [TestMethod]
    public void Rows_come_back_in_a_collection()
    {
        var rows = new EntityCollection([new Entity("lead"), new Entity("contact")]) { EntityName = "lead", MoreRecords = true, PagingCookie = "<cookie/>" };

        var back = Return(rows);

        Assert.HasCount(2, back.Entities);
        Assert.IsTrue(back.MoreRecords);
        Assert.AreEqual("<cookie/>", back.PagingCookie);
    }

    [TestMethod]
    public void A_type_nobody_knows_is_refused()
    {
        var lead = new Entity("lead") { ["lastname"] = new DataContractTests() };

        Assert.ThrowsExactly<SerializationException>(() => Return(lead));
    }

    [TestMethod]
    [DataRow(typeof(Entity), "http://schemas.microsoft.com/xrm/2011/Contracts")]
    [DataRow(typeof(QueryExpression), "http://schemas.microsoft.com/xrm/2011/Contracts")]
    [DataRow(typeof(AttributeCollection), "http://schemas.microsoft.com/xrm/2011/Contracts")]
    [DataRow(typeof(UpsertRequest), "http://schemas.microsoft.com/xrm/2011/Contracts")]
    [DataRow(typeof(ExecuteMultipleSettings), "http://schemas.microsoft.com/xrm/2012/Contracts")]
    [DataRow(typeof(KeyAttributeCollection), "http://schemas.microsoft.com/xrm/7.1/Contracts")]
    [DataRow(typeof(OptionSetValueCollection), "http://schemas.microsoft.com/xrm/9.0/Contracts")]
    [DataRow(typeof(MergeRequest), "http://schemas.microsoft.com/crm/2011/Contracts")]
    public void The_XML_has_the_documented_namespace(Type type, string expected)
    {
        StringAssert.Contains(Write(Activator.CreateInstance(type)!, type), $"xmlns=\"{expected}\"");
    }

    private static T Return<T>(T value)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Write(value!, typeof(T))));
        return (T)new DataContractSerializer(typeof(T)).ReadObject(stream)!;
    }

    private static string Write(object value, Type type)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(type).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
