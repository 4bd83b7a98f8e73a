#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Stages;

/// <summary>What each act does to a lead and leaves in its history, and what it needs.</summary>
[TestClass]
public class ActTests
{
    [TestMethod]
    public void From_a_demo_request_to_an_SQL_each_step_is_kept_with_who_made_it_and_dated()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (rep, manager) = (org.User("XrmLeads Sales Rep"), org.User("XrmLeads Sales Manager"));
        var lead = org.Dataverse.As(rep).Create(JudgingOrg.Lead());
        org.Now = org.Now.AddMinutes(5);
        org.RecordSignal(lead, "demo_request");
        org.Now = org.Now.AddMinutes(10);
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"authority","value":"champion_with_path","evidence":"She named the director."},{"item":"need","value":"0"},{"item":"timing","value":"1"}]""");
        var ready = org.Now;
        org.Now = org.Now.AddMinutes(30);
        Make(org, manager, AcceptLeadApi.Name, lead);
        var accepted = org.Now;
        org.Now = org.Now.AddMinutes(60);
        org.Admin.Create(new Entity("email") { ["subject"] = "Re", ["directioncode"] = false, ["regardingobjectid"] = lead.Reference() });
        Make(org, rep, ConfirmSqlApi.Name, lead);

        var moves = org.Of(StageHistoryTable.Name, lead);
        Assert.AreEqual(
            "Nurturing|Nurturing to In Qualification|In Qualification to Sales-Ready|Sales-Ready to SAL|SAL to SQL",
            string.Join("|", moves.Select(row => row.GetAttributeValue<string>(StageHistoryTable.PrimaryName))));
        CollectionAssert.AreEqual(new int?[] { null, 5, 10, 30, 60 }, moves.Select(row => row.GetAttributeValue<int?>(StageHistoryTable.Minutes)).ToArray());
        CollectionAssert.AreEqual(
            new[] { ActorRoleChoice.System, ActorRoleChoice.System, ActorRoleChoice.System, ActorRoleChoice.SalesManager, ActorRoleChoice.SalesRep },
            moves.Select(row => row.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value).ToArray());
        Assert.AreEqual(manager, moves[3].GetAttributeValue<EntityReference>(StageHistoryTable.ActorId).Id);
        Assert.AreEqual(rep, moves[4].GetAttributeValue<EntityReference>(StageHistoryTable.ActorId).Id);
        Assert.AreEqual(org.Version, moves[4].GetAttributeValue<EntityReference>(StageHistoryTable.DefinitionId).Id);
        Assert.IsFalse(moves.Any(row => row.GetAttributeValue<bool>(StageHistoryTable.OutsideRules)));

        var row = org.Read(lead);
        CollectionAssert.AreEqual(
            new DateTime?[] { ready.AddMinutes(-10), ready, accepted, org.Now },
            new[] { LeadTable.FirstMqlOn, LeadTable.FirstSalesReadyOn, LeadTable.FirstSalOn, LeadTable.FirstSqlOn }.Select(name => row.GetAttributeValue<DateTime?>(name)).ToArray());
    }

    [TestMethod]
    public void Of_two_who_accept_the_second_is_told()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.SalesReady, VerdictChoice.Qualified);

        Assert.AreEqual("", org.Make(StageOrg.Owner, AcceptLeadApi.Name));

        Assert.AreEqual("The lead is in SAL already; somebody was faster, so open it again.", org.Make("Sales Manager", AcceptLeadApi.Name));
        Assert.HasCount(1, org.Moves());
    }

    [TestMethod]
    [DataRow("email", "directioncode", false, null)]
    [DataRow("phonecall", PhoneCallTable.Reached, true, 1)]
    [DataRow("appointment", "location", "Here", 1)]
    public void Each_kind_of_two_way_contact_makes_an_SQL(string table, string column, object value, int? state)
    {
        using var org = Accepted(out var lead, out var rep);

        Regarding(org, table, lead, column, value, state);
        Make(org, rep, ConfirmSqlApi.Name, lead);

        Assert.AreEqual(StageChoice.Sql, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    [DataRow("email", "directioncode", true, null)]
    [DataRow("email", "directioncode", true, 1)]
    [DataRow("phonecall", PhoneCallTable.Reached, false, 1)]
    [DataRow("phonecall", PhoneCallTable.Reached, true, null)]
    [DataRow("phonecall", PhoneCallTable.Reached, true, 2)]
    [DataRow("appointment", "location", "Here", null)]
    [DataRow("appointment", "location", "Here", 2)]
    [DataRow("task", "description", "Call", 1)]
    public void What_only_we_did_or_what_did_not_take_place_makes_none(string table, string column, object value, int? state)
    {
        using var org = Accepted(out var lead, out var rep);
        Regarding(org, "email", org.Admin.Create(JudgingOrg.Lead()), "directioncode", false, null);

        Regarding(org, table, lead, column, value, state);

        StringAssert.Contains(JudgingOrg.Refused(() => Make(org, rep, ConfirmSqlApi.Name, lead)), "There was no two-way contact;");
        Assert.AreEqual(StageChoice.Sal, org.Choice(lead, LeadTable.Stage));
    }

    [TestMethod]
    public void An_override_needs_a_reason_and_is_counted()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (marketing, qualifier, lead) = (org.User("XrmLeads Marketing"), org.User("XrmLeads Qualifier"), org.Admin.Create(JudgingOrg.Lead()));

        StringAssert.Contains(JudgingOrg.Refused(() => Make(org, marketing, MakeSalesReadyApi.Name, lead, " ")), "A reason is missing; say why.");
        StringAssert.Contains(JudgingOrg.Refused(() => Make(org, qualifier, MakeSalesReadyApi.Name, lead, "I know him.")), "The lead is not Qualified;");
        Assert.AreEqual(StageChoice.Nurturing, org.Choice(lead, LeadTable.Stage));
        Make(org, marketing, MakeSalesReadyApi.Name, lead, "The board met him.");

        var move = LastMove(org, lead);
        Assert.AreEqual(SubTypeChoice.OverriddenByMarketing, org.Choice(lead, LeadTable.SubType));
        Assert.AreEqual(SubTypeChoice.OverriddenByMarketing, move.GetAttributeValue<OptionSetValue>(StageHistoryTable.SubType).Value);
        Assert.AreEqual("The board met him.", move.GetAttributeValue<string>(StageHistoryTable.Reason));
    }

    [TestMethod]
    public void A_lead_that_sales_found_is_counted_apart_and_one_of_marketing_is_not_taken()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var rep = org.User("XrmLeads Sales Rep");
        var own = org.Dataverse.As(rep).Create(JudgingOrg.Lead());
        var campaign = org.Admin.Create(new Entity("campaign") { ["name"] = "Fair" });
        var marketing = JudgingOrg.Lead();
        marketing["campaignid"] = new EntityReference("campaign", campaign);
        var fromCampaign = org.Dataverse.As(rep).Create(marketing);
        var fromForm = org.Dataverse.As(org.Dataverse.CreateApplicationUser("forms", "Forms", Guid.NewGuid(), "Salesperson", "XrmLeads Service")).Create(JudgingOrg.Lead());
        var fromColleague = org.Admin.Create(JudgingOrg.Lead());
        org.Assign(fromForm, rep);
        org.Assign(fromColleague, rep);

        Make(org, rep, TakeLeadApi.Name, own);
        Make(org, rep, TakeLeadApi.Name, fromColleague);

        Assert.AreEqual(SubTypeChoice.SalesGenerated, org.Choice(own, LeadTable.SubType));
        Assert.AreEqual(StageChoice.Sal, org.Choice(fromColleague, LeadTable.Stage));
        StringAssert.Contains(JudgingOrg.Refused(() => Make(org, rep, TakeLeadApi.Name, fromCampaign)), "The lead was not found by sales:");
        StringAssert.Contains(JudgingOrg.Refused(() => Make(org, rep, TakeLeadApi.Name, fromForm)), "The lead was not found by sales:");
        var row = org.Read(own);
        foreach (var passed in new[] { LeadTable.FirstMqlOn, LeadTable.FirstSalesReadyOn, LeadTable.FirstSalOn })
        {
            Assert.AreEqual(org.Now, row.GetAttributeValue<DateTime?>(passed), passed);
        }

        Assert.IsNull(row.GetAttributeValue<DateTime?>(LeadTable.FirstSqlOn));
    }

    [TestMethod]
    public void A_manager_sends_a_lead_to_nurture_with_a_timing_reason_and_a_recall_date()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);
        var on = org.Org.Now.AddDays(90);

        StringAssert.Contains(Nurture("B1", on), "A timing reason is missing;");
        StringAssert.Contains(Nurture("T1", null), "A recall date is missing;");
        StringAssert.Contains(Nurture("T1", org.Org.Now), "A recall date is missing;");
        Assert.AreEqual("There is no rejection reason \"T9\"; give the code of one that is in the catalogue.", Nurture("T9", on));
        Assert.AreEqual("", Nurture("T1", on));

        Assert.AreEqual(on, org.Org.Read(org.Lead).GetAttributeValue<DateTime>(LeadTable.RecallOn));
        Assert.AreEqual("T1 Later than next quarter: Next year.", LastMove(org.Org, org.Lead).GetAttributeValue<string>(StageHistoryTable.Reason));

        org.Org.Now = org.Org.Now.AddMinutes(1);
        org.Org.RecordSignal(org.Lead, "demo_request");
        Assert.AreEqual(StageChoice.InQualification, org.Org.Choice(org.Lead, LeadTable.Stage));
        Assert.IsNull(org.Org.Read(org.Lead).GetAttributeValue<DateTime?>(LeadTable.RecallOn));

        string Nurture(string code, DateTime? recallOn)
        {
            try
            {
                org.As("Sales Manager").Execute(StageOrg.Request(SendToNurtureApi.Name, org.Lead, "Next year.", code, recallOn));
                return "";
            }
            catch (LocalDataverse.DataverseFaultException fault)
            {
                return fault.Message;
            }
        }
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_disqualified_lead_is_closed_and_its_reactivation_begins_a_new_cycle(bool refusesWrites)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        var (marketing, lead) = (org.User("XrmLeads Marketing"), org.Admin.Create(JudgingOrg.Lead()));
        org.RecordSignal(lead, "demo_request");

        StringAssert.Contains(JudgingOrg.Refused(() => Make(org, marketing, DisqualifyLeadApi.Name, lead, "Rude.", "F2")), "neither a legal one nor a duplicate");
        Assert.AreEqual(0, org.Choice(lead, "statecode"));
        Make(org, marketing, DisqualifyLeadApi.Name, lead, null, "C3");

        Assert.AreEqual(StageChoice.Disqualified, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(2, org.Choice(lead, "statecode"));
        Assert.AreEqual(6, org.Choice(lead, "statuscode"));
        StringAssert.Contains(JudgingOrg.Refused(() => Make(org, marketing, ReactivateLeadApi.Name, lead)), "A reason is missing; say why.");
        Assert.AreEqual(2, org.Choice(lead, "statecode"));

        org.Now = org.Now.AddDays(1);
        Make(org, marketing, ReactivateLeadApi.Name, lead, "He asked again.");

        var row = org.Read(lead);
        Assert.AreEqual(0, org.Choice(lead, "statecode"));
        Assert.AreEqual(2, row.GetAttributeValue<int>(LeadTable.Cycle));
        Assert.AreEqual(StageChoice.InQualification, org.Choice(lead, LeadTable.Stage));
        Assert.IsNull(row.GetAttributeValue<string>(LeadTable.FirstSignal));
        Assert.AreEqual(org.Now, row.GetAttributeValue<DateTime>(LeadTable.FirstMqlOn));
        var moves = org.Of(StageHistoryTable.Name, lead).Where(move => move.GetAttributeValue<int>(StageHistoryTable.Cycle) == 2).ToList();
        CollectionAssert.AreEquivalent(
            new[] { "Disqualified to Inquiry", "Inquiry to In Qualification" }, moves.ConvertAll(move => move.GetAttributeValue<string>(StageHistoryTable.PrimaryName)));
        Assert.AreEqual("He asked again.", moves.Single(move => move.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value == ActorRoleChoice.Marketing).GetAttributeValue<string>(StageHistoryTable.Reason));
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Enforce)]
    [DataRow(RolloutModeChoice.Warn)]
    public void A_reason_of_400_characters_is_kept_and_a_longer_one_refused(int mode)
    {
        using var org = JudgingOrg.Active(mode);
        var (marketing, lead) = (org.User("XrmLeads Marketing"), org.Admin.Create(JudgingOrg.Lead()));

        Assert.AreEqual("The reason is longer than 400 characters; shorten it.", JudgingOrg.Refused(() => Make(org, marketing, MakeSalesReadyApi.Name, lead, new string('x', 401))));
        Make(org, marketing, MakeSalesReadyApi.Name, lead, new string('x', 400));

        StringAssert.Contains(LastMove(org, lead).GetAttributeValue<string>(StageHistoryTable.Reason), new string('x', 400));
    }

    [TestMethod]
    public void Who_may_not_write_the_lead_may_not_move_it()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.InQualification, VerdictChoice.Qualified);
        var reader = org.Org.Dataverse.CreateUser("quentin", "Quentin", "XrmLeads Qualifier");

        StringAssert.Contains(JudgingOrg.Refused(() => org.Org.Dataverse.As(reader).Execute(StageOrg.Request(SendToNurtureApi.Name, org.Lead, "No."))), "prvWriteLead");

        Assert.AreEqual(StageChoice.InQualification, org.Org.Choice(org.Lead, LeadTable.Stage));
    }

    [TestMethod]
    public void A_lead_that_a_person_moves_is_not_moved_on_by_what_is_saved_with_it()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Org.RecordSignal(org.Lead, "demo_request");
        org.Put(StageChoice.Mql, VerdictChoice.NeedsVerification);

        org.As("Marketing").Update(new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.InQualification), ["jobtitle"] = "Student" });

        Assert.AreEqual(VerdictChoice.NotQualified, org.Org.Choice(org.Lead, LeadTable.Verdict));
        CollectionAssert.AreEqual(new[] { "300>400 1 False" }, org.Moves());
        Assert.AreEqual(StageChoice.InQualification, org.Org.Choice(org.Lead, LeadTable.Stage));
    }

    [TestMethod]
    public void In_Warn_the_history_says_what_was_missing()
    {
        using var org = new StageOrg(RolloutModeChoice.Warn);
        org.Put(StageChoice.Mql, VerdictChoice.Qualified);

        Assert.AreEqual("", org.Make("Qualifier", SendToNurtureApi.Name));

        var reason = LastMove(org.Org, org.Lead).GetAttributeValue<string>(StageHistoryTable.Reason);
        Assert.AreEqual("Outside the rules: Only marketing can move the lead from MQL to Nurturing; ask them to use \"Send to Nurture\". Reason given: Because.", reason);
    }

    private static JudgingOrg Accepted(out Guid lead, out Guid rep)
    {
        var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        rep = org.User("XrmLeads Sales Rep");
        lead = org.Dataverse.As(rep).Create(JudgingOrg.Lead());
        Make(org, rep, TakeLeadApi.Name, lead);
        JudgingOrg.SubmitAnswers(org.Rep, lead, """[{"item":"authority","value":"champion_with_path","evidence":"She named the director."},{"item":"need","value":"0"},{"item":"timing","value":"1"}]""");
        return org;
    }

    private static void Regarding(JudgingOrg org, string table, Guid lead, string column, object value, int? state)
    {
        var activity = org.Admin.Create(new Entity(table) { ["subject"] = "x", ["regardingobjectid"] = lead.Reference(), [column] = value });
        if (state is { } closed)
        {
            org.Admin.Update(new Entity(table, activity) { ["statecode"] = new OptionSetValue(closed) });
        }
    }

    private static void Make(JudgingOrg org, Guid user, string act, Guid lead, string? reason = null, string? code = null) =>
        org.Dataverse.As(user).Execute(StageOrg.Request(act, lead, reason, code));

    private static Entity LastMove(JudgingOrg org, Guid lead) =>
        org.Of(StageHistoryTable.Name, lead).OrderBy(row => row.GetAttributeValue<DateTime>(StageHistoryTable.LeftOn)).Last(row => row.Contains(StageHistoryTable.From));
}
#endif
