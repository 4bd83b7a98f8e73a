using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.SdkContract.Tests;

/// <summary>Which values are equal: the ones that mean the same, not only the same object.</summary>
[TestClass]
public sealed class EqualityTests
{
    private static readonly Guid Id = new("6a1b6c4e-4a2f-4a8e-9a52-0d8f3b6f1c11");

    [TestMethod]
    public void Choices_and_amounts_are_equal_by_value()
    {
        Same(new OptionSetValue(3), new OptionSetValue(3));
        Same(new Money(1.50m), new Money(1.5m));

        Assert.AreNotEqual(new OptionSetValue(3), new OptionSetValue(4));
        Assert.AreNotEqual(new Money(1), new Money(2));
        Assert.IsFalse(new OptionSetValue(3).Equals(3));
        Assert.IsFalse(new Money(3).Equals(null));
    }

    [TestMethod]
    public void References_are_equal_by_table_and_id()
    {
        Same(new EntityReference("lead", Id), new EntityReference("lead", Id) { Name = "Meier" });

        Assert.AreNotEqual(new EntityReference("lead", Id), new EntityReference("contact", Id));
        Assert.AreNotEqual(new EntityReference("lead", Id), new EntityReference("lead", Guid.Empty));
        Assert.IsFalse(new EntityReference("lead", Id).Equals(null));
    }

    [TestMethod]
    public void References_by_alternate_key_are_equal_by_its_values()
    {
        Same(new EntityReference("xl_signal", "xl_code", "A"), new EntityReference("xl_signal", "xl_code", "A"));

        Assert.AreNotEqual(new EntityReference("xl_signal", "xl_code", "A"), new EntityReference("xl_signal", "xl_code", "B"));
        Assert.AreNotEqual(new EntityReference("xl_signal", "xl_code", "A"), new EntityReference("xl_signal"));
    }

    [TestMethod]
    public void Relationships_are_equal_by_name_and_side()
    {
        Same(new Relationship("xl_lead_signal"), new Relationship("xl_lead_signal"));

        Assert.AreNotEqual(new Relationship("xl_lead_signal"), new Relationship("xl_lead_answer"));
        Assert.AreNotEqual(new Relationship("a") { PrimaryEntityRole = EntityRole.Referenced }, new Relationship("a"));
    }

    [TestMethod]
    public void Rows_are_equal_only_as_the_same_object()
    {
        Assert.AreNotEqual(new Entity("lead", Id), new Entity("lead", Id));
    }

    private static void Same(object one, object other)
    {
        Assert.AreEqual(one, other);
        Assert.AreEqual(one.GetHashCode(), other.GetHashCode());
    }
}
