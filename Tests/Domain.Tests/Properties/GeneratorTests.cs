using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>The generators give what the properties need.</summary>
[TestClass]
public sealed class GeneratorTests
{
    [TestMethod]
    public void Every_situation_can_be_judged() => Always.Holds(Situation.Varied, situation => situation.Input.Judge(situation.Definition, situation.Now, explain: true));
}
