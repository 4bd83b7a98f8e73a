#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>The rows of a lead belong to its owner and go with it; who owns them must be allowed to read them.</summary>
[TestClass]
public class OwnershipTests
{
    private static readonly string[] Children = [SignalTable.Name, AnswerTable.Name, StageHistoryTable.Name, EvaluationTable.Name];

    [TestMethod]
    public void The_rows_of_a_lead_follow_its_owner()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = LeadWithEverything(org);
        var other = LeadWithEverything(org);
        var rep = org.User("XrmLeads Sales Rep");

        org.Assign(lead, rep);

        Assert.IsTrue(Children.All(table => org.Of(table, lead).Length > 0 && org.Of(table, lead).All(row => OwnerOf(row) == rep)));
        Assert.IsTrue(Children.All(table => org.Of(table, other).All(row => OwnerOf(row) != rep)));
        Assert.IsTrue(org.Of(StageHistoryTable.Name, lead).All(row => row.GetAttributeValue<EntityReference>("modifiedby").Id == org.Dataverse.SystemUserId));

        // What comes later is his from the start.
        var evaluations = org.Of(EvaluationTable.Name, lead).Length;
        org.RecordSignal(lead, "demo_request");
        Assert.HasCount(evaluations + 1, org.Of(EvaluationTable.Name, lead));
        Assert.IsTrue(org.Of(EvaluationTable.Name, lead).Concat(org.Of(StageHistoryTable.Name, lead)).All(row => OwnerOf(row) == rep));
    }

    [TestMethod]
    public void A_lead_takes_all_its_rows_along_when_it_is_deleted()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, other) = (LeadWithEverything(org), LeadWithEverything(org));

        org.Admin.Delete(LeadTable.Name, lead);

        Assert.IsTrue(Children.All(table => org.Of(table, lead).Length == 0));
        Assert.IsNull(org.State(lead));
        Assert.IsTrue(Children.All(table => org.Of(table, other).Length > 0));
        Assert.IsNotNull(org.State(other));
    }

    [TestMethod]
    public void An_answer_that_is_taken_back_is_not_counted()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = LeadWithEverything(org);
        Assert.AreEqual(25m, org.Number(lead, LeadTable.Bant));

        org.Admin.Delete(AnswerTable.Name, org.Of(AnswerTable.Name, lead).Single().Id);

        Assert.AreEqual(0m, org.Number(lead, LeadTable.Bant));
        Assert.AreEqual(10m, org.Number(lead, LeadTable.Intent));
    }

    [TestMethod]
    public void A_lead_of_somebody_without_a_role_of_XrmLeads_is_refused_as_a_whole()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (stranger, rep) = (org.User(), org.User("XrmLeads Sales Rep"));
        var lead = LeadWithEverything(org);
        var count = CountOfLeads(org);

        var message = JudgingOrg.Refused(() => org.Dataverse.As(stranger).Create(JudgingOrg.Lead()));
        StringAssert.Contains(message, "give the owner a security role of XrmLeads");
        StringAssert.Contains(message, $"Principal user (Id={stranger}, type=8) is missing prvReadxl_Evaluation privilege");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Assign(lead, stranger)), "is missing prvReadxl_");

        Assert.AreEqual(count, CountOfLeads(org));
        Assert.AreNotEqual(stranger, OwnerOf(org.Read(lead)));
        Assert.IsTrue(Children.All(table => org.Of(table, lead).All(row => OwnerOf(row) != stranger)));
        Assert.AreEqual(rep, OwnerOf(org.Read(org.Dataverse.As(rep).Create(JudgingOrg.Lead()))));
    }

    [TestMethod]
    public void A_team_owns_leads_by_its_own_roles()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var team = new EntityReference("team", org.Admin.Create(new Entity("team") { ["name"] = "Inside sales" }));
        var lead = JudgingOrg.Lead();
        lead["ownerid"] = team;
        AddRole(org, team, "Salesperson");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Admin.Create(lead)), $"Principal team (Id={team.Id}, type=9) is missing prvReadxl_Evaluation privilege");

        AddRole(org, team, "XrmLeads Qualifier");
        var id = org.Admin.Create(lead);
        org.RecordSignal(id, "demo_request");

        Assert.HasCount(2, org.Of(EvaluationTable.Name, id));
        Assert.IsTrue(org.Of(EvaluationTable.Name, id).Concat(org.Of(StageHistoryTable.Name, id)).All(row => OwnerOf(row) == team.Id));
    }

    [TestMethod]
    public void While_XrmLeads_is_off_anybody_owns_leads()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Off);
        var stranger = org.User();

        Assert.AreEqual(stranger, OwnerOf(org.Read(org.Dataverse.As(stranger).Create(JudgingOrg.Lead()))));
    }

    internal static Guid OwnerOf(Entity row) => row.GetAttributeValue<EntityReference>("ownerid").Id;

    internal static Guid LeadWithEverything(JudgingOrg org)
    {
        var lead = org.Admin.Create(JudgingOrg.Lead());
        org.RecordSignal(lead, "pricing_page");
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"need","value":"0"}]""");
        return lead;
    }

    private static void AddRole(JudgingOrg org, EntityReference team, string name)
    {
        var query = new QueryExpression("role");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        org.Admin.Associate("team", team.Id, new Relationship("teamroles_association"), [org.Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference()]);
    }

    private static int CountOfLeads(JudgingOrg org) => org.Admin.RetrieveMultiple(new QueryExpression(LeadTable.Name)).Entities.Count;
}
#endif
