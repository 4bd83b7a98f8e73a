#if NET
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>Two requests about one lead at the same moment, interleaved at every service call of the plugins: what they leave is what one after the other leaves.</summary>
[TestClass]
public class RaceTests
{
    private static readonly Lazy<RaceOrg> Shared = new(() => new RaceOrg());
    private static readonly Lock OneAtATime = new();

    private static readonly (Act First, Act Second)[] Pairs =
    [
        (RaceActs.Demo, RaceActs.Pricing),
        (RaceActs.Demo, RaceActs.Title),
        (RaceActs.Title, RaceActs.Employees),
        (RaceActs.Demo, RaceActs.Answers),
        (RaceActs.Budget, RaceActs.Answers),
        (RaceActs.Demo, RaceActs.DeleteSignal),
        (RaceActs.LateSignal, RaceActs.Pricing),
        (RaceActs.MoveSignal, RaceActs.Demo),
        (RaceActs.Record, RaceActs.Sweep),
        (RaceActs.Sweep, RaceActs.SweepBackwards),
        (RaceActs.Title, RaceActs.SameTitle),
        (RaceActs.Title, RaceActs.Due),
        (RaceActs.Demo, RaceActs.Due),
        (RaceActs.Demo, RaceActs.Close),
        (RaceActs.Demo, RaceActs.Assign),
        (RaceActs.Demo, RaceActs.Merge),
        (RaceActs.Demo, RaceActs.Failure),
        (RaceActs.Demo, RaceActs.Retire),
    ];

    public TestContext TestContext { get; set; } = null!;

    public static IEnumerable<object[]> Names => Pairs.Select(pair => new object[] { pair.First.Name, pair.Second.Name });

    [ClassCleanup]
    public static void Close() => Shared.Value.Dispose();

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void However_two_requests_meet_one_comes_after_the_other(string first, string second) => With(first, second, (org, pair) =>
    {
        var race = new Race(org, pair.First, pair.Second);
        TestContext.WriteLine($"{race.Orders.Length} orders, {race.Points.First}x{race.Points.Second} points");
        var watch = Stopwatch.StartNew();
        race.AssertSerial();
        TestContext.WriteLine($"{race.Runs} runs, {race.Deadlocks} deadlocks, {race.Waits} waits {watch.ElapsedMilliseconds} ms");
    });

    private static void With(string first, string second, Action<RaceOrg, (Act First, Act Second)> test)
    {
        lock (OneAtATime)
        {
            test(Shared.Value, Pairs.Single(pair => pair.First.Name == first && pair.Second.Name == second));
        }
    }
}
#endif
