#if NET
using System.Collections.Generic;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What happens to leads in the hands of sales.</summary>
internal static class HandoffOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("hand lead over", Footing.Active, org => org.Org.RecordSignal(org.Lead, "demo_request")) { Before = org => org.AddMembers(), Judges = true },
        new("hand lead over with the router off", Footing.Active, org => org.Org.RecordSignal(org.Lead, "demo_request"))
        {
            Before = org => org.Admin.Update(new Entity(ScopeTable.Name, org.Code(ScopeTable.Name, "default")) { [ScopeTable.Routing] = new OptionSetValue(RoutingMethodChoice.Off) }),
            Judges = true,
        },
        new("accept a hand-off", Footing.Active, org => org.Admin.Execute(StageOrg.Request(AcceptLeadApi.Name, org.Lead))) { Before = HandOver, Judges = true },
        new("complete a hand-off", Footing.Active, org => org.Admin.Execute(StageOrg.Request(DisqualifyLeadApi.Name, org.Lead, null, "X1"))) { Before = HandOver, Judges = true },
        new("warn of a hand-off", Footing.Active, Due) { Before = org => HandOver(org, 31), Judges = true },
        new("let a hand-off expire", Footing.Active, Due) { Before = org => HandOver(org, 60), Judges = true },
        new("let an accepted lead go back", Footing.Active, Due)
        {
            Before = org =>
            {
                HandOver(org);
                org.Admin.Execute(StageOrg.Request(AcceptLeadApi.Name, org.Lead));
                org.Org.Now = org.Org.Now.AddHours(1);
            },
            Judges = true,
        },
        new("put a lead with the managers", Footing.Active, Due)
        {
            Before = org =>
            {
                HandOver(org);
                var query = new QueryExpression(HandoffTable.Name);
                org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(HandoffTable.Name, org.Admin.RetrieveMultiple(query).Entities[0].Id) { [HandoffTable.Hop] = 3 });
                org.Org.Now = org.Org.Now.AddHours(1);
            },
            Judges = true,
        },
        new(PassOnApi.Name, Footing.Active, org => org.Admin.Execute(StageOrg.Request(PassOnApi.Name, org.Lead, "No time."))) { Before = HandOver, Judges = true },
        new("assign a hand-off", Footing.Active, org => org.Admin.Execute(new AssignRequest
        {
            Target = new EntityReference(LeadTable.Name, org.Lead),
            Assignee = new EntityReference("systemuser", org.Second),
        })) { Before = HandOver, Judges = true },
        new("serve a lead that waits", Footing.Active, org => org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name)))
        {
            Before = org =>
            {
                org.Org.RecordSignal(org.Lead, "demo_request");
                org.AddMembers();
            },
            Judges = true,
        },
        new("add a routing member", Footing.Active, org => org.Admin.Create(new Entity(RoutingMemberTable.Name)
        {
            [RoutingMemberTable.UserId] = new EntityReference("systemuser", org.Rep()),
            [RoutingMemberTable.Conditions] = """[{"kind":"text","column":"address1_country","values":["Germany"]}]""",
        })) { CallsNothing = true },
        new(PauseRoutingApi.Name, Footing.Active, org => org.Org.Rep.Execute(new OrganizationRequest(PauseRoutingApi.Name))) { Before = org => org.AddMembers() },
        new(ResumeRoutingApi.Name, Footing.Active, org => org.Admin.Execute(
            new OrganizationRequest(ResumeRoutingApi.Name) { [ResumeRoutingApi.Request.UserId] = org.Rep() })) { Before = org => org.AddMembers() },
    ];

    private static void HandOver(FaultOrg org) => HandOver(org, 5);

    private static void HandOver(FaultOrg org, int minutesAgo)
    {
        org.AddMembers();
        org.Org.RecordSignal(org.Lead, "demo_request");
        org.Org.Now = org.Org.Now.AddMinutes(minutesAgo);
    }

    private static void Due(FaultOrg org) => org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.LeadIds] = new[] { org.Lead.ToString() } });
}
#endif
