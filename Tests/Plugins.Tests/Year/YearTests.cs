#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads;

namespace XrmLeads.Plugins.Tests.Year;

/// <summary>A year of an org on the packed solution: whatever people, journeys and time do, no lead is dropped, nothing that is due is left, and every history is legal.</summary>
[TestClass]
public sealed class YearTests
{
    /// <summary>What must come about in a year, or the rules were not tried.</summary>
    private static readonly string[] Deeds =
    [
        "create a lead", "merge leads", "opt a lead out", "qualify a lead", "win an opportunity", "lose an opportunity", AcceptLeadApi.Name, ConfirmSqlApi.Name, FinishQualificationApi.Name,
        NoAnswerApi.Name, OverturnRejectionApi.Name, PassOnApi.Name, ReactivateLeadApi.Name, RecordSignalApi.Name, RejectLeadApi.Name, RepairDataApi.Name, SendToNurtureApi.Name,
        UpholdRejectionApi.Name,
    ];

    private static readonly string[] Moves =
    [
        "Rejection Pending Verification > Nurturing, Qualifier", "Rejection Pending Verification > Sales-Ready, System", "Rejection Pending Verification > Sales-Ready, Qualifier",
        "Rejection Pending Verification > Disqualified, System", "Nurturing > In Qualification, System", "Nurturing > MQL, System", "SAL > Sales-Ready, System",
    ];

    [TestMethod]
    public void After_every_step_of_a_year_no_lead_is_dropped_nothing_due_is_left_and_every_history_is_legal()
    {
        var report = SimulatedYear.Play(new YearSettings { Leads = 300 }, ManagedZip.Bytes);

        Assert.AreEqual("", string.Join(Environment.NewLine, report.Broken));
        Assert.IsGreaterThanOrEqualTo(300, report.Leads);
        CollectionAssert.IsSubsetOf(Deeds, report.Deeds.Keys.ToArray(), "Missing: " + string.Join(", ", Deeds.Except(report.Deeds.Keys)));
        CollectionAssert.IsSubsetOf(Moves, report.Moves.Keys.ToArray(), "Missing: " + string.Join(", ", Moves.Except(report.Moves.Keys)));
    }

    [TestMethod]
    public void The_same_seed_gives_the_same_year()
    {
        var (one, other) = (Play(), Play());

        CollectionAssert.AreEqual(Told(one), Told(other));

        static YearReport Play() => SimulatedYear.Play(new YearSettings { Leads = 30, Days = 20, Seed = 7, Outage = (10, 14) }, ManagedZip.Bytes);
        static string[] Told(YearReport report) => [.. report.Deeds.Concat(report.Refusals).Concat(report.Moves).Select(pair => pair.Key + " " + pair.Value), .. report.Broken];
    }

    [TestMethod]
    public void What_must_be_true_is_noticed_when_it_is_not()
    {
        // The plugins believe that they put hand-offs away, and they stay.
        var report = SimulatedYear.Play(
            new YearSettings { Leads = 60, Days = 60, LeaveOut = call => call.Table == HandoffTable.Name && call.Message == "Update" }, ManagedZip.Bytes);

        Assert.IsNotEmpty(report.Broken);
        Assert.IsTrue(report.Broken.All(sentence => sentence.Contains("lead ", StringComparison.Ordinal) && sentence.Contains("move: ", StringComparison.Ordinal)), report.Broken[0]);
    }
}
#endif
