using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Routing;
using XrmLeads.Domain.Tests.Properties;

namespace XrmLeads.Domain.Tests.Routing;

/// <summary>What holds for every team.</summary>
[TestClass]
public sealed class RouterProperties
{
    private static readonly DateTime Now = new(2026, 12, 1, 10, 0, 0, DateTimeKind.Utc);

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue - 1));

    [TestMethod]
    public void Nobody_gets_a_lead_whom_something_keeps_from_it() => Holds(seed =>
    {
        var dice = new Dice(seed);
        var team = Team(dice, 8);
        var held = new HashSet<Guid>(team.Where(_ => dice.Below(4) == 0).Select(one => one.Id));
        var able = team.Where(one => !one.IsPaused && !(one.AwayUntil > Now) && !(one.UnavailableUntil > Now) && one.OpenLeads < one.Capacity && !held.Contains(one.Id)).ToList();

        var route = Router.Choose(new RoutingRequest(Now, Method(dice), _ => throw new InvalidOperationException()) { PreviousHolders = held }, team);

        Assert.AreEqual(able.Count > 0, able.Any(one => one.Id == route.ChosenId), route.Why);
        Assert.AreEqual(able.Count == 0, route.ChosenId is null, route.Why);
    });

    [TestMethod]
    public void The_order_of_the_team_does_not_matter() => Holds(seed =>
    {
        var dice = new Dice(seed);
        var team = Team(dice, 8);
        var request = new RoutingRequest(Now, Method(dice), _ => throw new InvalidOperationException());

        var route = Router.Choose(request, team);
        var again = Router.Choose(request, [.. team.OrderBy(_ => dice.Below(1000))]);

        Assert.AreEqual(route.ChosenId, again.ChosenId);
        Assert.AreEqual(route.Why, again.Why);
    });

    [TestMethod]
    public void A_team_in_turn_gets_as_many_leads_each() => Holds(seed =>
    {
        var dice = new Dice(seed);
        var team = Enumerable.Range(1, 1 + dice.Below(9)).Select(number => Id(number)).ToList();
        var last = team.ToDictionary(id => id, _ => dice.Below(2) == 0 ? default(DateTime?) : Now.AddMinutes(-1 - dice.Below(500)));
        var counts = team.ToDictionary(id => id, _ => 0);
        const int Rounds = 4;
        for (var i = 0; i < Rounds * team.Count; i++)
        {
            var moment = Now.AddMinutes(i);
            var chosen = Router.Choose(
                new RoutingRequest(moment, RoutingMethod.RoundRobin, _ => throw new InvalidOperationException()),
                [.. team.Select(id => new RoutingCandidate(id) { LastHandedOverOn = last[id] })]).ChosenId!.Value;
            last[chosen] = moment;
            counts[chosen]++;
        }

        Assert.IsTrue(counts.Values.All(count => count == Rounds), string.Join(", ", counts.Values));
    });

    [TestMethod]
    public void By_load_nobody_ends_up_with_more_than_one_lead_above_another() => Holds(seed =>
    {
        var dice = new Dice(seed);
        var open = Enumerable.Range(1, 1 + dice.Below(9)).ToDictionary(number => Id(number), _ => 0);
        for (var i = 0; i < 50; i++)
        {
            var chosen = Router.Choose(
                new RoutingRequest(Now, RoutingMethod.LeastLoaded, _ => throw new InvalidOperationException()),
                [.. open.Select(one => new RoutingCandidate(one.Key) { OpenLeads = one.Value, Capacity = 100 })]).ChosenId!.Value;
            open[chosen]++;
        }

        Assert.IsTrue(open.Values.Max() - open.Values.Min() <= 1, string.Join(", ", open.Values));
    });

    private static List<RoutingCandidate> Team(Dice dice, int most) => Enumerable.Range(1, dice.Below(most + 1)).Select(number => new RoutingCandidate(Id(number))
    {
        IsPaused = dice.Below(4) == 0,
        AwayUntil = dice.Below(3) == 0 ? Now.AddMinutes(dice.Below(3) - 1) : null,
        UnavailableUntil = dice.Below(3) == 0 ? Now.AddMinutes(dice.Below(3) - 1) : null,
        OpenLeads = dice.Below(6),
        Capacity = dice.Of(3, 5, RoutingCandidate.DefaultCapacity),
        LastHandedOverOn = dice.Below(4) == 0 ? null : Now.AddMinutes(-dice.Below(5)),
    }).ToList();

    private static RoutingMethod Method(Dice dice) => dice.Of(RoutingMethod.RoundRobin, RoutingMethod.LeastLoaded);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static void Holds(Action<int> property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300 * Always.Times), Prop.ForAll(Seeds, property));
}
