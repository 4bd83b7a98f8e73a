using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.SdkContract.Tests;

/// <summary>How a row answers for columns that are there, missing, null or of another type.</summary>
[TestClass]
public sealed class EntityTests
{
    private static readonly Guid Id = new("6a1b6c4e-4a2f-4a8e-9a52-0d8f3b6f1c11");

    private static Entity Lead => new("lead", Id) { ["lastname"] = "Meier", ["budgetamount"] = new Money(5), ["revenue"] = null, ["numberofemployees"] = 7 };

    [TestMethod]
    public void A_column_that_is_there_gives_its_value()
    {
        Assert.AreEqual("Meier", Lead.GetAttributeValue<string>("lastname"));
        Assert.AreEqual("Meier", Lead["lastname"]);
        Assert.AreEqual(7, Lead.GetAttributeValue<int?>("numberofemployees"));
        Assert.IsTrue(Lead.Contains("lastname"));
    }

    [TestMethod]
    public void A_missing_column_gives_the_default_of_its_type()
    {
        Assert.IsNull(Lead.GetAttributeValue<string>("firstname"));
        Assert.AreEqual(0, Lead.GetAttributeValue<int>("firstname"));
        Assert.AreEqual(DateTime.MinValue, Lead.GetAttributeValue<DateTime>("firstname"));
        Assert.IsFalse(Lead.Contains("firstname"));
    }

    [TestMethod]
    public void The_indexer_raises_for_a_missing_column()
    {
        var lead = Lead;

        Assert.ThrowsExactly<KeyNotFoundException>(() => lead["firstname"]);
    }

    [TestMethod]
    public void A_null_is_contained_and_gives_the_default()
    {
        Assert.IsTrue(Lead.Contains("revenue"));
        Assert.IsNull(Lead["revenue"]);
        Assert.IsNull(Lead.GetAttributeValue<Money>("revenue"));
        Assert.AreEqual(0m, Lead.GetAttributeValue<decimal>("revenue"));
    }

    [TestMethod]
    public void Another_type_raises()
    {
        var lead = Lead;

        Assert.ThrowsExactly<InvalidCastException>(() => lead.GetAttributeValue<string>("numberofemployees"));
        Assert.ThrowsExactly<InvalidCastException>(() => lead.GetAttributeValue<decimal>("budgetamount"));
    }

    [TestMethod]
    public void Trying_gives_a_value_only_where_there_is_one()
    {
        Assert.IsTrue(Lead.TryGetAttributeValue("numberofemployees", out int employees));
        Assert.AreEqual(7, employees);

        Assert.IsFalse(Lead.TryGetAttributeValue("firstname", out string first));
        Assert.IsNull(first);
    }

    [TestMethod]
    public void Setting_a_column_adds_or_replaces_it()
    {
        var lead = Lead;

        lead["lastname"] = "Huber";
        lead["firstname"] = "Eva";

        Assert.AreEqual("Huber", lead["lastname"]);
        Assert.HasCount(5, lead.Attributes);
    }

    [TestMethod]
    public void Each_constructor_sets_what_it_names()
    {
        var keys = new KeyAttributeCollection { { "xl_code", "A" }, { "xl_part", 2 } };

        Assert.IsNull(new Entity().LogicalName);
        Assert.AreEqual("lead", new Entity("lead").LogicalName);
        Assert.AreEqual(Guid.Empty, new Entity("lead").Id);
        Assert.AreEqual(Id, new Entity("lead", Id).Id);
        Assert.AreEqual("A", new Entity("xl_signal", "xl_code", "A").KeyAttributes["xl_code"]);
        Assert.AreEqual(2, new Entity("xl_signal", keys).KeyAttributes["xl_part"]);
    }

    [TestMethod]
    public void A_new_row_has_empty_collections_and_no_state()
    {
        var entity = new Entity("lead");

        Assert.IsEmpty(entity.Attributes);
        Assert.IsEmpty(entity.FormattedValues);
        Assert.IsEmpty(entity.KeyAttributes);
        Assert.IsEmpty(entity.RelatedEntities);
        Assert.IsNull(entity.EntityState);
        Assert.IsNull(entity.RowVersion);
    }

    [TestMethod]
    public void A_row_gives_a_reference_to_itself()
    {
        Assert.AreEqual(new EntityReference("lead", Id), Lead.ToEntityReference());
    }

    [TestMethod]
    public void A_row_as_entity_is_another_object_with_the_same_columns()
    {
        var lead = Lead;
        lead.RowVersion = "12";

        var copy = lead.ToEntity<Entity>();

        Assert.AreNotSame(lead, copy);
        Assert.AreEqual("lead", copy.LogicalName);
        Assert.AreEqual(Id, copy.Id);
        Assert.AreEqual("12", copy.RowVersion);
        Assert.AreEqual("Meier", copy["lastname"]);
    }

    [TestMethod]
    public void A_row_does_not_become_one_of_another_table()
    {
        var lead = Lead;

        Assert.AreEqual("Meier", lead.ToEntity<LeadRow>()["lastname"]);
        Assert.ThrowsExactly<NotSupportedException>(() => new Entity("contact").ToEntity<LeadRow>());
    }

    private sealed class LeadRow() : Entity("lead");
}
