#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Followup;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Notices;

/// <summary>An org in which a lead's campaign has an owner and the scope has sales managers, all of whom may be told something.</summary>
internal sealed class NoticeOrg : IDisposable
{
    internal NoticeOrg()
    {
        Marketer = Org.User("XrmLeads Marketing");
        Manager = Org.User("XrmLeads Sales Manager");
        var campaign = Org.Admin.Create(new Entity("campaign") { ["name"] = "Fair", ["ownerid"] = new EntityReference("systemuser", Marketer) });
        Campaign = new EntityReference("campaign", campaign);
        Managers = Org.Admin.Create(new Entity("team") { ["name"] = "Managers" });
        AddToManagers(Manager);
        var team = new EntityReference("team", Managers);
        GiveRole(Managers, "Sales Manager");
        GiveRole(Managers, "XrmLeads Sales Manager");
        SetScope(row => row[ScopeTable.ManagerTeamId] = team);
    }

    internal SalesOrg Sales { get; } = new();

    internal Judging.JudgingOrg Org => Sales.Org;

    internal Guid Marketer { get; }

    internal Guid Manager { get; }

    internal Guid Managers { get; }

    internal EntityReference Campaign { get; }

    public void Dispose() => Sales.Dispose();

    internal void SetScope(Action<Entity> with)
    {
        var row = new Entity(ScopeTable.Name, Org.Admin.RetrieveMultiple(new QueryExpression(ScopeTable.Name)).Entities.Single().Id);
        with(row);
        Org.Admin.Update(row);
    }

    internal void AddToManagers(Guid user) => Org.Admin.Execute(new Microsoft.Crm.Sdk.Messages.AddMembersTeamRequest { TeamId = Managers, MemberIds = [user] });

    /// <summary>Gives the campaign another owner.</summary>
    internal void Own(EntityReference owner) => Org.Admin.Update(new Entity("campaign", Campaign.Id) { ["ownerid"] = owner });

    /// <summary>A lead of the campaign that the rep has.</summary>
    internal Guid HandedOver() => Sales.HandedOver(row => row["campaignid"] = Campaign);

    /// <summary>What a user was told, as "title: body", in the order in which it came.</summary>
    internal string[] Told(Guid user) => [.. Notifications(user).Select(row => row.GetAttributeValue<string>("title") + ": " + row.GetAttributeValue<string>("body"))];

    internal Entity[] Notifications(Guid user)
    {
        var query = new QueryExpression("appnotification") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, user);
        query.AddOrder("createdon", OrderType.Ascending);
        return [.. Org.Admin.RetrieveMultiple(query).Entities];
    }

    internal Entity[] Mails()
    {
        var query = new QueryExpression("email") { ColumnSet = new ColumnSet(true) };
        query.AddOrder("createdon", OrderType.Ascending);
        return [.. Org.Admin.RetrieveMultiple(query).Entities];
    }

    /// <summary>Background jobs that failed, with what the administrator reads.</summary>
    internal string[] FailedJobs() => [.. Org.Dataverse.Traces.Where(trace => trace.IsAsync && trace.Fault is not null).Select(trace => trace.Fault!)];

    internal void NoJobFailed() => Assert.IsEmpty(FailedJobs(), string.Join(" | ", FailedJobs()));

    /// <summary>What the last job called, as "reads/writes".</summary>
    internal string CostOfJob()
    {
        var calls = Org.Dataverse.Traces.Last(trace => trace.IsAsync).Calls;
        return calls.Count(call => !call.IsWrite) + "/" + calls.Count(call => call.IsWrite);
    }

    /// <summary>A hand-off that is written by hand, as the desk writes it.</summary>
    internal Guid Handoff(Guid lead, Action<Entity>? with = null)
    {
        var row = new Entity(HandoffTable.Name)
        {
            [HandoffTable.PrimaryName] = "Hop 1",
            [HandoffTable.LeadId] = new EntityReference(LeadTable.Name, lead),
            [HandoffTable.RepId] = new EntityReference("systemuser", Sales.Rep),
            [HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Open),
            [HandoffTable.Hop] = 1,
            [HandoffTable.Warned] = 0,
            [HandoffTable.Why] = "It was your turn.",
            [HandoffTable.HandedOverOn] = Org.Now,
            [HandoffTable.AcceptDueOn] = Org.Now.AddHours(1),
        };
        with?.Invoke(row);
        return Sales.System.Create(row);
    }

    internal void Set(Guid handoff, string column, object value) => Sales.System.Update(new Entity(HandoffTable.Name, handoff) { [column] = value });

    private void GiveRole(Guid team, string role)
    {
        var query = new QueryExpression("role");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, role);
        Org.Admin.Associate("team", team, new Relationship("teamroles_association"), [new EntityReference("role", Org.Admin.RetrieveMultiple(query).Entities[0].Id)]);
    }
}
#endif
