#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Sweeping;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>One lead that cannot be judged does not keep the others of its page from it.</summary>
[TestClass]
public class PageTests
{
    private const string Reason = "The step of another product says no.";

    [TestMethod]
    public void A_page_with_one_bad_lead_of_200_stores_nothing_and_the_caller_has_the_others_judged()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var leads = Due(org, 200);
        var bad = leads[77];
        org.BeforeCall = Refusing(bad, ProcessDueApi.Name);
        var before = Dump.Of(org.Dataverse);

        var message = JudgingOrg.Refused(() => org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name)));
        Assert.AreEqual(Reason, message);
        Assert.AreEqual("", Dump.Difference(before, Dump.Of(org.Dataverse)));

        Assert.AreEqual(new SweepCounts(199, 199, 1, 0), Pages(org).ProcessDue(org.Now));
        foreach (var lead in leads.Where(lead => lead != bad))
        {
            Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(lead, LeadTable.ScoringStatus));
        }

        AssertFailed(org, bad, 1, 1);
        Assert.AreEqual(default, Pages(org).ProcessDue(org.Now));

        // Each failure in a row doubles the wait, up to a day.
        foreach (var (failures, hours) in new[] { (2, 2), (3, 4), (4, 8), (5, 16), (6, 24), (7, 24) })
        {
            org.Now = State(org, bad).GetAttributeValue<DateTime>(LeadStateTable.ReevaluateOn);
            Assert.AreEqual(new SweepCounts(0, 0, 1, 0), Pages(org).ProcessDue(org.Now));
            AssertFailed(org, bad, failures, hours);
        }

        org.BeforeCall = null;
        org.Now = org.Now.AddHours(23);
        Assert.AreEqual(default, Pages(org).ProcessDue(org.Now));
        org.Now = org.Now.AddHours(1);
        Assert.AreEqual(new SweepCounts(1, 1, 0, 0), Pages(org).ProcessDue(org.Now));
        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(bad, LeadTable.ScoringStatus));
        Assert.IsNull(org.Read(bad).GetAttributeValue<string>(LeadTable.ScoringMessage));
        Assert.AreEqual(0, State(org, bad).GetAttributeValue<int>(LeadStateTable.Failures));
        Assert.IsNull(State(org, bad).GetAttributeValue<string>(LeadStateTable.LastFailure));
    }

    [TestMethod]
    public void Leads_that_no_version_has_judged_are_isolated_too()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.SetMode(RolloutModeChoice.Off);
        var leads = Enumerable.Range(0, 7).Select(_ => org.Admin.Create(JudgingOrg.Lead())).ToList();
        org.SetMode(RolloutModeChoice.Enforce);
        org.Now = org.Now.AddHours(1);
        org.BeforeCall = Refusing(leads[3], ProcessDueApi.Name);

        Assert.AreEqual(new SweepCounts(6, 6, 1, 0), Pages(org, 3).ProcessDue(org.Now));

        AssertFailed(org, leads[3], 1, 1);
        Assert.IsTrue(leads.Where(lead => lead != leads[3]).All(lead => org.Choice(lead, LeadTable.ScoringStatus) == ScoringStatusChoice.Scored));
    }

    [TestMethod]
    public void A_lead_that_cannot_even_be_marked_is_told_and_left_out()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var leads = Due(org, 8);
        org.BeforeCall = Refusing(leads[2], "");

        Assert.AreEqual(new SweepCounts(7, 7, 0, 1), Pages(org, 3).ProcessDue(org.Now));

        Assert.AreEqual(0, State(org, leads[2]).GetAttributeValue<int>(LeadStateTable.Failures));
        org.BeforeCall = null;
        Assert.AreEqual(new SweepCounts(1, 1, 0, 0), Pages(org, 3).ProcessDue(org.Now));
    }

    [TestMethod]
    public void A_sweep_ends_where_it_is_no_lead_that_fails()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.BeforeCall = _ => throw new DataverseFaultException(-1, Reason);
        Assert.AreEqual(Reason, JudgingOrg.Refused(() => Pages(org).ProcessDue(org.Now)));

        Due(org, 8);
        org.Dataverse.ClearTraces();
        Assert.AreEqual(Reason, JudgingOrg.Refused(() => Pages(org, 4).ProcessDue(org.Now)));
        Assert.AreEqual(1 + (4 * 2), org.Dataverse.Traces.Count(trace => trace.Fault is not null));
        Assert.AreEqual(Reason, JudgingOrg.Refused(() => Pages(org, 4).Rescore()));
        Assert.ThrowsExactly<DataverseFaultException>(() => new DuePages(org.Admin, _ => false).ProcessDue(org.Now));
    }

    [TestMethod]
    public void A_rescore_isolates_a_bad_lead_and_goes_on()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var leads = Due(org, 11);
        org.BeforeCall = Refusing(leads[5], RescorePageApi.Name);

        var counts = Pages(org, 4).Rescore();

        Assert.AreEqual(10, counts.Processed);
        Assert.AreEqual(1, counts.Failed);
        AssertFailed(org, leads[5], 1, 1);
        org.BeforeCall = null;
        Assert.AreEqual(11, Pages(org, 4).Rescore().Processed);
        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(leads[5], LeadTable.ScoringStatus));
    }

    private static DuePages Pages(JudgingOrg org, int size = 200) => new(org.Admin, exception => exception is DataverseFaultException, size);

    /// <summary>New leads of which a signal of long ago makes each due by now, with a change to be written.</summary>
    private static List<Guid> Due(JudgingOrg org, int count)
    {
        var guard = org.BeforeCall;
        org.BeforeCall = null;
        var leads = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            var lead = org.Admin.Create(JudgingOrg.Lead());
            org.RecordSignal(lead, "pricing_page");
            org.RecordSignal(lead, "demo_request");

            // When qualification is late is not what is asked here.
            org.Admin.Update(new Entity(LeadStateTable.Name, lead) { [LeadStateTable.ClockOn] = null });
            leads.Add(lead);

            // That they wait in qualification is another thing that comes due.
            org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadStateTable.Name, lead) { [LeadStateTable.ClockOn] = null });
        }

        org.Now = org.Now.AddDays(300);
        org.BeforeCall = guard;
        return leads;
    }

    /// <summary>A step of another product that refuses to let a lead be saved: by the plugin of a custom API, or by anybody.</summary>
    private static Action<ServiceCall> Refusing(Guid lead, string api) => call =>
        _ = call.Message == "Update" && call.Table == LeadTable.Name && call.Row == lead && call.Plugin.EndsWith("." + api.Replace("xl_", ""), StringComparison.Ordinal) | api.Length == 0
            ? throw new DataverseFaultException(-1, Reason)
            : 0;

    private static Entity State(JudgingOrg org, Guid lead) => org.Of(LeadStateTable.Name, lead).Single();

    private static void AssertFailed(JudgingOrg org, Guid lead, int failures, int hours)
    {
        var nextTry = org.Now.AddHours(hours);
        var state = State(org, lead);
        Assert.AreEqual(failures, state.GetAttributeValue<int>(LeadStateTable.Failures));
        Assert.AreEqual(Reason, state.GetAttributeValue<string>(LeadStateTable.LastFailure));
        Assert.AreEqual(nextTry, state.GetAttributeValue<DateTime>(LeadStateTable.ReevaluateOn));
        var row = org.Read(lead);
        Assert.AreEqual(ScoringStatusChoice.Failed, row.GetAttributeValue<OptionSetValue>(LeadTable.ScoringStatus).Value);
        Assert.AreEqual("The lead could not be scored: " + Reason, row.GetAttributeValue<string>(LeadTable.ScoringMessage));
        Assert.AreEqual(nextTry, row.GetAttributeValue<DateTime>(LeadTable.ReevaluateOn));
    }
}
#endif
