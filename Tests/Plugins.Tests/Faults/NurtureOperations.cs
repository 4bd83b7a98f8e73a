#if NET
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What happens to leads that marketing looks after.</summary>
internal static class NurtureOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("nurture begins", Footing.Active, org => org.Org.RecordSignal(org.Lead, "nurture_started")) { Judges = true },
        new("recall a lead", Footing.Active, Ring) { Before = org => org.Org.Now = org.Org.Now.AddDays(200), Judges = true },
        new("give a lead up as dormant", Footing.Active, Ring)
        {
            Before = org =>
            {
                foreach (var type in new[] { "nurture_started", "nurture_touch", "nurture_touch", "nurture_touch" })
                {
                    org.Org.RecordSignal(org.Lead, type);
                }

                org.Org.Now = org.Org.Now.AddDays(400);
            },
            Judges = true,
        },
        new("opt out", Footing.Active, org => org.Admin.Update(new Entity(LeadTable.Name, org.Lead) { ["msdyn_gdproptout"] = true })) { Judges = true },
    ];

    private static void Ring(FaultOrg org) => org.Admin.Execute(
        new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.LeadIds] = new[] { org.Lead.ToString() } });
}
#endif
