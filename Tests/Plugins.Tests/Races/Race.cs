#if NET
using System;
using System.Collections.Generic;
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

    private const int MostPairs = 36;

    private readonly RaceOrg _org;
    private readonly Act _first;
    private readonly Act _second;

    internal Race(RaceOrg org, Act first, Act second)
    {
        (_org, _first, _second) = (org, first, second);
        Orders = new Dump[2];
        for (var order = 0; order < 2; order++)
        {
            var (one, other) = org.Race(first, second, pauseOfFirst: order == 0 ? Interleaving.Never : 0);
            Points = (Math.Max(Points.First, one.Points), Math.Max(Points.Second, other.Points));
            Orders[order] = Dump.Of(org.Dataverse);
        }
    }

    /// <summary>What is stored when the second comes after the first, and the other way round.</summary>
    internal Dump[] Orders { get; }

    /// <summary>The points that each of them passes.</summary>
    internal (int First, int Second) Points { get; }

    /// <summary>Runs in which a request lost a deadlock.</summary>
    internal int Deadlocks { get; private set; }

    /// <summary>Requests that were refused twice.</summary>
    internal int Refusals { get; private set; }

    /// <summary>Runs in which one had to wait for a row of the other.</summary>
    internal int Waits { get; private set; }

    /// <summary>The pauses to try: of requests with few points all pairs, else one pause in each of both orders.</summary>
    internal IEnumerable<(int First, int Second)> Pauses =>
        from first in Enumerable.Range(0, Points.First + 1)
        from second in Enumerable.Range(1, Points.Second).Append(Interleaving.Never)
        where Points.First * Points.Second <= MostPairs || first == 0 || second == Interleaving.Never
        select (first, second);

    /// <summary>Whatever the pauses, what is stored is what one order stores; who is refused, as by a deadlock, sends his request again.</summary>
    internal void AssertSerial()
    {
        foreach (var (first, second) in Pauses)
        {
            var differences = Differences(first, second);
            Assert.IsTrue(
                differences.Contains(""),
                $"{_first} pauses at {first}, {_second} at {second}:{Environment.NewLine}{string.Join(Environment.NewLine + "or" + Environment.NewLine, differences)}");
        }
    }

    /// <summary>What a run leaves that is not what each of the orders leaves.</summary>
    internal string[] Differences(int pauseOfFirst, int pauseOfSecond)
    {
        var (first, second) = _org.Race(_first, _second, pauseOfFirst, pauseOfSecond);
        Waits += first.HasWaited || second.HasWaited ? 1 : 0;
        Again(first, _first, _org.Dataverse);
        Again(second, _second, _org.OfSecond);
        var found = Dump.Of(_org.Dataverse);
        return [.. Orders.Select(order => Dump.Difference(order, found))];
    }

    // What is refused once more would be refused one after the other too, and then leaves nothing.
    private void Again(InterleavedResult result, Act act, Dataverse dataverse)
    {
        if (result.Fault is not { } fault)
        {
            return;
        }

        Deadlocks += fault.Message.Contains(Deadlock, StringComparison.Ordinal) ? 1 : 0;
        try
        {
            act.Send(_org, dataverse);
        }
        catch (DataverseFaultException)
        {
            Refusals++;
        }
    }
}
#endif
