#if NET
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What people do to move leads.</summary>
internal static class StageOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        Act(AcceptLeadApi.Name, StageChoice.SalesReady),
        Act(TakeLeadApi.Name, StageChoice.Mql),
        Act(ConfirmSqlApi.Name, StageChoice.Sal),
        Act(AskQualifierApi.Name, StageChoice.Nurturing),
        Act(MakeSalesReadyApi.Name, StageChoice.Mql),
        Act(SendToNurtureApi.Name, StageChoice.Sql, "T1"),
        Act(DisqualifyLeadApi.Name, StageChoice.Sal, "X1"),
        Act(ReactivateLeadApi.Name, StageChoice.Disqualified),
        new("write the stage", Footing.Active, org => org.Admin.Update(
            new Entity(LeadTable.Name, org.Lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sal) })) { Before = org => Put(org, StageChoice.SalesReady), Judges = true },
    ];

    /// <summary>An act by the administrator, who owns the lead and may make all of them.</summary>
    private static Operation Act(string act, int from, string? code = null) =>
        new(act, Footing.Active, org => org.Admin.Execute(StageOrg.Request(act, org.Lead, "Because.", code, org.Org.Now.AddDays(30))))
        {
            Before = org => Put(org, from),
            Judges = true,
        };

    private static void Put(FaultOrg org, int stage)
    {
        org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, org.Lead)
        {
            [LeadTable.Stage] = new OptionSetValue(stage),
            [LeadTable.Verdict] = new OptionSetValue(VerdictChoice.NeedsVerification),
            [LeadTable.G3] = new OptionSetValue(GateStateChoice.Met),
            [LeadTable.G5] = new OptionSetValue(GateStateChoice.Met),
        });
        var call = org.Admin.Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference(LeadTable.Name, org.Lead), [PhoneCallTable.Reached] = true });
        org.Admin.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
        if (stage == StageChoice.Disqualified)
        {
            org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, org.Lead) { ["statecode"] = new OptionSetValue(2) });
        }
    }
}
#endif
