#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>Two leads become one: the master takes everything over and is judged by it.</summary>
[TestClass]
public class MergeTests
{
    private static readonly string[] Children = [SignalTable.Name, AnswerTable.Name, StageHistoryTable.Name, EvaluationTable.Name];

    [TestMethod]
    public void The_master_takes_all_rows_over_and_is_judged_from_all_of_them()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (master, subordinate, twin) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.RecordSignal(master, "pricing_page", on: org.Now.AddDays(-3));
        Feed(org, subordinate);
        org.RecordSignal(twin, "pricing_page", on: org.Now.AddDays(-3));
        Feed(org, twin);
        var counts = Children.ToDictionary(table => table, table => org.Of(table, master).Length + org.Of(table, subordinate).Length);

        org.Merge(master, subordinate);

        foreach (var table in Children)
        {
            // That it was closed is the subordinate's own.
            Assert.HasCount(table == StageHistoryTable.Name ? 1 : 0, org.Of(table, subordinate), table);
        }

        Assert.HasCount(counts[SignalTable.Name], org.Of(SignalTable.Name, master));
        Assert.HasCount(counts[AnswerTable.Name], org.Of(AnswerTable.Name, master));
        Assert.IsGreaterThan(counts[StageHistoryTable.Name], org.Of(StageHistoryTable.Name, master).Length);
        Assert.IsGreaterThan(counts[EvaluationTable.Name], org.Of(EvaluationTable.Name, master).Length);
        Assert.AreEqual(org.Number(twin, LeadTable.Composite), org.Number(master, LeadTable.Composite));
        Assert.AreEqual(StageChoice.SalesReady, org.Choice(master, LeadTable.Stage));
        Assert.IsNull(org.State(subordinate));
        Assert.IsNotNull(org.State(master)!.GetAttributeValue<string>(LeadStateTable.State));
    }

    [TestMethod]
    public void Nothing_happens_to_the_subordinate_afterwards()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (master, subordinate) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.Merge(master, subordinate);
        var before = org.Read(subordinate);
        org.Now = org.Now.AddDays(1);

        org.RecordSignal(subordinate, "demo_request");
        org.Rescore(subordinate);

        var after = org.Read(subordinate);
        Assert.AreEqual(before.GetAttributeValue<DateTime>("modifiedon"), after.GetAttributeValue<DateTime>("modifiedon"));
        Assert.AreEqual(0m, after.GetAttributeValue<decimal>(LeadTable.Intent));
        Assert.IsNull(org.DueOn(subordinate));
        Assert.AreEqual("0/0", org.ProcessDue());

        org.RecordSignal(master, "demo_request");
        Assert.AreEqual(40m, org.Number(master, LeadTable.Intent));
    }

    [TestMethod]
    public void What_a_merge_writes_to_the_master_is_judged_too()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (master, subordinate) = (org.Admin.Create(Acts.SmallLead()), org.Admin.Create(JudgingOrg.Lead()));
        var fit = org.Number(master, LeadTable.Fit);

        org.Merge(master, subordinate, new Entity(LeadTable.Name) { ["jobtitle"] = "Chief" });

        Assert.AreEqual(fit + 25, org.Number(master, LeadTable.Fit));
    }

    [TestMethod]
    [DataRow(StageHistoryTable.Name)]
    [DataRow(EvaluationTable.Name)]
    public void Nobody_moves_a_row_of_the_record_to_another_lead_himself(string table)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, other) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        var row = org.Of(table, lead).Single();

        StringAssert.Contains(JudgingOrg.Refused(() => org.Admin.Update(new Entity(table, row.Id) { [StageHistoryTable.LeadId] = other.Reference() })), "never changed");

        Assert.HasCount(1, org.Of(table, lead));
    }

    [TestMethod]
    public void A_signal_that_is_moved_by_hand_counts_for_the_other_lead()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, other) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.RecordSignal(lead, "pricing_page");

        org.Admin.Update(new Entity(SignalTable.Name, org.Of(SignalTable.Name, lead).Single().Id) { [SignalTable.LeadId] = other.Reference() });

        Assert.AreEqual(0m, org.Number(lead, LeadTable.Intent));
        Assert.AreEqual(10m, org.Number(other, LeadTable.Intent));
    }

    private static void Feed(JudgingOrg org, Guid lead)
    {
        org.RecordSignal(lead, "demo_request", on: org.Now.AddDays(-2));
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"authority","value":"champion_with_path","evidence":"She named the director."},{"item":"need","value":"0"}]""");
    }
}
#endif
