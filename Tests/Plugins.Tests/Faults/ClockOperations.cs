#if NET
using System;
using System.Collections.Generic;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What the clock does that runs, that stood still and that is looked at.</summary>
internal static class ClockOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("the first run", Footing.Active, Run),
        new("a run after an outage", Footing.Active, Run) { Before = Stopped },
        new("a hand-off that waited out an outage", Footing.Active, Run)
        {
            Before = org =>
            {
                HandOver(org);
                Stopped(org);
            },
            Judges = true,
        },
        new("accept while the clock stands", Footing.Active, org => org.Admin.Execute(StageOrg.Request(AcceptLeadApi.Name, org.Lead)))
        {
            Before = org =>
            {
                HandOver(org);
                Stopped(org);
            },
            Judges = true,
        },
        new("qualification that waited out an outage", Footing.Active, Run)
        {
            Before = org =>
            {
                org.Org.RecordSignal(org.Lead, "demo_request");
                org.Admin.Execute(new OrganizationRequest(TakeNextApi.Name));
                Stopped(org);
            },
            Judges = true,
        },
        new(CheckClockApi.Name, Footing.Active, org => org.Admin.Execute(new OrganizationRequest(CheckClockApi.Name)))
        {
            Before = org =>
            {
                Run(org);
                org.Admin.Update(new Entity(ClockTable.Name, org.Org.Clock()!.Id) { [ClockTable.AdministratorTeamId] = Team(org) });
                org.Org.Now = org.Org.Now.AddDays(7);
            },
        },
        new("tell of a clock that stands", Footing.Active, org =>
        {
            foreach (var on in new DateTime?[] { null, org.Org.Now })
            {
                System(org).Update(new Entity(ClockTable.Name, org.Org.Clock()!.Id) { [ClockTable.ToldOn] = on });
            }
        })
        {
            Before = org =>
            {
                Run(org);
                org.Admin.Update(new Entity(ClockTable.Name, org.Org.Clock()!.Id) { [ClockTable.AdministratorTeamId] = Team(org) });
            },
            IsInBackground = true,
        },
        new("remind of a review", Footing.Active, org => Told(org, 1)) { Before = Reviewed, IsInBackground = true },
        new("a run on the day of a review", Footing.Active, Run) { Before = Reviewed },
    ];

    private static IOrganizationService System(FaultOrg org) => org.Dataverse.As(org.Dataverse.SystemUserId);

    private static void Run(FaultOrg org) => org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name));

    private static void Stopped(FaultOrg org)
    {
        Run(org);
        org.Org.Now = org.Org.Now.AddDays(7);
    }

    private static void HandOver(FaultOrg org)
    {
        org.AddMembers();
        org.Org.RecordSignal(org.Lead, "demo_request");
    }

    private static void Reviewed(FaultOrg org)
    {
        org.Admin.Update(new Entity(LeadDefinitionTable.Name, org.Org.Version) { [LeadDefinitionTable.ReviewBy] = org.Org.Now.Date });
        org.Admin.Update(new Entity("systemuser", org.UserOf("XrmLeadsDefinitionSignerSales")) { ["isdisabled"] = true });
        org.Forget();
    }

    private static void Told(FaultOrg org, int reminders)
    {
        for (var told = 0; told <= reminders; told++)
        {
            System(org).Update(new Entity(LeadDefinitionTable.Name, org.Org.Version) { [LeadDefinitionTable.ReviewTold] = told });
        }
    }

    /// <summary>A team of one: who is told first has the same notification each time.</summary>
    private static EntityReference Team(FaultOrg org)
    {
        var team = org.Admin.Create(new Entity("team") { ["name"] = "Administrators", ["businessunitid"] = new EntityReference("businessunit", org.Dataverse.RootBusinessUnitId) });
        org.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [org.Second] });
        return new EntityReference("team", team);
    }
}
#endif
