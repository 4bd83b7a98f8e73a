using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;

namespace XrmLeads.Plugins.Tests.Mapping;

/// <summary>A save that says what is stored already must be seen as one that changes nothing, and no other.</summary>
[TestClass]
public class SameValueTests
{
    private static readonly Guid Row = new("11111111-2222-3333-4444-555555555555");
    private static readonly DateTime Moment = new(2026, 1, 31, 9, 0, 0, DateTimeKind.Utc);

    public static object?[][] Same =>
    [
        [null, null], [null, ""], ["", null], ["a", "a"], [1, 1], [true, true], [2.5m, 2.50m],
        [new OptionSetValue(3), new OptionSetValue(3)],
        [new Money(10), new Money(10.00m)],
        [new EntityReference("account", Row) { Name = "A" }, new EntityReference("account", Row)],
        [Moment, Moment.AddMilliseconds(400)], [Moment, DateTime.SpecifyKind(Moment, DateTimeKind.Unspecified)],
        [new OptionSetValueCollection { new(1), new(2) }, new OptionSetValueCollection { new(2), new(1) }],
    ];

    public static object?[][] Different =>
    [
        [null, "a"], ["a", "A"], ["a", " a"], [0, null], [false, null], [1, 2], [1, "1"],
        [new OptionSetValue(3), new OptionSetValue(4)], [new OptionSetValue(3), null], [new OptionSetValue(3), 3],
        [new Money(10), new Money(11)],
        [new EntityReference("account", Row), new EntityReference("contact", Row)], [new EntityReference("account", Row), new EntityReference("account", Guid.Empty)],
        [Moment, Moment.AddSeconds(1)],
        [new OptionSetValueCollection { new(1) }, new OptionSetValueCollection { new(1), new(2) }],
        [new OptionSetValueCollection { new(1), new(1) }, new OptionSetValueCollection { new(1), new(2) }],
    ];

    [TestMethod]
    [DynamicData(nameof(Same))]
    public void It_holds(object? a, object? b)
    {
        Assert.IsTrue(SameValue.Holds(a, b));
        Assert.IsTrue(SameValue.Holds(b, a));
    }

    [TestMethod]
    [DynamicData(nameof(Different))]
    public void It_does_not_hold(object? a, object? b)
    {
        Assert.IsFalse(SameValue.Holds(a, b));
        Assert.IsFalse(SameValue.Holds(b, a));
    }
}
