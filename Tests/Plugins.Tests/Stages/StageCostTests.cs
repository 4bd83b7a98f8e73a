#if NET
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Stages;

/// <summary>What each act reads and writes, as reads/writes: the stage, the lock and the history, and who it is that moves the lead.</summary>
[TestClass]
public class StageCostTests
{
    [TestMethod]
    [DataRow(AcceptLeadApi.Name, StageOrg.Owner, StageChoice.SalesReady, null, "9/6", "user, list, privileges, lead, no hand-off, whether the owner is a rep, who had it, his row of a member, what was won before; lock, stage, history, hand-off, clock, lead")]
    [DataRow(TakeLeadApi.Name, StageOrg.Owner, StageChoice.Mql, null, "4/4", "the creator is the caller; that it leaves its track")]
    [DataRow(ConfirmSqlApi.Name, StageOrg.Owner, StageChoice.Sal, null, "6/3", "and the e-mail")]
    [DataRow(MakeSalesReadyApi.Name, "Marketing", StageChoice.Mql, null, "7/5", "and whom it could go to, by member and relation; that it waits, and leaves its track")]
    [DataRow(PassOnApi.Name, StageOrg.Owner, StageChoice.Sal, null, "11/4", "lead twice, no hand-off, no member, nobody before, and whom it could go to; that it waits")]
    [DataRow(SendToNurtureApi.Name, "Marketing", StageChoice.Mql, null, "4/6", "that it leaves a track and enters one, and its clock")]
    [DataRow(SendToNurtureApi.Name, "Sales Manager", StageChoice.Sql, "T1", "5/5", "and the reason; that it enters a track, and its clock")]
    [DataRow(DisqualifyLeadApi.Name, "Marketing", StageChoice.Mql, "C3", "6/6", "and the state, judged under its lock; that it leaves its track")]
    public void An_act_costs(string act, string user, int from, string? code, string cost, string of)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(from, VerdictChoice.Qualified);

        Assert.AreEqual("", org.Make(user, act, code), of);

        org.Org.Costs(cost);
    }

    [TestMethod]
    public void A_plain_write_costs_the_same_without_the_write_itself()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.SalesReady, VerdictChoice.Qualified);

        Assert.AreEqual("", org.Write(StageOrg.Owner, StageChoice.Sal));

        org.Org.Costs("9/5");
    }
}
#endif
