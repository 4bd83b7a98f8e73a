#if NET
using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What happens to leads that sales sends back.</summary>
internal static class RejectionOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("reject a lead", Footing.HandedOver, org => org.Org.Rep.Execute(Reject(org, "I1"))) { Judges = true },
        new("reject a lead at once", Footing.HandedOver, org => org.Org.Rep.Execute(Reject(org, "C3", request =>
        {
            request[RejectLeadApi.Request.Channel] = "email";
            request[RejectLeadApi.Request.AskedOn] = org.Org.Now;
        }))) { Judges = true },
        new("reject a lead with a referral", Footing.HandedOver, org => org.Org.Rep.Execute(Reject(org, "A2", request =>
        {
            request[RejectLeadApi.Request.ReferralLastName] = "Right";
            request[RejectLeadApi.Request.ReferralPhone] = "1";
        }))) { Judges = true },
        new(UpholdRejectionApi.Name, Footing.Rejected, org => Judge(org, UpholdRejectionApi.Name)) { Judges = true },
        new("uphold with an answer", Footing.HandedOver, org => Judge(org, UpholdRejectionApi.Name)) { Before = org => org.Org.Rep.Execute(Reject(org, "A1")), Judges = true },
        new(OverturnRejectionApi.Name, Footing.Rejected, org => Judge(org, OverturnRejectionApi.Name)) { Judges = true },
        new(RepairDataApi.Name, Footing.HandedOver, org => Judge(org, RepairDataApi.Name)) { Before = org => org.Org.Rep.Execute(Reject(org, "C2")), Judges = true },
        new("let a rejection go unjudged", Footing.Rejected, org => org.Admin.Execute(
            new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.LeadIds] = new[] { org.Lead.ToString() } }))
        {
            Before = org => org.Org.Now = org.Org.Now.AddDays(5),
            Judges = true,
        },
        new(CheckRejectionApi.Name, Footing.HandedOver, org => org.Org.Rep.Execute(
            FaultOrg.On(CheckRejectionApi.Name, LeadTable.Name, org.Lead, CheckRejectionApi.Request.ReasonCode, "C1"))),
    ];

    /// <summary>A rejection with evidence in words.</summary>
    internal static OrganizationRequest Reject(FaultOrg org, string code, Action<OrganizationRequest>? with = null)
    {
        var request = FaultOrg.On(RejectLeadApi.Name, LeadTable.Name, org.Lead, RejectLeadApi.Request.ReasonCode, code);
        request[RejectLeadApi.Request.Evidence] = "Said so.";
        with?.Invoke(request);
        return request;
    }

    private static void Judge(FaultOrg org, string api) =>
        org.Dataverse.As(org.UserOf("quinn")).Execute(FaultOrg.On(api, LeadTable.Name, org.Lead, UpholdRejectionApi.Request.Finding, "Called."));
}
#endif
