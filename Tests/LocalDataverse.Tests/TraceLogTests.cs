using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>What is kept of past requests does not grow without end, however much each holds.</summary>
[TestClass]
public class TraceLogTests
{
    [TestMethod]
    public void TheOldestGoAndTheNewestStays()
    {
        var log = new TraceLog();
        for (var i = 0; i < 300; i++)
        {
            log.Add(Trace(i, lines: 999), null);
        }

        var kept = log.Copy();
        Assert.IsInRange(20, 50, kept.Count);
        Assert.AreEqual("299", kept[^1].Message);
        CollectionAssert.AllItemsAreUnique(kept.Select(trace => trace.Message).ToList());
    }

    [TestMethod]
    public void OneThatIsLargerThanAllIsKept()
    {
        var log = new TraceLog();
        log.Add(Trace(1, lines: 1), null);

        log.Add(Trace(2, lines: TraceLog.MostEntries), null);

        Assert.AreEqual("2", log.Copy().Single().Message);
    }

    private static RequestTrace Trace(int number, int lines)
    {
        var trace = new RequestTrace(number.ToString(System.Globalization.CultureInfo.InvariantCulture), "lead", Guid.Empty, isAsync: false);
        for (var i = 0; i < lines; i++)
        {
            trace.Add("line");
        }

        return trace;
    }
}
