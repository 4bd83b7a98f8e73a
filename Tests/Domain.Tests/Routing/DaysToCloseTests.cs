using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Routing;

namespace XrmLeads.Domain.Tests.Routing;

/// <summary>The usual time is the middle one, and nothing is called usual that hardly ever happened.</summary>
[TestClass]
public sealed class DaysToCloseTests
{
    [TestMethod]
    [DataRow("1 2 3 4 5 6 7 8 9", null)]
    [DataRow("1 2 3 4 5 7 8 9 10 11", 6)]
    [DataRow("11 1 10 2 9 3 8 4 7 5", 6)]
    [DataRow("1 2 3 4 5 6 7 8 9 10 400", 6)]
    [DataRow("0 0 0 0 0 0 0 0 0 0", 0)]
    [DataRow("-1 -1 -1 -1 -1 -1 -1 -1 -1 3", 0)]
    [DataRow("1 1 1 1 1 2 2 2 2 2", 2)]
    public void The_middle_of_enough(string days, int? expected) =>
        Assert.AreEqual(expected, DaysToClose.Usual([.. days.Split(' ').Select(day => TimeSpan.FromDays(int.Parse(day, System.Globalization.CultureInfo.InvariantCulture)))]));
}
