#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>A closed lead is left alone, whether the platform would refuse a write or not, and is judged anew when it is opened again.</summary>
[TestClass]
public class ClosedLeadTests
{
    [TestMethod]
    [DataRow(true, 1)]
    [DataRow(true, 2)]
    [DataRow(false, 1)]
    [DataRow(false, 2)]
    public void Whatever_comes_in_leaves_a_closed_lead_alone(bool refusesWrites, int state)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        var (lead, other) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.RecordSignal(lead, "demo_request");
        Assert.IsNotNull(org.DueOn(lead));
        org.SetState(lead, state);
        Assert.IsNull(org.DueOn(lead));
        org.MakeDue(lead, org.Now.AddMinutes(30));
        var before = org.Read(lead);
        var records = Records(org, lead);

        org.Now = org.Now.AddHours(1);

        // The clock of qualification went with the lead; the date is taken away.
        Assert.AreEqual("1/0", org.ProcessDue());
        Assert.IsNull(org.DueOn(lead));
        Assert.AreEqual("0/0", org.ProcessDue());

        org.RecordSignal(lead, "demo_request");
        org.Admin.Create(AnswerTo(org, lead));
        org.Admin.Delete(SignalTable.Name, org.Of(SignalTable.Name, lead)[0].Id);
        org.Rescore(lead);
        org.Merge(other, org.Admin.Create(JudgingOrg.Lead()));

        AssertSame(before, org.Read(lead));
        Assert.AreEqual(records, Records(org, lead));
        Assert.IsNull(org.DueOn(lead));
    }

    [TestMethod]
    public void A_closed_lead_may_be_merged_into_an_open_one()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (master, subordinate) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.RecordSignal(subordinate, "pricing_page");
        org.SetState(subordinate, 2);
        var intent = org.Number(subordinate, LeadTable.Intent);

        org.Merge(master, subordinate);

        Assert.AreEqual(10m, org.Number(master, LeadTable.Intent));
        Assert.AreEqual(intent, org.Number(subordinate, LeadTable.Intent));
        Assert.IsNull(org.State(subordinate));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_lead_that_is_opened_again_is_judged_by_all_that_came_in_meanwhile(bool refusesWrites)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "pricing_page");
        org.SetState(lead, 2);
        org.RecordSignal(lead, "demo_request");
        org.Admin.Create(AnswerTo(org, lead));

        org.SetState(lead, 0);

        Assert.AreEqual(50m, org.Number(lead, LeadTable.Intent));
        Assert.AreEqual(25m, org.Number(lead, LeadTable.Bant));
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
        Assert.IsNotNull(org.DueOn(lead));

        org.RecordSignal(lead, "product_page");
        Assert.AreEqual(55m, org.Number(lead, LeadTable.Intent));
    }

    [TestMethod]
    public void A_lead_that_is_opened_and_changed_in_one_save_is_judged_by_both()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(Acts.SmallLead());
        org.SetState(lead, 2);
        org.RecordSignal(lead, "pricing_page");
        var fit = org.Number(lead, LeadTable.Fit);

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["statecode"] = new OptionSetValue(0), ["jobtitle"] = "Chief" });

        Assert.AreEqual(fit + 25, org.Number(lead, LeadTable.Fit));
        Assert.AreEqual(10m, org.Number(lead, LeadTable.Intent));
    }

    [TestMethod]
    public void A_save_that_opens_nothing_reads_no_signals()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "pricing_page");

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(2) });
        org.Costs("0/0");
        org.SetState(lead, 2);
        org.Costs("1/3");
        org.SetState(lead, 0);

        // One of them asks what came for its address while it was closed.
        Assert.AreEqual(5, org.Dataverse.Traces.Last(trace => !trace.IsAsync).Calls.Count(call => !call.IsWrite));
    }

    private static Entity AnswerTo(JudgingOrg org, Guid lead)
    {
        var query = new Microsoft.Xrm.Sdk.Query.QueryExpression(ChecklistItemTable.Name);
        query.Criteria.AddCondition(ChecklistItemTable.Code, Microsoft.Xrm.Sdk.Query.ConditionOperator.Equal, "need");
        return new Entity(AnswerTable.Name)
        {
            [AnswerTable.LeadId] = lead.Reference(),
            [AnswerTable.ChecklistItemId] = new EntityReference(ChecklistItemTable.Name, org.Admin.RetrieveMultiple(query).Entities.Single().Id),
            [AnswerTable.Value] = "0",
        };
    }

    private static string Records(JudgingOrg org, Guid lead) => org.Of(StageHistoryTable.Name, lead).Length + "/" + org.Of(EvaluationTable.Name, lead).Length;

    private static void AssertSame(Entity before, Entity after)
    {
        foreach (var name in before.Attributes.Keys.Union(after.Attributes.Keys).Where(name => name.StartsWith("xl_", StringComparison.Ordinal) || name == "modifiedon"))
        {
            Assert.IsTrue(XrmLeads.Mapping.SameValue.Holds(before.GetAttributeValue<object>(name), after.GetAttributeValue<object>(name)), name);
        }
    }
}
#endif
