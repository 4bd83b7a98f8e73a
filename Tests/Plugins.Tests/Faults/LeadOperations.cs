#if NET
using System.Collections.Generic;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What is done with leads and their parents.</summary>
internal static class LeadOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("create lead", Footing.Active, org => org.Admin.Create(JudgingOrg.Lead())),
        new("create lead of an account", Footing.Active, org =>
        {
            var lead = JudgingOrg.Lead();
            lead["parentaccountid"] = new EntityReference("account", org.Account);
            lead["transactioncurrencyid"] = new EntityReference("transactioncurrency", org.Currency);
            org.Admin.Create(lead);
        }),
        new("create lead with nothing in force", Footing.Draft, org => org.Admin.Create(JudgingOrg.Lead())),
        new("create lead with nothing installed", Footing.Imported, org => org.Admin.Create(JudgingOrg.Lead())),
        new("update lead with effect", Footing.Active, org => Update(org, "jobtitle", "Student")) { Judges = true },
        new("update lead with a move", Footing.Active, org =>
        {
            var leave = new Entity(LeadTable.Name, org.Lead) { ["jobtitle"] = "Chief Executive Officer", ["budgetstatus"] = new OptionSetValue(3), ["decisionmaker"] = true };
            org.Admin.Update(leave);
        }) { Judges = true },
        new("update lead older than the solution", Footing.Active, org => Update(org, "jobtitle", "Student"))
        {
            Before = MakeOlder,
            Judges = true,
        },
        new("sweep over a lead older than the solution", Footing.Active, org => org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name)
        {
            [ProcessDueApi.Request.LeadIds] = new[] { org.Lead.ToString() },
        }))
        {
            Before = MakeOlder,
            Judges = true,
        },
        new("move lead by hand", Footing.Active, org => Move(org.Org.Rep, org)) { Before = org => org.Org.SetMode(RolloutModeChoice.Warn), Judges = true },
        new("move lead from outside", Footing.Active, org => Move(org.External, org)) { Judges = true },
        new("assign lead", Footing.Active, org => org.Admin.Execute(new AssignRequest
        {
            Target = new EntityReference(LeadTable.Name, org.Lead),
            Assignee = new EntityReference("systemuser", org.Dataverse.SystemUserId),
        })) { Judges = true },
        new("close lead", Footing.Active, org => org.Admin.Update(new Entity(LeadTable.Name, org.Lead)
        {
            ["statecode"] = new OptionSetValue(2),
            ["statuscode"] = new OptionSetValue(5),
        })) { Judges = true },
        new("merge leads", Footing.Active, org => org.Admin.Execute(new MergeRequest
        {
            Target = new EntityReference(LeadTable.Name, org.Lead),
            SubordinateId = org.Other,
            UpdateContent = new Entity(LeadTable.Name) { ["jobtitle"] = "Chief Executive Officer" },
            PerformParentingChecks = false,
        })) { Judges = true },
        new("delete lead", Footing.Active, org => org.Admin.Delete(LeadTable.Name, org.Lead)),
        new("update account", Footing.Active, org => org.Admin.Update(new Entity("account", org.Account) { ["revenue"] = new Money(50_000_000) })) { IsInBackground = true },
        new("update contact", Footing.Active, org => org.Admin.Update(new Entity("contact", org.Contact) { ["jobtitle"] = "Chief Executive Officer" })) { IsInBackground = true },
        new("explain lead", Footing.Active, org => org.Org.Rep.Execute(FaultOrg.On(ExplainLeadApi.Name, LeadTable.Name, org.Lead))),
        new("process due", Footing.Active, org => org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.PageSize] = 3 }))
        {
            Before = org => org.Org.Now = org.Org.Now.AddDays(200),
            Judges = true,
        },
        new("rescore page", Footing.Active, org => org.Admin.Execute(new OrganizationRequest(RescorePageApi.Name) { [RescorePageApi.Request.PageSize] = 3 })) { Judges = true },
        new("record failure", Footing.Active, org => org.Admin.Execute(new OrganizationRequest(RecordFailureApi.Name)
        {
            [RecordFailureApi.Request.LeadId] = org.Lead,
            [RecordFailureApi.Request.Reason] = "The database is busy.",
        })) { Judges = true },
    ];

    private static void MakeOlder(FaultOrg org)
    {
        org.Admin.Update(new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = null });
        org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = null });
        org.Admin.Delete(LeadStateTable.Name, org.Lead);
    }

    private static void Update(FaultOrg org, string column, object value) => org.Admin.Update(new Entity(LeadTable.Name, org.Lead) { [column] = value });

    private static void Move(IOrganizationService user, FaultOrg org) =>
        user.Update(new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sal) });
}
#endif
