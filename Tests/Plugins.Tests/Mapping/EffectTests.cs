using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;

namespace XrmLeads.Plugins.Tests.Mapping;

/// <summary>A save costs something only where it can change a judgement.</summary>
[TestClass]
public class EffectTests
{
    private static readonly HashSet<string> Read = ["jobtitle", "revenue", "parentaccountid.revenue"];
    private static readonly Entity Before = new("lead") { ["jobtitle"] = "Owner", ["revenue"] = new Money(5), ["description"] = "a" };

    public static object[][] With =>
    [
        [new Entity("lead") { ["jobtitle"] = "Clerk" }], [new Entity("lead") { ["jobtitle"] = null }], [new Entity("lead") { ["revenue"] = new Money(6) }],
        [new Entity("lead") { ["statecode"] = new OptionSetValue(1) }],
        [new Entity("lead") { ["transactioncurrencyid"] = new EntityReference("transactioncurrency", Guid.Empty) }],
        [new Entity("lead") { ["parentaccountid"] = new EntityReference("account", Guid.Empty) }],
    ];

    public static object[][] Without =>
    [
        [new Entity("lead")], [new Entity("lead") { ["jobtitle"] = "Owner" }], [new Entity("lead") { ["revenue"] = new Money(5) }],
        [new Entity("lead") { ["description"] = "b" }], [new Entity("lead") { ["parentcontactid"] = new EntityReference("contact", Guid.Empty) }],
    ];

    [TestMethod]
    [DynamicData(nameof(With))]
    public void A_value_that_is_read_and_changes_has_an_effect(Entity target) => Assert.IsTrue(Effect.OnJudgement(target, Before, Read));

    [TestMethod]
    [DynamicData(nameof(Without))]
    public void Anything_else_has_none(Entity target) => Assert.IsFalse(Effect.OnJudgement(target, Before, Read));
}
