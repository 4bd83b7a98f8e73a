using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>Each rule of a definition: what breaks it is named once, at its place, with what to do; what comes near is accepted.</summary>
[TestClass]
public sealed class RuleTests
{
    private static readonly FaultCase[] Cases = [.. StructureCases.All, .. KindCases.All, .. ReferenceCases.All, .. FigureCases.All];

    public static IEnumerable<object[]> Names => Cases.Select(each => new object[] { each.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void What_breaks_a_rule_is_one_fault_at_its_place(string name) => Find(name).RequireOneFault();

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void The_near_miss_is_accepted(string name) => Find(name).RequireTwinIsAccepted();

    [TestMethod]
    public void Every_rule_has_a_case()
    {
        var rules = typeof(Rule).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.AreEqual("", string.Join(", ", rules.Except(Cases.Select(each => each.Rule))), "Rules without a case.");
        CollectionAssert.AllItemsAreUnique(rules);
    }

    private static FaultCase Find(string name) => Cases.Single(each => each.Name == name);
}
