#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>Who moves leads by hand, and who signs: a person, an integration, somebody who acts for another.</summary>
[TestClass]
public class CallerTests
{
    [TestMethod]
    public void A_user_on_the_list_of_external_accounts_moves_leads_and_is_recorded_as_external()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (flow, rep) = (org.User("XrmLeads Sales Rep"), org.User("XrmLeads Sales Rep"));
        var lead = org.Admin.Create(JudgingOrg.Lead());
        SetExternalAccounts(org, $"{Guid.NewGuid()}, {{{flow.ToString().ToUpperInvariant()}}}");

        AssertRefused(() => Move(org, rep, lead));
        Assert.HasCount(1, org.Of(StageHistoryTable.Name, lead));
        Move(org, flow, lead);

        var move = org.Of(StageHistoryTable.Name, lead).Single(row => row.Contains(StageHistoryTable.From));
        Assert.AreEqual(StageChoice.Sql, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(ActorRoleChoice.External, move.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value);
        Assert.AreEqual(flow, move.GetAttributeValue<EntityReference>(StageHistoryTable.ActorId).Id);
    }

    [TestMethod]
    public void An_account_that_is_taken_off_the_list_is_a_person_again()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (flow, lead) = (org.User("XrmLeads Sales Rep"), org.Admin.Create(JudgingOrg.Lead()));
        var value = SetExternalAccounts(org, flow.ToString());
        org.Admin.Update(new Entity("environmentvariablevalue", value) { ["value"] = null });

        AssertRefused(() => Move(org, flow, lead));
    }

    [TestMethod]
    public void An_application_user_is_external_and_the_administrator_is_not()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());
        var journeys = org.Dataverse.CreateApplicationUser("journeys", "Journeys", Guid.NewGuid(), "Salesperson", "XrmLeads Service");

        AssertRefused(() => Move(org, org.Dataverse.AdministratorId, lead));
        Move(org, journeys, lead);

        Assert.AreEqual(StageChoice.Sql, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Warn, true)]
    [DataRow(RolloutModeChoice.Observe, false)]
    public void Warn_lets_a_move_pass_and_records_that_it_is_outside_the_rules(int mode, bool isOutside)
    {
        using var org = JudgingOrg.Active(mode);
        var (flow, rep) = (org.User("XrmLeads Sales Rep"), org.User("XrmLeads Sales Rep"));
        SetExternalAccounts(org, flow.ToString());
        var (lead, other) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));

        Move(org, rep, lead);
        Move(org, flow, other);

        var (byRep, byFlow) = (LastMove(org, lead), LastMove(org, other));
        Assert.AreEqual(isOutside, byRep.GetAttributeValue<bool>(StageHistoryTable.OutsideRules));
        Assert.AreEqual(ActorRoleChoice.SalesRep, byRep.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value);
        Assert.AreEqual(isOutside, byFlow.GetAttributeValue<bool>(StageHistoryTable.OutsideRules));
        Assert.AreEqual(ActorRoleChoice.External, byFlow.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value);
    }

    [TestMethod]
    public void Nobody_signs_for_somebody_else()
    {
        using var org = new JudgingOrg(RolloutModeChoice.Observe);
        var signer = org.User("XrmLeads Definition Signer Marketing");
        org.Call(ProposeDefinitionApi.Name, org.Version);
        var sign = new OrganizationRequest(SignForMarketingApi.Name) { ["Target"] = new EntityReference(LeadDefinitionTable.Name, org.Version) };

        StringAssert.Contains(JudgingOrg.Refused(() => org.Dataverse.As(signer, org.Dataverse.AdministratorId).Execute(sign)), "without acting for another user");
        Assert.IsEmpty(Signatures(org));

        org.Dataverse.As(signer).Execute(sign);
        Assert.AreEqual(signer, Signatures(org).Single().GetAttributeValue<EntityReference>(MarketingSignatureTable.SignedById).Id);
    }

    [TestMethod]
    public void Who_acts_for_another_is_named_in_the_history_and_guarded_like_him()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (flow, lead) = (org.User("XrmLeads Sales Rep"), org.Admin.Create(JudgingOrg.Lead()));
        SetExternalAccounts(org, flow.ToString());
        var move = new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sql) };

        AssertRefused(() => org.Dataverse.As(org.User("XrmLeads Sales Rep"), org.Dataverse.AdministratorId).Update(move));
        org.Dataverse.As(flow, org.Dataverse.AdministratorId).Update(move);

        Assert.AreEqual(org.Dataverse.AdministratorId, LastMove(org, lead).GetAttributeValue<EntityReference>(StageHistoryTable.ActorId).Id);
    }

    private static Guid SetExternalAccounts(JudgingOrg org, string list)
    {
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, EnvironmentVariables.ExternalAccounts);
        return org.Admin.Create(new Entity("environmentvariablevalue")
        {
            ["environmentvariabledefinitionid"] = org.Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference(),
            ["value"] = list,
        });
    }

    private static void Move(JudgingOrg org, Guid user, Guid lead) =>
        org.Dataverse.As(user).Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sql) });

    private static void AssertRefused(Action move) => Assert.AreEqual(
        "The lead does not move from Nurturing to SQL; what people can do from there is \"Ask Qualifier\", \"Make Sales-Ready\", \"Take Lead\", \"Disqualify Lead\".",
        JudgingOrg.Refused(move));

    private static Entity LastMove(JudgingOrg org, Guid lead) => org.Of(StageHistoryTable.Name, lead).Single(row => row.Contains(StageHistoryTable.From));

    private static DataCollection<Entity> Signatures(JudgingOrg org) =>
        org.Admin.RetrieveMultiple(new QueryExpression(MarketingSignatureTable.Name) { ColumnSet = new ColumnSet(true) }).Entities;
}
#endif
