#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Handoffs;

/// <summary>Who gets a lead that becomes ready for sales.</summary>
[TestClass]
public sealed class RoutingTests : IDisposable
{
    private const string MadeReady = """[{"item":"authority","value":"decision_maker_verified"}]""";

    private readonly JudgingOrg _org = JudgingOrg.Active(RolloutModeChoice.Enforce);

    public void Dispose() => _org.Dispose();

    [TestMethod]
    public void With_nobody_to_take_it_a_lead_waits_and_says_why()
    {
        var lead = Ready();

        Assert.AreEqual(StageChoice.SalesReady, _org.Choice(lead, LeadTable.Stage));
        Assert.IsNull(_org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.HandoffId));
        Assert.AreEqual("No sales rep takes leads of this scope; add routing members.", _org.Read(lead).GetAttributeValue<string>(LeadTable.RoutingMessage));
    }

    [TestMethod]
    public void Leads_go_round_the_members()
    {
        var (one, two) = (Rep("one"), Rep("two"));
        Member(one);
        Member(two);

        var first = OwnerOf(Ready());
        _org.Now = _org.Now.AddMinutes(1);
        var second = OwnerOf(Ready());
        _org.Now = _org.Now.AddMinutes(1);

        CollectionAssert.AreEquivalent(new[] { one, two }, new[] { first, second });
        Assert.AreEqual(first, OwnerOf(Ready()));
    }

    [TestMethod]
    public void Leads_that_waited_are_shared_out_by_one_request()
    {
        var leads = Enumerable.Range(0, 6).Select(_ => Ready()).ToList();
        foreach (var rep in (string[])["one", "two", "three"])
        {
            Member(Rep(rep));
        }

        _org.Now = _org.Now.AddMinutes(1);
        _org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name));

        CollectionAssert.AreEqual(new[] { 2, 2, 2 }, leads.GroupBy(OwnerOf).Select(group => group.Count()).ToArray());
    }

    [TestMethod]
    [DataRow("paused")]
    [DataRow("away")]
    [DataRow("unavailable")]
    [DataRow("full")]
    [DataRow("conditions")]
    [DataRow("disabled")]
    [DataRow("inactive")]
    public void Who_cannot_take_a_lead_is_passed_over(string why)
    {
        var (one, two) = (Rep("one"), Rep("two"));
        Member(one, row =>
        {
            switch (why)
            {
                case "paused": row[RoutingMemberTable.Paused] = true; break;
                case "away": (row[RoutingMemberTable.AwayFrom], row[RoutingMemberTable.AwayUntil]) = (_org.Now.AddDays(-1), _org.Now.AddDays(1)); break;
                case "unavailable": row[RoutingMemberTable.UnavailableUntil] = _org.Now.AddHours(1); break;
                case "full": row[RoutingMemberTable.Capacity] = 0; break;
                case "conditions": row[RoutingMemberTable.Conditions] = """[{"kind":"text","column":"address1_country","values":["France"]}]"""; break;
                default: break;
            }
        }, isActive: why != "inactive");
        Member(two, row => row[RoutingMemberTable.LastHandedOn] = _org.Now.AddMinutes(-1));
        if (why == "disabled")
        {
            _org.Admin.Update(new Entity("systemuser", one) { ["isdisabled"] = true });
        }

        Assert.AreEqual(two, OwnerOf(Ready()));
    }

    [TestMethod]
    public void Who_is_back_takes_leads_again()
    {
        var (one, two) = (Rep("one"), Rep("two"));
        Member(one, row =>
        {
            (row[RoutingMemberTable.AwayFrom], row[RoutingMemberTable.AwayUntil]) = (_org.Now.AddDays(-3), _org.Now.AddDays(-1));
            row[RoutingMemberTable.UnavailableUntil] = _org.Now.AddHours(-1);
            row[RoutingMemberTable.Capacity] = 1;
            row[RoutingMemberTable.Conditions] = """[{"kind":"text","column":"address1_country","values":["Germany"]}]""";
        });
        Member(two, row => row[RoutingMemberTable.LastHandedOn] = _org.Now.AddMinutes(-1));

        Assert.AreEqual(one, OwnerOf(Ready()));
    }

    [TestMethod]
    public void Whoever_has_a_lead_of_the_same_address_gets_the_next_one_too()
    {
        var (one, two) = (Rep("one"), Rep("two"));
        Member(one);
        Member(two, row => row[RoutingMemberTable.LastHandedOn] = _org.Now.AddMinutes(-1));
        var first = OwnerOf(Ready("same@firm.example"));
        Assert.AreEqual(one, first);
        _org.Now = _org.Now.AddHours(1);

        Assert.AreEqual(one, OwnerOf(Ready("same@firm.example")));
        Assert.AreEqual(two, OwnerOf(Ready("other@firm.example")));
    }

    [TestMethod]
    public void The_owner_of_the_account_goes_before_the_members_if_he_is_a_sales_rep()
    {
        var (member, owner) = (Rep("member"), Rep("owner"));
        Member(member);
        var account = _org.Admin.Create(new Entity("account") { ["name"] = "Firm", ["ownerid"] = new EntityReference("systemuser", owner) });
        var other = _org.Admin.Create(new Entity("account") { ["name"] = "Else", ["ownerid"] = new EntityReference("systemuser", _org.User("XrmLeads Marketing")) });

        Assert.AreEqual(owner, OwnerOf(Ready(account: account)));
        Assert.AreEqual(member, OwnerOf(Ready("b@else.example", other)));
    }

    [TestMethod]
    public void The_owner_of_the_open_opportunity_goes_before_that_of_the_account()
    {
        var (seller, owner) = (Rep("seller"), Rep("owner"));
        var account = _org.Admin.Create(new Entity("account") { ["name"] = "Firm", ["ownerid"] = new EntityReference("systemuser", owner) });
        _org.Admin.Create(new Entity("opportunity") { ["name"] = "Deal", ["parentaccountid"] = new EntityReference("account", account), ["ownerid"] = new EntityReference("systemuser", seller) });

        Assert.AreEqual(seller, OwnerOf(Ready(account: account)));
    }

    [TestMethod]
    public void A_member_without_the_role_of_a_sales_rep_gets_nothing_and_keeps_no_lead_from_being_saved()
    {
        var marketer = _org.User("XrmLeads Marketing");
        Member(marketer);

        var lead = Ready();

        Assert.IsNull(_org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.HandoffId));
        Assert.Contains("lacks the role of a sales rep", _org.Read(lead).GetAttributeValue<string>(LeadTable.RoutingMessage));
    }

    [TestMethod]
    public void Conditions_that_cannot_be_read_are_refused_when_they_are_saved()
    {
        var rep = Rep("one");

        var syntax = JudgingOrg.Refused(() => Member(rep, row => row[RoutingMemberTable.Conditions] = """[{"kind":"text","column":"address1_country","values":["""));
        var parent = JudgingOrg.Refused(() => Member(rep, row => row[RoutingMemberTable.Conditions] = """[{"kind":"choice","column":"parentaccountid.industrycode","values":[6]}]"""));

        Assert.StartsWith("The conditions of the routing member cannot be read: ", syntax);
        Assert.AreEqual("The conditions of the routing member read parentaccountid.industrycode; they can read columns of the lead only.", parent);
    }

    private Guid Rep(string name) => _org.Dataverse.CreateUser(name, name, "Salesperson", "XrmLeads Sales Rep");

    private Guid Member(Guid user, Action<Entity>? with = null, bool isActive = true)
    {
        var row = new Entity(RoutingMemberTable.Name)
        {
            [RoutingMemberTable.PrimaryName] = "Member",
            [RoutingMemberTable.UserId] = new EntityReference("systemuser", user),
        };
        with?.Invoke(row);
        var id = _org.Admin.Create(row);
        if (!isActive)
        {
            _org.Admin.Update(new Entity(RoutingMemberTable.Name, id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        }

        return id;
    }

    /// <summary>A lead that asks for a demo and whose decision maker is known.</summary>
    private Guid Ready(string? email = null, Guid? account = null)
    {
        var row = JudgingOrg.Lead();
        row["emailaddress1"] = email ?? Guid.NewGuid().ToString("N") + "@firm.example";
        if (account is { } parent)
        {
            row["parentaccountid"] = new EntityReference("account", parent);
        }

        var lead = _org.Admin.Create(row);
        JudgingOrg.SubmitAnswers(_org.Admin, lead, MadeReady);
        _org.RecordSignal(lead, "demo_request");
        return lead;
    }

    private Guid OwnerOf(Guid lead)
    {
        Assert.IsNotNull(_org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.HandoffId), _org.Read(lead).GetAttributeValue<string>(LeadTable.RoutingMessage));
        return _org.Read(lead).GetAttributeValue<EntityReference>("ownerid").Id;
    }
}
#endif
