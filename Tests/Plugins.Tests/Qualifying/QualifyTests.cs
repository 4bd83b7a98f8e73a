#if NET
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Qualifying;

/// <summary>QualifyLead: from SQL or by override, and what stays of the lead.</summary>
[TestClass]
public class QualifyTests
{
    [TestMethod]
    [DataRow(true, true)]
    [DataRow(true, false)]
    [DataRow(false, true)]
    [DataRow(false, false)]
    public void From_SQL_a_rep_qualifies_a_lead_and_its_profile_is_frozen(bool refusesWrites, bool withOpportunity)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        JudgingOrg.SubmitAnswers(org.As("Qualifier"), org.Lead, """[{"item":"need","value":"1"}]""");
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);

        Assert.AreEqual("", org.Qualify(StageOrg.Owner, withOpportunity));

        Assert.AreEqual(StageChoice.Converted, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.AreEqual(1, org.Org.Choice(org.Lead, "statecode"));
        Assert.AreEqual("700>800 3", org.Org.LastMove(org.Lead));
        Assert.AreEqual("The lead was qualified.", org.Org.LastReason(org.Lead));
        Assert.IsNull(org.Org.DueOn(org.Lead));
        var profile = org.Org.Profiles(org.Lead).Single();
        Assert.AreEqual(withOpportunity, profile.Contains(BuyerProfileTable.OpportunityId));
        Assert.AreEqual(withOpportunity ? org.Org.All("opportunity").Single().ToEntityReference() : null, profile.GetAttributeValue<EntityReference>(BuyerProfileTable.OpportunityId));
        Assert.AreEqual(org.Org.Version, profile.GetAttributeValue<EntityReference>(BuyerProfileTable.DefinitionId).Id);
        using var json = JsonDocument.Parse(profile.GetAttributeValue<string>(BuyerProfileTable.Profile));
        Assert.AreEqual(300, json.RootElement.GetProperty("columns").GetProperty("numberofemployees").GetInt32());
        Assert.AreEqual(GateStateChoice.Met, json.RootElement.GetProperty("scores").GetProperty(LeadTable.G3).GetInt32());
        Assert.AreEqual("need", json.RootElement.GetProperty("answers")[0].GetProperty("item").GetString());
        Assert.AreEqual(JsonValueKind.Object, json.RootElement.GetProperty("explanation").ValueKind);
    }

    [TestMethod]
    [DataRow(StageChoice.Inquiry)]
    [DataRow(StageChoice.Nurturing)]
    [DataRow(StageChoice.Mql)]
    [DataRow(StageChoice.InQualification)]
    [DataRow(StageChoice.SalesReady)]
    [DataRow(StageChoice.Sal)]
    [DataRow(StageChoice.RejectionPendingVerification)]
    public void Before_SQL_it_is_refused_and_nothing_is_made(int stage)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        foreach (var user in new[] { StageOrg.Owner, "Sales Manager", "Administrator", StageOrg.Nobody })
        {
            org.Put(stage, VerdictChoice.Qualified);
            StringAssert.Contains(org.Qualify(user), "confirm it as one, or have a sales manager use \"Override Qualify\"", user);
            StringAssert.Contains(org.WriteState(user, 1, 3), "\"Override Qualify\"", user);
        }

        Assert.AreEqual(0, org.Org.Choice(org.Lead, "statecode"));
        Assert.AreEqual(stage, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.IsEmpty(org.Org.All("opportunity"));
        Assert.IsEmpty(org.Org.Profiles(org.Lead));
    }

    [TestMethod]
    public void The_refusal_says_what_the_gates_miss()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);

        StringAssert.StartsWith(org.Qualify(StageOrg.Owner), "The lead does not move from SAL to Converted by hand; the system does it. The lead is not an SQL;");
        StringAssert.EndsWith(org.Qualify(StageOrg.Owner), " Not met: G2, G4.");
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Observe, "600>800 3")]
    [DataRow(RolloutModeChoice.Warn, "600>800 3 outside")]
    public void Observe_and_Warn_let_pass_and_Warn_records_it(int mode, string move)
    {
        using var org = new StageOrg(mode);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);

        Assert.AreEqual("", org.Qualify(StageOrg.Owner));

        Assert.AreEqual(move, org.Org.LastMove(org.Lead));
        Assert.AreEqual(StageChoice.Converted, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.HasCount(1, org.Org.Profiles(org.Lead));
        StringAssert.StartsWith(org.Org.LastReason(org.Lead), mode == RolloutModeChoice.Warn ? "Outside the rules: " : "The lead was qualified.");
    }

    [TestMethod]
    public void In_Off_nothing_runs()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);
        org.Org.SetMode(RolloutModeChoice.Off);

        Assert.AreEqual("", org.Qualify(StageOrg.Owner));

        Assert.AreEqual(StageChoice.Sal, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.IsEmpty(org.Org.LastTrace.Calls.Where(call => call.IsWrite));
    }

    [TestMethod]
    public void A_plain_update_freezes_the_profile_too()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);

        Assert.AreEqual("", org.WriteState(StageOrg.Owner, 1, 3));

        Assert.AreEqual("700>800 3", org.Org.LastMove(org.Lead));
        Assert.IsFalse(org.Org.Profiles(org.Lead).Single().Contains(BuyerProfileTable.OpportunityId));
    }

    [TestMethod]
    public void An_account_of_the_list_is_never_refused()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Mql, VerdictChoice.Qualified);
        org.Org.List(org.Users[StageOrg.Owner]);

        Assert.AreEqual("", org.Qualify(StageOrg.Owner));

        Assert.AreEqual("300>800 6 outside", org.Org.LastMove(org.Lead));
    }

    [TestMethod]
    public void What_is_qualified_costs()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);
        Assert.AreEqual("", org.Qualify(StageOrg.Owner, withOpportunity: false));
        org.Org.Costs("7/4");
    }
}
#endif
