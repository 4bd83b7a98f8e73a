#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Faults;
using XrmLeads.Schema;

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
        (RaceActs.Title, RaceActs.Due),
        (RaceActs.Demo, RaceActs.Due),
        (RaceActs.Demo, RaceActs.Close),
        (RaceActs.Demo, RaceActs.Merge),
        (RaceActs.Demo, RaceActs.Failure),
        (RaceActs.SignForMarketing, RaceActs.SignForSales),
        (RaceActs.Activate, RaceActs.Activate),
        (RaceActs.Activate, RaceActs.Withdraw),
        (RaceActs.Record, RaceActs.Record),
        (RaceActs.TakeNext, RaceActs.TakeNextToo),
        (RaceActs.TakeNext, RaceActs.Overdue),
        (RaceActs.Form, RaceActs.Form),
        (RaceActs.Form, RaceActs.TakeNext),
        (RaceActs.Finish, RaceActs.AnswersOfClaimed),
        (RaceActs.Finish, RaceActs.ClaimOver),
        (RaceActs.Resume, RaceActs.Resume),
        (RaceActs.AcceptMeanwhile, RaceActs.Resume),
        (RaceActs.TakeNextToo with { On = Footing.Claimed }, RaceActs.ClaimOver),
        (RaceActs.Qualify, RaceActs.Ring),
        (RaceActs.Qualify, RaceActs.Accept),
        (RaceActs.Qualify, RaceActs.Close with { Name = "lead with a rep disqualified", On = Footing.HandedOver }),
        (RaceActs.Close with { Name = "lead with a rep disqualified", On = Footing.HandedOver }, RaceActs.Ring),
    ];

    public TestContext TestContext { get; set; } = null!;

    public static IEnumerable<object[]> Names => Pairs.Select(pair => new object[] { pair.First.Name, pair.Second.Name });

    [ClassCleanup]
    public static void Close() => Shared.Value.Dispose();

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void However_two_requests_meet_one_comes_after_the_other(string first, string second) => With(org =>
    {
        var (one, other) = Pairs.Single(pair => pair.First.Name == first && pair.Second.Name == second);
        var race = new Race(org, one, other);

        race.AssertSerial();

        Assert.IsTrue(race.Points.First > 1 || race.Points.Second > 1);
        TestContext.WriteLine(
            $"{race.Points.First} and {race.Points.Second} points, {race.Waits} runs with a wait, {race.Deadlocks} with a deadlock, {race.Refusals} refused twice");
    });

    /// <summary>Two runs at once after a week without one: neither fails, the week is one outage, and the lead has what was left of its time.</summary>
    [TestMethod]
    public void Two_runs_of_the_clock_at_once_write_an_outage_once() => With(org =>
    {
        var race = new Race(org, RaceActs.Resume, RaceActs.Resume);
        foreach (var (pauseOfFirst, pauseOfSecond) in race.Pauses)
        {
            var (first, second) = org.Race(RaceActs.Resume, RaceActs.Resume, pauseOfFirst, pauseOfSecond);

            Assert.IsNull(first.Fault ?? second.Fault, $"{pauseOfFirst}, {pauseOfSecond}");
            var admin = org.Dataverse.AsAdministrator();
            Assert.HasCount(1, admin.RetrieveMultiple(new QueryExpression(OutageTable.Name)).Entities, $"{pauseOfFirst}, {pauseOfSecond}");
            var handoff = admin.RetrieveMultiple(new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(true) }).Entities.Single();
            Assert.AreEqual(HandoffStatusChoice.Open, handoff.GetAttributeValue<OptionSetValue>(HandoffTable.Status).Value);
        }
    });

    [TestMethod]
    public void Two_signals_at_the_same_moment_both_count() => With(org =>
    {
        var race = new Race(org, RaceActs.Demo, RaceActs.Pricing);
        var before = org.Rows.Org.Of(SignalTable.Name, org.Rows.Lead).Length;
        foreach (var (first, second) in race.Pauses)
        {
            race.Differences(first, second);

            Assert.AreEqual(0, Rescored(org), $"{first}, {second}: the score is not that of all signals.");
            Assert.AreEqual(before + 2, Signals(org));
        }

        Assert.IsGreaterThan(0, race.Waits);
    });

    /// <summary>What the lock is for: without it the same races lose an input, so the tests above would see it.</summary>
    [TestMethod]
    [DataRow("demo request", "pricing page")]
    [DataRow("demo request", "new job title")]
    [DataRow("new job title", "other number of employees")]
    [DataRow("demo request", "answers")]
    public void Without_the_lock_one_of_two_is_lost(string first, string second) => With(org =>
    {
        var (one, other) = Pairs.Single(pair => pair.First.Name == first && pair.Second.Name == second);
        var race = new Race(org, one, other);
        org.LeaveOut = call => call is { Message: "Upsert", Table: LeadStateTable.Name };
        try
        {
            var lost = 0;
            foreach (var (pauseOfFirst, pauseOfSecond) in race.Pauses)
            {
                var isSerial = race.Differences(pauseOfFirst, pauseOfSecond).Contains("");
                lost += !isSerial && Rescored(org) > 0 ? 1 : 0;
            }

            Assert.IsGreaterThan(0, lost, "Nothing was lost without the lock: the races show nothing.");
            TestContext.WriteLine($"lost in {lost} of {race.Pauses.Count()} runs");
        }
        finally
        {
            org.LeaveOut = null;
        }
    });

    /// <summary>
    /// A limit of the product: a save whose values are those of its image takes no lock, since nothing seems to change. Where another save changes them at the same
    /// moment the lead stays judged by the other's values until it is judged next.
    /// </summary>
    [TestMethod]
    public void What_a_save_sets_back_at_the_same_moment_is_judged_with_the_next_judgement() => With(org =>
    {
        var race = new Race(org, RaceActs.Title, RaceActs.SameTitle);
        var late = 0;
        foreach (var (first, second) in race.Pauses)
        {
            if (!race.Differences(first, second).Contains(""))
            {
                late++;
                Assert.AreEqual(1, Rescored(org));
                Assert.AreEqual(0, Rescored(org));
            }
        }

        Assert.IsGreaterThan(0, late);
    });

    [TestMethod]
    public void Of_two_qualifiers_each_gets_a_lead_of_his_own() => With(org =>
    {
        var race = new Race(org, RaceActs.TakeNext, RaceActs.TakeNextToo);
        foreach (var (first, second) in race.Pauses)
        {
            race.Differences(first, second);

            var claims = org.Dataverse.AsAdministrator().RetrieveMultiple(new QueryExpression(ClaimTable.Name) { ColumnSet = new ColumnSet(ClaimTable.LeadId, ClaimTable.QualifierId) }).Entities;
            Assert.HasCount(2, claims, $"{first}, {second}");
            Assert.AreEqual(2, claims.Select(claim => claim.GetAttributeValue<EntityReference>(ClaimTable.LeadId).Id).Distinct().Count());
            Assert.AreEqual(2, claims.Select(claim => claim.GetAttributeValue<EntityReference>(ClaimTable.QualifierId).Id).Distinct().Count());
        }

        Assert.IsGreaterThan(0, race.Waits);
    });

    /// <summary>
    /// A limit of the product: a version that is retired between the judgement and what follows from it leaves a lead in qualification that is due at no time; it
    /// can be taken all the same.
    /// </summary>
    [TestMethod]
    public void A_lead_that_enters_while_its_version_is_retired_may_be_due_at_no_time() => With(org =>
    {
        var race = new Race(org, RaceActs.Demo, RaceActs.Retire);
        var undue = 0;
        foreach (var (first, second) in race.Pauses)
        {
            if (!race.Differences(first, second).Contains(""))
            {
                undue++;
                var lead = org.Dataverse.AsAdministrator().Retrieve(LeadTable.Name, org.Rows.Lead, new ColumnSet(LeadTable.Stage, LeadTable.LaneDueOn));
                Assert.AreEqual(StageChoice.InQualification, lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value);
                Assert.IsFalse(lead.Contains(LeadTable.LaneDueOn));
            }
        }

        Assert.IsGreaterThan(0, undue);
    });

    /// <summary>How many leads a full recomputation of the lead changes: 0 or 1.</summary>
    private static int Rescored(RaceOrg org) => (int)org.Dataverse.AsAdministrator().Execute(new OrganizationRequest(RescorePageApi.Name)
    {
        [RescorePageApi.Request.LeadIds] = new[] { org.Rows.Lead.ToString() },
    }).Results[RescorePageApi.Response.Changed];

    private static int Signals(RaceOrg org)
    {
        var query = new QueryExpression(SignalTable.Name);
        query.Criteria.AddCondition(SignalTable.LeadId, ConditionOperator.Equal, org.Rows.Lead);
        return org.Dataverse.AsAdministrator().RetrieveMultiple(query).Entities.Count;
    }

    private static void With(Action<RaceOrg> test)
    {
        lock (OneAtATime)
        {
            test(Shared.Value);
        }
    }
}
#endif
