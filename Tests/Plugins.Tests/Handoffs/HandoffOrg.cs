#if NET
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Handoffs;

/// <summary>An org with sales reps, their manager and his team, in which a lead becomes ready for sales. The calendar is open from Monday to Friday, 9 to 17 UTC.</summary>
internal sealed class HandoffOrg : IDisposable
{
    private readonly Dictionary<Guid, string> _names = [];
    private readonly Dictionary<string, Guid> _members = [];

    /// <param name="reps">The sales reps who take leads.</param>
    internal HandoffOrg(params string[] reps)
        : this(JudgingOrg.Active(RolloutModeChoice.Enforce), reps)
    {
    }

    /// <param name="org">The org.</param>
    /// <param name="reps">The sales reps who take leads.</param>
    internal HandoffOrg(JudgingOrg org, params string[] reps)
    {
        Org = org;
        // A Monday.
        Org.Now = new DateTime(2025, 2, 3, 10, 0, 0, DateTimeKind.Utc);
        foreach (var rep in reps)
        {
            Member(User(rep, "XrmLeads Sales Rep"));
        }

        User("manager", "XrmLeads Sales Manager");
        Managers = Org.Admin.Create(new Entity("team") { ["name"] = "Sales Managers", ["businessunitid"] = new EntityReference("businessunit", Org.Dataverse.RootBusinessUnitId) });
        foreach (var role in new[] { "XrmLeads Sales Manager", "Salesperson" })
        {
            Org.Admin.Associate("team", Managers, new Relationship("teamroles_association"), [Role(role)]);
        }

        Org.Admin.Execute(new AddMembersTeamRequest { TeamId = Managers, MemberIds = [Users["manager"]] });
        _names.Add(Managers, "managers");
        Org.SetScope("default", ScopeTable.ManagerTeamId, new EntityReference("team", Managers));
    }

    internal JudgingOrg Org { get; }

    internal Dictionary<string, Guid> Users { get; } = [];

    /// <summary>The team of the sales managers.</summary>
    internal Guid Managers { get; }

    public void Dispose() => Org.Dispose();

    internal IOrganizationService As(string user) => Org.Dataverse.As(Users[user]);

    internal Guid User(string name, params string[] roles)
    {
        var user = Org.Dataverse.CreateUser(name, name, ["Salesperson", .. roles]);
        Users.Add(name, user);
        _names.Add(user, name);
        return user;
    }

    /// <summary>Makes a user take leads.</summary>
    internal void Member(Guid user) => _members[_names[user]] = Org.Admin.Create(new Entity(RoutingMemberTable.Name)
    {
        [RoutingMemberTable.PrimaryName] = _names[user],
        [RoutingMemberTable.UserId] = new EntityReference("systemuser", user),
    });

    internal Entity Member(string rep) => Org.Admin.Retrieve(RoutingMemberTable.Name, _members[rep], new ColumnSet(true));

    internal void SetMember(string rep, string column, object? value) => Org.Admin.Update(new Entity(RoutingMemberTable.Name, _members[rep]) { [column] = value });

    /// <summary>Goes to a time of a day of the week of Monday, 3 February 2025; 8 is the Monday after it.</summary>
    internal void At(int day, string time) =>
        Org.Now = new DateTime(2025, 2, 2 + day, 0, 0, 0, DateTimeKind.Utc) + TimeSpan.Parse(time, CultureInfo.InvariantCulture);

    /// <summary>A lead that asks for a demo, whose decision maker is known: it is hot.</summary>
    internal Guid Ready(string? email = null, Guid? owner = null)
    {
        var row = JudgingOrg.Lead();
        row["emailaddress1"] = email ?? Guid.NewGuid().ToString("N") + "@firm.example";
        if (owner is { } id)
        {
            row["ownerid"] = new EntityReference("systemuser", id);
        }

        var lead = Org.Admin.Create(row);
        JudgingOrg.SubmitAnswers(Org.Admin, lead, """[{"item":"authority","value":"decision_maker_verified"},{"item":"need","value":"0"},{"item":"timing","value":"1"}]""");
        Org.RecordSignal(lead, "demo_request");
        Assert.AreEqual(StageChoice.SalesReady, Org.Choice(lead, LeadTable.Stage));
        return lead;
    }

    internal void Accept(string user, Guid lead) => As(user).Execute(StageOrg.Request(AcceptLeadApi.Name, lead));

    internal void PassOn(string user, Guid lead, string reason = "On the road.") =>
        As(user).Execute(new OrganizationRequest(PassOnApi.Name) { ["Target"] = lead.Reference(), [PassOnApi.Request.Reason] = reason });

    /// <summary>When the lead's clock rings.</summary>
    internal DateTime? ClockOn(Guid lead) => Org.State(lead)!.GetAttributeValue<DateTime?>(LeadStateTable.ClockOn);

    /// <summary>Goes to the moment at which the lead's clock rings, and lets it.</summary>
    internal void Ring(Guid lead)
    {
        var on = ClockOn(lead)!.Value;
        Assert.IsGreaterThanOrEqualTo(Org.Now, on);
        Org.Now = on;
        Org.ProcessDue();
    }

    /// <summary>Rings until the hand-off is another one or none.</summary>
    internal void Breach(Guid lead)
    {
        var handoff = Current(lead);
        while (Current(lead) == handoff)
        {
            Ring(lead);
        }
    }

    internal Guid? Current(Guid lead) => Org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.HandoffId)?.Id;

    internal string OwnerOf(Guid lead) => Name(Org.Read(lead).GetAttributeValue<EntityReference>("ownerid"));

    /// <summary>The hand-offs of a lead in their order.</summary>
    internal Entity[] Rows(Guid lead)
    {
        var query = new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(HandoffTable.LeadId, ConditionOperator.Equal, lead);
        query.AddOrder(HandoffTable.HandedOverOn, OrderType.Ascending);
        query.AddOrder(HandoffTable.StateCode, OrderType.Descending);
        return [.. Org.Admin.RetrieveMultiple(query).Entities];
    }

    /// <summary>The hand-offs of a lead, each as "hop who status".</summary>
    internal string[] Told(Guid lead) => [.. Rows(lead).Select(row =>
        $"{row.GetAttributeValue<int>(HandoffTable.Hop)} {Name(row.GetAttributeValue<EntityReference>(HandoffTable.RepId) ?? row.GetAttributeValue<EntityReference>(HandoffTable.TeamId))} {row.FormattedValues[HandoffTable.Status]}")];

    internal string? Message(Guid lead) => Org.Read(lead).GetAttributeValue<string>(LeadTable.RoutingMessage);

    internal string Name(EntityReference? who) => who is null ? "nobody" : _names.TryGetValue(who.Id, out var name) ? name : "somebody";

    internal void Busy(string rep, DateTime from, DateTime until) => Org.Admin.Create(new Entity("appointment")
    {
        ["subject"] = "Customer",
        ["scheduledstart"] = from,
        ["scheduledend"] = until,
        ["ownerid"] = new EntityReference("systemuser", Users[rep]),
    });

    private EntityReference Role(string name)
    {
        var query = new QueryExpression("role");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return Org.Admin.RetrieveMultiple(query).Entities.First().ToEntityReference();
    }
}
#endif
