#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>Two requests about a lead that is sent back, interleaved at every service call: exactly one wins.</summary>
[TestClass]
public class RejectionRaceTests
{
    private static readonly Lazy<RaceOrg> Shared = new(() => new RaceOrg());
    private static readonly Lock OneAtATime = new();

    private static readonly (Act First, Act Second)[] Pairs =
    [
        (RaceActs.Accept, RaceActs.Reject),
        (RaceActs.Reject, RaceActs.Ring),
        (RaceActs.Reject, RaceActs.RejectByManager),
        (RaceActs.Uphold, RaceActs.Overturn),
        (RaceActs.Uphold, RaceActs.Unjudged),
        (RaceActs.Overturn, RaceActs.Unjudged),
    ];

    public static IEnumerable<object[]> Names => Pairs.Select(pair => new object[] { pair.First.Name, pair.Second.Name });

    [ClassCleanup]
    public static void Close() => Shared.Value.Dispose();

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void However_two_requests_meet_one_comes_after_the_other_and_the_rejection_has_one_end(string first, string second)
    {
        lock (OneAtATime)
        {
            var org = Shared.Value;
            var (one, other) = Pairs.Single(pair => pair.First.Name == first && pair.Second.Name == second);
            var race = new Race(org, one, other);
            foreach (var (pauseOfFirst, pauseOfSecond) in race.Pauses)
            {
                var differences = race.Differences(pauseOfFirst, pauseOfSecond);

                Assert.Contains("", differences, $"{first} pauses at {pauseOfFirst}, {second} at {pauseOfSecond}: {string.Join(" or ", differences)}");
                var lead = org.Dataverse.AsAdministrator().Retrieve(LeadTable.Name, org.Rows.Lead, new ColumnSet(true));
                var isPending = lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value == StageChoice.RejectionPendingVerification;
                Assert.AreEqual(isPending, lead.Contains(LeadTable.RejectionId), "A lead shows its rejection while it waits, and no longer.");
                Assert.AreEqual(isPending ? 1 : 0, Pending(org), "What is pending waits, and one at a time.");
            }
        }
    }

    private static int Pending(RaceOrg org)
    {
        var query = new QueryExpression(RejectionTable.Name);
        query.Criteria.AddCondition(RejectionTable.LeadId, ConditionOperator.Equal, org.Rows.Lead);
        query.Criteria.AddCondition(RejectionTable.Outcome, ConditionOperator.Equal, RejectionOutcomeChoice.Pending);
        return org.Dataverse.AsAdministrator().RetrieveMultiple(query).Entities.Count;
    }
}
#endif
