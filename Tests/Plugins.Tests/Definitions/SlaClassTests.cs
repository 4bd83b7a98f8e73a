using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>The classes of the domain are those of the choice column, by name and number.</summary>
[TestClass]
public class SlaClassTests
{
    [TestMethod]
    public void TheChoiceHasTheClassesOfTheDomain() => CollectionAssert.AreEquivalent(
        typeof(SlaClassChoice).GetFields().Select(field => field.Name + " " + field.GetRawConstantValue()).ToArray(),
        Enum.GetValues(typeof(SlaClass)).Cast<SlaClass>().Select(sla => sla + " " + (714_500_000 + (int)sla)).ToArray());
}
