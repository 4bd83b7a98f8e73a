#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>Two requests about a lead that a rep has, interleaved at every service call: exactly one wins, and the other is told why.</summary>
[TestClass]
public class HandoffRaceTests
{
    private static readonly Lazy<RaceOrg> Shared = new(() => new RaceOrg());
    private static readonly Lock OneAtATime = new();

    private static readonly (Act First, Act Second)[] Pairs =
    [
        (RaceActs.Accept, RaceActs.AcceptByManager),
        (RaceActs.Accept, RaceActs.Ring),
        (RaceActs.Assign, RaceActs.Ring),
        (RaceActs.PassOn, RaceActs.Ring),
        (RaceActs.Accept, RaceActs.Assign),
        (RaceActs.PassOn, RaceActs.AcceptByManager),
        (RaceActs.Ring, RaceActs.Ring),
    ];

    public TestContext TestContext { get; set; } = null!;

    public static IEnumerable<object[]> Names => Pairs.Select(pair => new object[] { pair.First.Name, pair.Second.Name });

    [ClassCleanup]
    public static void Close() => Shared.Value.Dispose();

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void However_two_requests_meet_one_comes_after_the_other_and_one_rep_has_the_lead(string first, string second) => With(org =>
    {
        var (one, other) = Pairs.Single(pair => pair.First.Name == first && pair.Second.Name == second);
        var race = new Race(org, one, other);
        foreach (var (pauseOfFirst, pauseOfSecond) in race.Pauses)
        {
            var differences = race.Differences(pauseOfFirst, pauseOfSecond);

            Assert.Contains("", differences, $"{first} pauses at {pauseOfFirst}, {second} at {pauseOfSecond}: {string.Join(" or ", differences)}");
            Assert.HasCount(1, Open(org), "A lead has one hand-off that is not over.");
            Assert.AreEqual(Open(org)[0].GetAttributeValue<EntityReference>(HandoffTable.RepId).Id, Lead(org).GetAttributeValue<EntityReference>("ownerid").Id);
            Assert.AreEqual(Open(org)[0].Id, Lead(org).GetAttributeValue<EntityReference>(LeadTable.HandoffId).Id);
        }

        TestContext.WriteLine(
            $"{race.Points.First} and {race.Points.Second} points, {race.Waits} runs with a wait, {race.Deadlocks} with a deadlock, {race.Refusals} refused twice");
    });

    [TestMethod]
    public void Of_two_who_accept_one_is_told_that_the_other_was_faster() => With(org =>
    {
        var race = new Race(org, RaceActs.Accept, RaceActs.AcceptByManager);
        foreach (var (first, second) in race.Pauses)
        {
            var (one, other) = org.Race(RaceActs.Accept, RaceActs.AcceptByManager, first, second);

            var refused = new[] { one.Fault, other.Fault }.OfType<DataverseFaultException>().Single();
            Assert.AreEqual("The lead is in SAL already; somebody was faster, so open it again.", refused.Message, $"{first}, {second}");
        }
    });

    [TestMethod]
    public void A_rep_who_accepts_while_the_lead_goes_to_another_has_it_or_is_told_so() => With(org =>
    {
        var race = new Race(org, RaceActs.Accept, RaceActs.Ring);
        var (won, lost) = (0, 0);
        foreach (var (first, second) in race.Pauses)
        {
            var (accept, ring) = org.Race(RaceActs.Accept, RaceActs.Ring, first, second);

            Assert.IsNull(ring.Fault, $"{first}, {second}");
            var isMine = Open(org)[0].GetAttributeValue<EntityReference>(HandoffTable.RepId).Id == org.User("rita.rep");
            Assert.AreEqual(isMine, accept.Fault is null, $"{first}, {second}");
            Assert.AreEqual(isMine ? StageChoice.Sal : StageChoice.SalesReady, Lead(org).GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value);
            Assert.IsTrue(isMine || accept.Fault!.Message.StartsWith("Only the sales rep who owns it or a sales manager can move the lead", StringComparison.Ordinal), accept.Fault?.Message);
            _ = isMine ? won++ : lost++;
        }

        Assert.IsTrue(won > 0 && lost > 0, $"{won} won, {lost} lost");
    });

    /// <summary>What the lock is for: without it a lead is accepted and given to another at once.</summary>
    [TestMethod]
    public void Without_the_lock_two_have_the_lead() => With(org =>
    {
        var race = new Race(org, RaceActs.Accept, RaceActs.Ring);
        org.LeaveOut = call => call is { Message: "Upsert", Table: LeadStateTable.Name };
        try
        {
            Assert.IsTrue(race.Pauses.Any(pauses => !race.Differences(pauses.First, pauses.Second).Contains("")), "The races show nothing.");
        }
        finally
        {
            org.LeaveOut = null;
        }
    });

    private static Entity[] Open(RaceOrg org)
    {
        var query = new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(HandoffTable.LeadId, ConditionOperator.Equal, org.Rows.Lead);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return [.. org.Dataverse.AsAdministrator().RetrieveMultiple(query).Entities];
    }

    private static Entity Lead(RaceOrg org) => org.Dataverse.AsAdministrator().Retrieve(LeadTable.Name, org.Rows.Lead, new ColumnSet(true));

    private static void With(Action<RaceOrg> test)
    {
        lock (OneAtATime)
        {
            test(Shared.Value);
        }
    }
}
#endif
