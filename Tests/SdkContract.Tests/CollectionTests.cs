using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.SdkContract.Tests;

/// <summary>The lists and the keyed collections of the SDK.</summary>
[TestClass]
public sealed class CollectionTests
{
    private static readonly int[] Values = [1, 2];

    [TestMethod]
    public void A_list_takes_several_items_and_gives_an_array()
    {
        var choices = new OptionSetValueCollection();
        choices.AddRange(new OptionSetValue(1), new OptionSetValue(2));
        choices.AddRange(new List<OptionSetValue> { new(3) });

        Assert.HasCount(3, choices.ToArray());
        Assert.AreEqual(new OptionSetValue(3), choices[2]);
        Assert.ThrowsExactly<ArgumentNullException>(() => choices.AddRange((IEnumerable<OptionSetValue>)null!));
    }

    [TestMethod]
    public void A_list_over_a_list_shares_it()
    {
        var source = new List<Entity> { new("lead") };
        var collection = new EntityCollection(source);

        collection.Entities.Add(new Entity("contact"));

        Assert.HasCount(2, source);
        Assert.AreEqual("contact", collection[1].LogicalName);
    }

    [TestMethod]
    public void A_keyed_collection_reads_writes_and_removes()
    {
        var parameters = new ParameterCollection { { "Target", "a" } };
        parameters["Target"] = "b";
        parameters.AddRange(new KeyValuePair<string, object>("Other", Values));

        Assert.AreEqual("b", parameters["Target"]);
        Assert.IsTrue(parameters.TryGetValue("Other", out var other));
        Assert.AreSame(Values, other);
        Assert.IsTrue(parameters.ContainsKey("Other"));
        Assert.IsTrue(parameters.Remove("Other"));
        Assert.IsFalse(parameters.Contains("Other"));
        Assert.HasCount(1, parameters);
        Assert.IsFalse(parameters.IsReadOnly);
    }

    [TestMethod]
    public void A_keyed_collection_raises_for_a_missing_key_and_for_one_added_twice()
    {
        var parameters = new ParameterCollection { { "Target", "a" } };

        Assert.ThrowsExactly<KeyNotFoundException>(() => parameters["target"]);
        Assert.ThrowsExactly<ArgumentException>(() => parameters.Add("Target", "b"));
        Assert.IsFalse(parameters.Remove("target"));
        Assert.IsFalse(parameters.TryGetValue("target", out var missing));
        Assert.IsNull(missing);
    }

    [TestMethod]
    public void The_shapes_are_those_of_the_real_types()
    {
        Assert.IsTrue(typeof(DataCollection<,>).IsAbstract);
        Assert.IsFalse(typeof(DataCollection<>).IsAbstract);
        Assert.AreEqual(typeof(Collection<OptionSetValue>), typeof(DataCollection<OptionSetValue>).BaseType);
        Assert.IsFalse(typeof(ParameterCollection).IsSealed);
        Assert.IsFalse(typeof(EntityImageCollection).IsSealed);
        Assert.IsTrue(typeof(AttributeCollection).IsSealed);
        Assert.IsFalse(typeof(Entity).IsSealed);
        Assert.IsTrue(typeof(EntityReference).IsSealed);
        Assert.IsTrue(typeof(InvalidPluginExecutionException).IsSealed);
        Assert.IsTrue(typeof(BaseServiceFault).IsAbstract);
    }
}
