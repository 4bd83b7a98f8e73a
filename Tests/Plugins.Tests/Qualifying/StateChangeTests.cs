#if NET
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Qualifying;

/// <summary>Leads that are closed and opened without an act: standard buttons, bulk edits, other tools, merges.</summary>
[TestClass]
public class StateChangeTests
{
    private const int CannotContact = 5;
    private const int Canceled = 7;

    [TestMethod]
    [DataRow("Marketing", StageChoice.Mql, CannotContact, true)]
    [DataRow("Marketing", StageChoice.Mql, Canceled, false)]
    [DataRow("Marketing", StageChoice.Sal, CannotContact, true)]
    [DataRow("Qualifier", StageChoice.InQualification, Canceled, true)]
    [DataRow("Qualifier", StageChoice.InQualification, 6, true)]
    [DataRow("Qualifier", StageChoice.Mql, Canceled, false)]
    [DataRow("Qualifier", StageChoice.Mql, CannotContact, true)]
    [DataRow(StageOrg.Owner, StageChoice.Mql, CannotContact, false)]
    [DataRow(StageOrg.Owner, StageChoice.Sal, CannotContact, false)]
    [DataRow("Sales Manager", StageChoice.Sql, CannotContact, false)]
    [DataRow(StageOrg.Nobody, StageChoice.Nurturing, CannotContact, false)]
    public void In_Enforce_a_plain_close_is_the_act_with_its_status_reason(string user, int stage, int status, bool may)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        foreach (var setState in new[] { false, true })
        {
            org.Put(stage, VerdictChoice.NeedsVerification);
            var refusal = setState ? org.Try(() => SetState(org, user, status)) : org.WriteState(user, 2, status);
            Assert.AreEqual(may, refusal.Length == 0, refusal);
            Assert.AreEqual(may ? 2 : 0, org.Org.Choice(org.Lead, "statecode"));
            Assert.AreEqual(may ? StageChoice.Disqualified : stage, org.Org.Choice(org.Lead, LeadTable.Stage));
            if (may)
            {
                Assert.AreEqual($"{stage - StageChoice.Inquiry + 100}>950 {Model.RoleOf(user) - ActorRoleChoice.System}", org.Org.LastMove(org.Lead));
                StringAssert.StartsWith(org.Org.LastReason(org.Lead), "Closed as ");
            }
        }
    }

    [TestMethod]
    public void A_rep_is_told_to_reject()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);

        StringAssert.Contains(org.WriteState(StageOrg.Owner, 2, CannotContact), "Sales sends a lead back with \"Reject Lead\".");
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);
        Assert.DoesNotContain("Reject Lead", org.WriteState(StageOrg.Owner, 2, CannotContact));
    }

    [TestMethod]
    public void A_status_reason_that_only_closing_reasons_use_closes()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        foreach (var row in org.Org.All(RejectionReasonTable.Name).Where(row => row.GetAttributeValue<int?>(RejectionReasonTable.CloseStatus) == Canceled && row.GetAttributeValue<string>(RejectionReasonTable.Code) != "X1"))
        {
            org.Org.Admin.Update(new Entity(RejectionReasonTable.Name, row.Id) { [RejectionReasonTable.CloseStatus] = 4 });
        }

        org.Put(StageChoice.Mql, VerdictChoice.Qualified);
        Assert.AreEqual("", org.WriteState("Marketing", 2, Canceled));
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Observe, false)]
    [DataRow(RolloutModeChoice.Warn, true)]
    public void Outside_Enforce_it_passes_and_the_stage_goes_with_it(int mode, bool isOutside)
    {
        using var org = new StageOrg(mode);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);

        Assert.AreEqual("", org.WriteState(StageOrg.Owner, 2, Canceled));

        Assert.AreEqual("600>950 3" + (isOutside ? " outside" : ""), org.Org.LastMove(org.Lead));
        Assert.AreEqual(StageChoice.Disqualified, org.Org.Choice(org.Lead, LeadTable.Stage));
    }

    [TestMethod]
    [DataRow("Marketing", true)]
    [DataRow("Sales Manager", true)]
    [DataRow("Administrator", false)]
    [DataRow(StageOrg.Owner, false)]
    [DataRow("Qualifier", false)]
    [DataRow(StageOrg.Nobody, false)]
    public void In_Enforce_who_may_reactivate_may_open_a_closed_lead_plainly(string user, bool may)
    {
        foreach (var stage in new[] { StageChoice.Disqualified, StageChoice.Converted })
        {
            using var org = new StageOrg(RolloutModeChoice.Enforce);
            Close(org, stage);
            Assert.AreEqual(may, org.WriteState(user, 0, 1).Length == 0);

            Assert.AreEqual(may ? 0 : stage == StageChoice.Converted ? 1 : 2, org.Org.Choice(org.Lead, "statecode"));
            if (may)
            {
                // A good company without a sign of intent goes on to nurture at once.
                var moves = org.Org.Of(StageHistoryTable.Name, org.Lead).TakeLast(2).Select(row => row.GetAttributeValue<OptionSetValue>(StageHistoryTable.To).Value).ToArray();
                CollectionAssert.AreEquivalent(new[] { StageChoice.Inquiry, StageChoice.Nurturing }, moves);
                Assert.AreEqual(2, org.Org.Read(org.Lead)[LeadTable.Cycle]);
                Assert.IsFalse(org.Org.Read(org.Lead).Contains(LeadTable.FirstSqlOn));
            }
            else
            {
                Assert.AreEqual(stage, org.Org.Choice(org.Lead, LeadTable.Stage));
            }
        }
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Observe)]
    [DataRow(RolloutModeChoice.Warn)]
    public void Outside_Enforce_anybody_opens_a_lead_and_it_begins_anew(int mode)
    {
        using var org = new StageOrg(mode);
        Close(org, StageChoice.Disqualified);

        Assert.AreEqual("", org.WriteState(StageOrg.Owner, 0, 1));

        Assert.AreEqual(mode == RolloutModeChoice.Warn ? StageChoice.Nurturing : StageChoice.Inquiry, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.AreEqual(2, org.Org.Read(org.Lead)[LeadTable.Cycle]);
    }

    [TestMethod]
    public void The_act_opens_a_lead_that_was_qualified_too()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        Close(org, StageChoice.Converted);

        Assert.AreEqual("", org.Make("Sales Manager", ReactivateLeadApi.Name));

        Assert.AreEqual(StageChoice.Nurturing, org.Org.Choice(org.Lead, LeadTable.Stage));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_merge_closes_the_subordinate_as_disqualified(bool refusesWrites)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);
        var master = org.As(StageOrg.Owner).Create(JudgingOrg.Lead());

        org.Org.Merge(master, org.Lead);

        Assert.AreEqual(StageChoice.Disqualified, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.AreEqual(2, org.Org.Choice(org.Lead, "statecode"));
        Assert.AreEqual("600>950 0", org.Org.LastMove(org.Lead));
        Assert.AreEqual("The lead was merged into another one.", org.Org.LastReason(org.Lead));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_lead_that_became_a_customer_stays_one_when_it_is_merged(bool refusesWrites)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);
        Assert.AreEqual("", org.Qualify(StageOrg.Owner));
        var master = org.As(StageOrg.Owner).Create(JudgingOrg.Lead());

        org.Org.Merge(master, org.Lead);

        Assert.AreEqual(StageChoice.Converted, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.AreEqual(2, org.Org.Choice(org.Lead, "statecode"));
        Assert.IsFalse(org.Org.Of(StageHistoryTable.Name, master).Any(row => row.GetAttributeValue<OptionSetValue>(StageHistoryTable.To).Value == StageChoice.Disqualified));
    }

    [TestMethod]
    public void A_close_with_other_columns_in_one_save_passes_too()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.InQualification, VerdictChoice.NeedsVerification);

        org.As("Qualifier").Update(new Entity(LeadTable.Name, org.Lead)
        {
            ["telephone2"] = "+49 30 2",
            ["statecode"] = new OptionSetValue(2),
            ["statuscode"] = new OptionSetValue(Canceled),
        });

        Assert.AreEqual(StageChoice.Disqualified, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.AreEqual("+49 30 2", org.Org.Read(org.Lead)["telephone2"]);
    }

    [TestMethod]
    public void What_a_plain_close_costs()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Mql, VerdictChoice.Qualified);
        Assert.AreEqual("", org.WriteState("Marketing", 2, CannotContact));
        org.Org.Costs("4/3");
    }

    private static void SetState(StageOrg org, string user, int status) => org.As(user).Execute(new SetStateRequest
    {
        EntityMoniker = org.Lead.Reference(),
        State = new OptionSetValue(2),
        Status = new OptionSetValue(status),
    });

    private static void Close(StageOrg org, int stage)
    {
        org.Put(stage == StageChoice.Converted ? StageChoice.Sql : StageChoice.InQualification, VerdictChoice.NeedsVerification);
        if (stage == StageChoice.Converted)
        {
            Assert.AreEqual("", org.Qualify(StageOrg.Owner));
        }
        else
        {
            Assert.AreEqual("", org.WriteState("Qualifier", 2, Canceled));
        }

        org.Org.Now = org.Org.Now.AddSeconds(1);
    }
}
#endif
