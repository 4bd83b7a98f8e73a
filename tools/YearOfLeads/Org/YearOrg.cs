using System;
using System.IO;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.YearOfLeads.Org;

/// <summary>An org in memory with the managed solution, the shipped definition in force and the people who work there.</summary>
internal sealed class YearOrg : IDisposable
{
    private const int LeadsOfRep = 75, LeadsOfQualifier = 150, IdsOfSeed = 1_000_003;

    internal YearOrg(YearSettings settings, byte[] zip)
    {
        Clock.StandAt(YearClock.Start.AddDays(-1), YearClock.Start);
        var ids = new SeededIds(settings.Seed + IdsOfSeed);
        Dataverse = Dataverse.InMemory(new DataverseOptions { Clock = () => Clock.Now, Ids = ids.Next, LeaveOut = settings.LeaveOut });
        using var solution = new MemoryStream(zip);
        Dataverse.Import(solution);
        Admin = Dataverse.AsAdministrator();
        Reps = Users("rep", Math.Max(4, settings.Leads / LeadsOfRep), "Salesperson", "XrmLeads Sales Rep");
        Qualifiers = Users("qualifier", Math.Max(3, settings.Leads / LeadsOfQualifier), "Salesperson", "XrmLeads Qualifier");
        Managers = Users("manager", 2, "Sales Manager", "XrmLeads Sales Manager");
        Marketers = Users("marketer", 2, "Salesperson", "XrmLeads Marketing");
        Service = User("service", "Salesperson", "XrmLeads Service", "XrmLeads Marketing");
        Activate();
        Staff();
    }

    internal Dataverse Dataverse { get; }

    internal IOrganizationService Admin { get; }

    internal YearClock Clock { get; } = new();

    /// <summary>The sales reps who take leads.</summary>
    internal Guid[] Reps { get; }

    internal Guid[] Qualifiers { get; }

    internal Guid[] Managers { get; }

    internal Guid[] Marketers { get; }

    /// <summary>The account of the jobs and journeys: it does what is due and confirms touches.</summary>
    internal Guid Service { get; }

    public void Dispose() => Dataverse.Dispose();

    private Guid[] Users(string name, int count, params string[] roles) => [.. Enumerable.Range(1, count).Select(number => User(name + number, roles))];

    private Guid User(string name, params string[] roles) => Dataverse.CreateUser(name, name, roles);

    private void Activate()
    {
        Admin.Execute(new OrganizationRequest(InstallDefaultsApi.Name));
        Admin.Update(new Entity(ScopeTable.Name, Only(ScopeTable.Name)) { [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce) });
        var version = new EntityReference(LeadDefinitionTable.Name, Only(LeadDefinitionTable.Name));
        void Act(IOrganizationService user, string api) => user.Execute(new OrganizationRequest(api) { ["Target"] = version });
        Act(Admin, ProposeDefinitionApi.Name);
        Act(Dataverse.As(User("signs1", "Salesperson", "XrmLeads Definition Signer Marketing")), SignForMarketingApi.Name);
        Act(Dataverse.As(User("signs2", "Salesperson", "XrmLeads Definition Signer Sales")), SignForSalesApi.Name);
        Act(Admin, ActivateDefinitionApi.Name);
    }

    private void Staff()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = "Sales managers", ["businessunitid"] = new EntityReference("businessunit", Dataverse.RootBusinessUnitId) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Role("XrmLeads Sales Manager"), Role("Sales Manager")]);
        Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = Managers });
        Admin.Update(new Entity(ScopeTable.Name, Only(ScopeTable.Name)) { [ScopeTable.ManagerTeamId] = new EntityReference("team", team) });
        foreach (var rep in Reps)
        {
            Admin.Create(new Entity(RoutingMemberTable.Name)
            {
                [RoutingMemberTable.PrimaryName] = "Member",
                [RoutingMemberTable.UserId] = new EntityReference("systemuser", rep),
            });
        }
    }

    private EntityReference Role(string name)
    {
        var query = new QueryExpression("role") { TopCount = 1 };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return Admin.RetrieveMultiple(query).Entities[0].ToEntityReference();
    }

    private Guid Only(string table) => Admin.RetrieveMultiple(new QueryExpression(table)).Entities.Single().Id;
}
