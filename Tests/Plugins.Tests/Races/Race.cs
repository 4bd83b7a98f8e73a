#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Faults;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>Two acts in all the ways in which they can meet.</summary>
internal sealed class Race
{
    /// <summary>What a fault says of a request that lost a deadlock, through whichever plugin it came: send it again.</summary>
    private const string Deadlock = "CRM ErrorCode: -2147204784 Sql ErrorCode: -2146232060 Sql Number: 1205";

    private readonly RaceOrg _org;
    private readonly Act _first;
    private readonly Act _second;

    internal Race(RaceOrg org, Act first, Act second)
    {
        (_org, _first, _second) = (org, first, second);
        var result = org.Race(first, second);
        Assert.IsNull(result.First.Fault, result.First.Fault?.Message);
        Assert.IsNull(result.Second.Fault, result.Second.Fault?.Message);
        Points = (result.First.Points, result.Second.Points);
        var onward = Dump.Of(org.Dataverse);
        var other = org.Race(first, second, pauseOfFirst: 0);
        Points = (Math.Max(Points.First, other.First.Points), Math.Max(Points.Second, other.Second.Points));
        Orders = [onward, Dump.Of(org.Dataverse)];
    }

    /// <summary>What is stored when the second comes after the first, and the other way round.</summary>
    internal Dump[] Orders { get; }

    /// <summary>The points that each of them passes.</summary>
    internal (int First, int Second) Points { get; }

    internal int Runs { get; private set; }

    internal int Deadlocks { get; private set; }

    internal int Waits { get; private set; }

    /// <summary>Whatever the pauses, what is stored is what one order stores; who loses a deadlock sends his request again.</summary>
    internal void AssertSerial()
    {
        for (var pauseOfFirst = 0; pauseOfFirst <= Points.First; pauseOfFirst++)
        {
            foreach (var pauseOfSecond in Enumerable.Range(1, Points.Second).Append(Interleaving.Never))
            {
                Runs++;
                var differences = Differences(pauseOfFirst, pauseOfSecond);
                Assert.IsTrue(
                    differences.Contains(""),
                    $"{_first} pauses at {pauseOfFirst}, {_second} at {pauseOfSecond}:{Environment.NewLine}{string.Join(Environment.NewLine + "or" + Environment.NewLine, differences)}");
            }
        }
    }

    /// <summary>What a run leaves that is not what each of the orders leaves.</summary>
    internal string[] Differences(int pauseOfFirst, int pauseOfSecond)
    {
        var (first, second) = _org.Race(_first, _second, pauseOfFirst, pauseOfSecond);
        Waits += first.HasWaited || second.HasWaited ? 1 : 0;
        Again(first, _first);
        Again(second, _second);
        var found = Dump.Of(_org.Dataverse);
        return [.. Orders.Select(order => Dump.Difference(order, found))];
    }

    private void Again(InterleavedResult result, Act act)
    {
        if (result.Fault is { } fault)
        {
            StringAssert.Contains(fault.Message, Deadlock);
            Deadlocks++;
            act.Send(_org, _org.Dataverse);
        }
    }
}
#endif
