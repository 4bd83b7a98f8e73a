#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Lane;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What qualifiers, sites and the clock do with leads in qualification.</summary>
internal static class LaneOperations
{
    /// <summary>The token of the link that an operation begins with.</summary>
    private static string _token = "";

    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("take next", Footing.Active, org => TakeNext(org)) { Before = Enter, Judges = true },
        new("take next after a claim that is over", Footing.Active, org => TakeNext(org)) { Before = org => Later(org, Claimed), Judges = true },
        new("no answer", Footing.Active, org => org.Admin.Execute(FaultOrg.On(NoAnswerApi.Name, LeadTable.Name, org.Lead))) { Before = Claimed, Judges = true },
        new("no answer to the last call", Footing.Active, org => org.Admin.Execute(FaultOrg.On(NoAnswerApi.Name, LeadTable.Name, org.Lead))) { Before = Called, Judges = true },
        new("qualification finished", Footing.Active, org => org.Admin.Execute(FaultOrg.On(FinishQualificationApi.Name, LeadTable.Name, org.Lead)))
        {
            Before = org =>
            {
                Claimed(org);
                Judging.JudgingOrg.SubmitAnswers(org.Admin, org.Lead, """[{"item":"authority","value":"decision_maker_verified"}]""");
            },
            Judges = true,
        },
        new("qualification overdue", Footing.Active, ProcessDue) { Before = org => Later(org, Enter), Judges = true },
        new("claim over", Footing.Active, ProcessDue) { Before = org => Later(org, Claimed), Judges = true },
        new("room in the lane", Footing.Active, ProcessDue) { Before = Full, Judges = true },
        new("form link", Footing.Active, org => org.Admin.Execute(FaultOrg.On(CreateFormLinkApi.Name, LeadTable.Name, org.Lead))) { Judges = true },
        new("form handed in", Footing.Active, org => LaneOrg.Submit(Site(org), _token)) { Before = Linked, Judges = true },
        new("form handed in by a token that is none", Footing.Active, org => LaneOrg.Submit(Site(org), "none")),
        new("what happened", Footing.Active, org => org.Admin.Execute(new OrganizationRequest(RecordWhatHappenedApi.Name)
        {
            ["Target"] = new EntityReference(LeadTable.Name, org.Lead),
            [RecordWhatHappenedApi.Request.SignalTypeCode] = "demo_request",
            [RecordWhatHappenedApi.Request.ActivityId] = Call(org).Id,
        }))
        {
            Before = org =>
            {
                var call = org.Admin.Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference(LeadTable.Name, org.Lead) });
                org.Admin.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
            },
            Judges = true,
        },
    ];

    private static void TakeNext(FaultOrg org) => org.Admin.Execute(new OrganizationRequest(TakeNextApi.Name));

    private static void ProcessDue(FaultOrg org) => org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name));

    /// <summary>The lead asks for a demo, and comes into qualification.</summary>
    private static void Enter(FaultOrg org) => org.Org.RecordSignal(org.Lead, "demo_request");

    private static void Claimed(FaultOrg org)
    {
        Enter(org);
        TakeNext(org);
    }

    private static void Called(FaultOrg org)
    {
        Linked(org);
        Enter(org);
        for (var calls = 0; calls < 2; calls++)
        {
            TakeNext(org);
            org.Admin.Execute(FaultOrg.On(NoAnswerApi.Name, LeadTable.Name, org.Lead));
        }

        TakeNext(org);
    }

    private static void Linked(FaultOrg org)
    {
        _token = (string)org.Admin.Execute(FaultOrg.On(CreateFormLinkApi.Name, LeadTable.Name, org.Lead)).Results[CreateFormLinkApi.Response.Token];
    }

    private static IOrganizationService Site(FaultOrg org) => org.Dataverse.As(org.UserOf("site"));

    /// <summary>The lane has room for one and is given room for two.</summary>
    private static void Full(FaultOrg org)
    {
        // Of a lead whose authority is known to be none there is nothing to ask, and of one that waits nothing may go open.
        var scope = org.Code(ScopeTable.Name, "default");
        org.Admin.Update(new Entity(ScopeTable.Name, scope) { [ScopeTable.LaneCapacity] = 1 });
        Enter(org);
        org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, org.Other)
        {
            [LeadTable.Stage] = new OptionSetValue(StageChoice.Mql),
            [LeadTable.Verdict] = new OptionSetValue(VerdictChoice.NeedsVerification),
            [LeadTable.SlaClass] = new OptionSetValue(SlaClassChoice.Other),
        });
        org.Admin.Update(new Entity(ScopeTable.Name, scope) { [ScopeTable.LaneCapacity] = 2 });
    }

    private static void Later(FaultOrg org, Action<FaultOrg> before)
    {
        before(org);
        org.Org.Now = org.Org.Now.AddDays(3);
    }

    private static Entity Call(FaultOrg org) => org.Admin.RetrieveMultiple(new QueryExpression("phonecall")).Entities.Single();
}
#endif
