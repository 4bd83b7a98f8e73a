#if NET
using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What people are told in the background. Each is done again by a step back and forth, since a job that failed is not run again by itself.</summary>
internal static class NoticeOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("warn a rep", Footing.Active, org => Set(org, row => row[HandoffTable.Warned] = 0, row => row[HandoffTable.Warned] = 1)) { Before = HandedOver, IsInBackground = true },
        new("tell of a lead that expired", Footing.Active, org => Set(org, row => row[HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Open), row => row[HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Expired)))
        {
            Before = HandedOver,
            IsInBackground = true,
        },
        new("convert a lead", Footing.Active, org => System(org).Update(
            new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Converted), ["statecode"] = new OptionSetValue(1) }))
        {
            Before = org =>
            {
                HandedOver(org);
                System(org).Update(new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sql) });
            },
            Judges = true,
        },
        new("tell a rep that he is paused", Footing.Active, org =>
        {
            var member = org.Admin.RetrieveMultiple(new QueryExpression(RoutingMemberTable.Name)).Entities[0].Id;
            System(org).Update(new Entity(RoutingMemberTable.Name, member) { [RoutingMemberTable.Paused] = false });
            System(org).Update(new Entity(RoutingMemberTable.Name, member) { [RoutingMemberTable.Paused] = true });
        }) { Before = HandedOver, IsInBackground = true },
    ];

    private static IOrganizationService System(FaultOrg org) => org.Dataverse.As(org.Dataverse.SystemUserId);

    private static void HandedOver(FaultOrg org)
    {
        org.AddMembers();
        org.Org.RecordSignal(org.Lead, "demo_request");
        org.Org.Now = org.Org.Now.AddMinutes(5);
    }

    private static void Set(FaultOrg org, Action<Entity> back, Action<Entity> forth)
    {
        foreach (var step in new[] { back, forth })
        {
            var row = new Entity(HandoffTable.Name, org.First(HandoffTable.Name, org.Lead));
            step(row);
            System(org).Update(row);
        }
    }
}
#endif
