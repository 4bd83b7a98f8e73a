#if NET
using System.Collections.Generic;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>Leads that are qualified, closed and opened without an act, and what becomes of their opportunities.</summary>
internal static class QualifyOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("qualify an SQL", Footing.HandedOver, Qualify) { Before = org => Put(org, StageChoice.Sql), Judges = true },
        new("qualify by an override", Footing.HandedOver, Qualify) { Before = Override, Judges = true },
        new("qualify in Warn", Footing.HandedOver, Qualify) { Before = org => org.Org.SetMode(RolloutModeChoice.Warn), Judges = true },
        new("qualify by a plain update", Footing.HandedOver, org => State(org, 1, 3)) { Before = org => Put(org, StageChoice.Sql), Judges = true },
        new("override a qualification", Footing.HandedOver, Override) { Judges = true },
        new("disqualify a lead that a rep has", Footing.HandedOver, org => State(org, 2, 5)) { Judges = true },
        new("disqualify as canceled", Footing.Lane, org => State(org, 2, 7)) { Judges = true },
        new("open a lead again", Footing.HandedOver, org => State(org, 0, 1)) { Before = org => State(org, 2, 5), Judges = true },
        new("win an opportunity", Footing.HandedOver, org => End(org, 1, 3)) { Before = Converted },
        new("lose an opportunity", Footing.HandedOver, org => End(org, 2, 4)) { Before = Converted },
        new("open an opportunity again", Footing.HandedOver, org => End(org, 0, 1))
        {
            Before = org =>
            {
                Converted(org);
                End(org, 1, 3);
            },
        },
        new("enter an opportunity beside the funnel", Footing.HandedOver, org => org.Admin.Create(
            new Entity("opportunity") { ["name"] = "Deal", ["parentcontactid"] = new EntityReference("contact", org.Next) }))
        {
            Before = org => org.Next = org.Admin.Create(new Entity("contact") { ["lastname"] = "Example", ["emailaddress1"] = org.Org.Read(org.Lead)["emailaddress1"] }),
        },
    ];

    private static void Put(FaultOrg org, int stage) =>
        org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = new OptionSetValue(stage) });

    private static void Qualify(FaultOrg org) => org.Admin.Execute(new QualifyLeadRequest
    {
        LeadId = new EntityReference(LeadTable.Name, org.Lead),
        CreateAccount = true,
        CreateOpportunity = true,
        Status = new OptionSetValue(3),
    });

    private static void Override(FaultOrg org) => org.Admin.Execute(FaultOrg.On(OverrideQualifyApi.Name, LeadTable.Name, org.Lead, OverrideQualifyApi.Request.Reason, "The customer signs today."));

    private static void State(FaultOrg org, int state, int status) => org.Admin.Update(new Entity(LeadTable.Name, org.Lead)
    {
        ["statecode"] = new OptionSetValue(state),
        ["statuscode"] = new OptionSetValue(status),
    });

    private static void Converted(FaultOrg org)
    {
        Put(org, StageChoice.Sql);
        Qualify(org);
        org.Next = org.Org.Read(org.Lead).GetAttributeValue<EntityReference>("qualifyingopportunityid").Id;
    }

    private static void End(FaultOrg org, int state, int status) => org.Admin.Update(new Entity("opportunity", org.Next)
    {
        ["statecode"] = new OptionSetValue(state),
        ["statuscode"] = new OptionSetValue(status),
    });
}
#endif
