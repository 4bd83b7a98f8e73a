using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Routing;
using XrmLeads.Domain.Tests.Reading;

namespace XrmLeads.Domain.Tests.Routing;

/// <summary>Who gets a lead, and what a manager reads of it.</summary>
[TestClass]
public sealed class RouterTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Ann = Id(1), Ben = Id(2), Cid = Id(3);

    [TestMethod]
    public void Whoever_waits_longest_is_next()
    {
        var route = Choose(
            new RoutingCandidate(Ann) { LastHandedOverOn = Now.AddHours(-1), OpenLeads = 1 },
            new RoutingCandidate(Ben) { LastHandedOverOn = Now.AddHours(-3), OpenLeads = 20 },
            new RoutingCandidate(Cid) { LastHandedOverOn = Now.AddHours(-2) });

        Assert.AreEqual(Ben, route.ChosenId);
        Assert.IsFalse(route.IsByRelation);
        Assert.AreEqual("Has gone longest without a new lead of 3 who can take it.", route.Why);
    }

    [TestMethod]
    public void Whoever_never_had_one_is_first_and_then_the_lower_id()
    {
        Assert.AreEqual(Cid, Choose(new RoutingCandidate(Ann) { LastHandedOverOn = Now.AddYears(-9) }, new RoutingCandidate(Cid)).ChosenId);
        Assert.AreEqual(Ben, Choose(new RoutingCandidate(Cid), new RoutingCandidate(Ben)).ChosenId);
    }

    [TestMethod]
    public void Of_two_who_got_one_at_the_same_moment_the_one_with_fewer_open_leads_is_next() => Assert.AreEqual(
        Ben,
        Choose(
            new RoutingCandidate(Ann) { LastHandedOverOn = Now, OpenLeads = 2 },
            new RoutingCandidate(Ben) { LastHandedOverOn = Now, OpenLeads = 1 }).ChosenId);

    [TestMethod]
    public void Whoever_has_the_fewest_open_leads_is_next_and_then_who_waits_longest()
    {
        var route = Router.Choose(
            Request(RoutingMethod.LeastLoaded),
            [
                new RoutingCandidate(Ann) { OpenLeads = 4, LastHandedOverOn = Now.AddDays(-9) },
                new RoutingCandidate(Ben) { OpenLeads = 3, LastHandedOverOn = Now.AddDays(-1) },
                new RoutingCandidate(Cid) { OpenLeads = 3, LastHandedOverOn = Now.AddDays(-2) },
            ]);

        Assert.AreEqual(Cid, route.ChosenId);
        Assert.AreEqual("Has the fewest open leads, 3, of 3 who can take it.", route.Why);
    }

    [TestMethod]
    [DataRow("paused", "1 is paused")]
    [DataRow("away", "1 is away")]
    [DataRow("unavailable", "1 has no time today")]
    [DataRow("full", "1 is at capacity")]
    [DataRow("conditions", "1 does not take such leads")]
    [DataRow("held", "1 has had the lead already")]
    public void Whoever_cannot_take_it_is_passed_over_and_counted(string obstacle, string said)
    {
        var held = obstacle == "held" ? new[] { Ann } : [];
        var stopped = Candidate(Ann, obstacle, 1);
        var twin = Candidate(Ann, obstacle, 0);

        var passed = Router.Choose(Request(held: held), [stopped, new RoutingCandidate(Ben) { LastHandedOverOn = Now }]);
        Assert.AreEqual(Ben, passed.ChosenId);
        Assert.AreEqual("Has gone longest without a new lead of 1 who can take it; " + said + ".", passed.Why);

        var nobody = Router.Choose(Request(held: held), [stopped]);
        Assert.IsNull(nobody.ChosenId);
        Assert.AreEqual("Nobody can take the lead: " + said + ".", nobody.Why);

        Assert.AreEqual(Ann, Router.Choose(Request(), [twin, new RoutingCandidate(Ben) { LastHandedOverOn = Now }]).ChosenId, "but not just below the bar");
    }

    [TestMethod]
    public void A_manager_reads_all_reasons_each_rep_once()
    {
        var route = Router.Choose(
            Request(held: [Id(6), Id(7)]),
            [
                Candidate(Id(1), "paused", 1), Candidate(Id(2), "paused", 1), Candidate(Id(3), "away", 1), Candidate(Id(4), "full", 1), Candidate(Id(5), "conditions", 1),
                new RoutingCandidate(Id(6)), Candidate(Id(7), "full", 1), new RoutingCandidate(Id(8)) { IsPaused = true, OpenLeads = 99 },
            ]);

        Assert.AreEqual(
            "Nobody can take the lead: 3 are paused, 1 is away, 1 is at capacity, 1 does not take such leads, 2 have had the lead already.", route.Why);
    }

    [TestMethod]
    public void Without_members_the_sentence_says_what_to_do()
    {
        var route = Choose();

        Assert.IsNull(route.ChosenId);
        Assert.AreEqual("Nobody can take the lead: no rep takes leads, so add routing members.", route.Why);
    }

    [TestMethod]
    public void The_owner_of_the_relation_gets_it_whatever_his_load_and_conditions()
    {
        var full = Candidate(Ann, "full", 1);
        var narrow = Candidate(Ben, "conditions", 1);

        foreach (var owner in new[] { Ann, Ben, Cid })
        {
            var route = Router.Choose(Request(relation: owner), [full, narrow, new RoutingCandidate(Id(4))]);
            Assert.AreEqual(owner, route.ChosenId);
            Assert.IsTrue(route.IsByRelation);
            Assert.AreEqual("The lead goes to the one who owns the account.", route.Why);
        }
    }

    [TestMethod]
    [DataRow("paused", "is paused")]
    [DataRow("away", "is away")]
    [DataRow("unavailable", "has no time today")]
    [DataRow("held", "has had the lead already")]
    public void The_owner_of_the_relation_who_is_not_there_is_named(string obstacle, string said)
    {
        var held = obstacle == "held" ? new[] { Ann } : [];

        var route = Router.Choose(Request(held: held, relation: Ann), [Candidate(Ann, obstacle, 1), new RoutingCandidate(Ben)]);
        Assert.AreEqual(Ben, route.ChosenId);
        Assert.IsFalse(route.IsByRelation);
        Assert.EndsWith("; the one who owns the account " + said + ".", route.Why);

        var nobody = Router.Choose(Request(held: held, relation: Ann), []);
        Assert.AreEqual(obstacle == "held" ? null : Ann, nobody.ChosenId, "who is no member is out only where he had it");
    }

    private static Route Choose(params RoutingCandidate[] candidates) => Router.Choose(Request(), candidates);

    private static RoutingRequest Request(RoutingMethod method = RoutingMethod.RoundRobin, Guid[]? held = null, Guid? relation = null) =>
        new(Now, method, conditions => conditions.CreateFacts())
        {
            PreviousHolders = new HashSet<Guid>(held ?? []),
            Relation = relation is { } owner ? new RelationOwner(owner, "owns the account") : null,
        };

    /// <summary>Somebody kept from taking leads by one thing, or just not.</summary>
    private static RoutingCandidate Candidate(Guid id, string obstacle, int by) => new(id)
    {
        IsPaused = obstacle == "paused" && by > 0,
        AwayUntil = obstacle == "away" ? Now.AddTicks(by) : null,
        UnavailableUntil = obstacle == "unavailable" ? Now.AddTicks(by) : null,
        OpenLeads = obstacle == "full" ? RoutingCandidate.DefaultCapacity - 1 + by : 0,
        Conditions = obstacle == "conditions" && by > 0
            ? MemberConditions.Read(Edit.Quoted("[{'kind':'present','columns':['companyname']}]")).Conditions
            : null,
    };

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
