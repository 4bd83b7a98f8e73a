#if NET
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Stages;

/// <summary>The stage table walked whole: every stage, every act or stage to go to, every role of the zip, with all that a move may need.</summary>
[TestClass]
public class MatrixTests
{
    [TestMethod]
    public void In_Enforce_each_act_is_open_to_whom_the_model_opens_it_and_to_nobody_else()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var made = 0;
        foreach (var (act, to) in Model.Acts.Select(row => (row.Act, row.To)).Distinct())
        {
            var verdict = VerdictFor(to);
            org.RejectedFor = ReasonFor(act, to);
            foreach (var from in StageOrg.Stages)
            {
                foreach (var user in org.Users.Keys)
                {
                    org.Put(from, verdict);
                    var refusal = org.Make(user, act, to == StageChoice.Nurturing ? "T1" : to == StageChoice.Disqualified ? "C3" : null);

                    var may = Model.MayMake(act, user, from);
                    Assert.AreEqual(may, refusal.Length == 0, $"{act} from {from} by {user}: {refusal}");
                    CollectionAssert.AreEqual(may && from != to ? new[] { $"{Told(from)}>{Told(to)} {Told(Model.RoleOf(user))} False" } : [], org.Moves(), $"{act} from {from} by {user}");
                    made += may ? 1 : 0;
                }
            }
        }

        Assert.AreEqual(4 + 2 + 2 + 2 + 1 + 2 + 3 + 1 + 4 + 3 + 6 + 1 + 1 + 2 + 16 + 4, made);
    }

    [TestMethod]
    public void In_Enforce_a_plain_write_passes_the_same_table()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var made = 0;
        foreach (var from in StageOrg.Stages)
        {
            foreach (var to in StageOrg.Stages.Where(to => to != from))
            {
                foreach (var user in org.Users.Keys)
                {
                    org.Put(from, VerdictFor(to));
                    var refusal = org.Write(user, to);

                    var may = Model.MayWrite(user, from, to);
                    Assert.AreEqual(may, refusal.Length == 0, $"{from} to {to} by {user}: {refusal}");
                    Assert.IsTrue(may || refusal.EndsWith('.'), refusal);
                    Assert.HasCount(may ? 1 : 0, org.Moves());
                    made += may ? 1 : 0;
                }
            }
        }

        Assert.AreEqual(3 + 3 + 2 + 3 + 1 + 2, made);
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Observe)]
    [DataRow(RolloutModeChoice.Warn)]
    public void In_Observe_and_Warn_nothing_is_refused_and_everything_is_recorded(int mode)
    {
        using var org = new StageOrg(mode);
        foreach (var from in StageOrg.Stages)
        {
            foreach (var to in StageOrg.Stages.Where(to => to != from))
            {
                foreach (var user in org.Users.Keys.Where(user => user is StageOrg.Owner or StageOrg.Nobody or "Qualifier"))
                {
                    org.Put(from, VerdictFor(to));
                    Assert.AreEqual("", org.Write(user, to));

                    var isOutside = mode == RolloutModeChoice.Warn && !Model.MayWrite(user, from, to);
                    CollectionAssert.AreEqual(new[] { $"{Told(from)}>{Told(to)} {Told(Model.RoleOf(user))} {isOutside}" }, org.Moves());
                }
            }
        }

        // Without a rejection there is no reason that would say close.
        foreach (var (act, to) in Model.Acts.Select(row => (row.Act, row.To)).Distinct().Where(row => row != (UpholdRejectionApi.Name, StageChoice.Disqualified)))
        {
            var user = act is AcceptLeadApi.Name or TakeLeadApi.Name or ConfirmSqlApi.Name or PassOnApi.Name or RejectLeadApi.Name ? "Sales Rep" : "Qualifier";
            org.RejectedFor = ReasonFor(act, to);
            foreach (var from in StageOrg.Stages.Where(from => from != to))
            {
                // The system made it ready last, so that everybody may judge a rejection.
                org.Put(StageChoice.Mql, VerdictChoice.Qualified);
                org.Put(StageChoice.SalesReady, VerdictChoice.Qualified);
                org.Put(from, VerdictFor(to));
                Assert.AreEqual("", org.Make(user, act), $"{act} from {from}");

                var isOutside = mode == RolloutModeChoice.Warn && !org.Moves().Single().EndsWith("False", System.StringComparison.Ordinal);
                Assert.AreEqual(isOutside ? "True" : "False", org.Moves().Single().Split(' ')[2]);
                Assert.IsTrue(mode == RolloutModeChoice.Observe || isOutside != Allowed(act, user, from), $"{act} from {from}");
            }
        }
    }

    [TestMethod]
    public void In_Off_nothing_runs_and_an_act_says_so()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Nurturing, VerdictChoice.Qualified);
        org.Org.SetMode(RolloutModeChoice.Off);

        Assert.AreEqual("", org.Write(StageOrg.Nobody, StageChoice.Sql));

        Assert.AreEqual(StageChoice.Sql, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.IsEmpty(org.Moves());
        Assert.IsEmpty(org.Org.LastTrace.Calls.Where(call => call.IsWrite));
        StringAssert.Contains(org.Make(StageOrg.Owner, AcceptLeadApi.Name), "switched off");
    }

    [TestMethod]
    public void A_lead_that_no_active_definition_judged_is_never_guarded()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Enforce);
        var lead = org.Rep.Create(JudgingOrg.Lead());

        org.Rep.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sql) });

        Assert.AreEqual(StageChoice.Sql, org.Choice(lead, LeadTable.Stage));
        Assert.IsFalse(org.Of(StageHistoryTable.Name, lead).Single(row => row.Contains(StageHistoryTable.From)).GetAttributeValue<bool>(StageHistoryTable.OutsideRules));
    }

    /// <summary>With a reason in words and no code of one: what asks for a code is not allowed.</summary>
    private static bool Allowed(string act, string user, int from) => act switch
    {
        DisqualifyLeadApi.Name => user == "Qualifier" && from == StageChoice.InQualification,
        _ => Model.MayMake(act, user, from),
    };

    /// <summary>The reason of the rejection that is to be judged.</summary>
    private static string ReasonFor(string act, int to) => act == RepairDataApi.Name ? "C2" : act == UpholdRejectionApi.Name && to == StageChoice.Disqualified ? "F2" : "I1";

    /// <summary>What is to be asked needs verification; all else may be qualified.</summary>
    private static int VerdictFor(int to) => to == StageChoice.InQualification ? VerdictChoice.NeedsVerification : VerdictChoice.Qualified;

    private static int Told(int value) => value - StageChoice.Inquiry + 100;
}
#endif
