#if NET
using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What comes in for leads: signals and answers.</summary>
internal static class InputOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("create signal", Footing.Active, org => org.Admin.Create(Signal(org, "demo_request", org.Lead))) { Judges = true },
        new("create signal by e-mail", Footing.Active, org =>
        {
            var signal = Signal(org, "demo_request", null);
            signal[SignalTable.Email] = "lead@firm.example";
            org.Admin.Create(signal);
        }) { Judges = true },
        new("create late signal", Footing.Active, org =>
        {
            var signal = Signal(org, "pricing_page", org.Lead);
            signal[SignalTable.OccurredOn] = org.Org.Now.AddDays(-9);
            org.Admin.Create(signal);
        }) { Judges = true },
        new("correct signal", Footing.Active, org => org.Admin.Update(
            new Entity(SignalTable.Name, org.First(SignalTable.Name, org.Lead)) { [SignalTable.OccurredOn] = org.Org.Now.AddDays(-40) })) { Judges = true },
        new("move signal to another lead", Footing.Active, org => org.Admin.Update(
            new Entity(SignalTable.Name, org.First(SignalTable.Name, org.Lead)) { [SignalTable.LeadId] = new EntityReference(LeadTable.Name, org.Other) })) { Judges = true },
        new("delete signal", Footing.Active, org => org.Admin.Delete(SignalTable.Name, org.First(SignalTable.Name, org.Lead))) { Judges = true },
        new("create answer", Footing.Active, org => org.Org.Rep.Create(new Entity(AnswerTable.Name)
        {
            [AnswerTable.LeadId] = new EntityReference(LeadTable.Name, org.Lead),
            [AnswerTable.ChecklistItemId] = new EntityReference(ChecklistItemTable.Name, org.Code(ChecklistItemTable.Name, "budget")),
            [AnswerTable.Value] = "3",
        })) { Judges = true },
        new("correct answer", Footing.Active, org => org.Admin.Update(
            new Entity(AnswerTable.Name, org.First(AnswerTable.Name, org.Lead)) { [AnswerTable.Value] = "0" })) { Judges = true },
        new("delete answer", Footing.Active, org => org.Admin.Delete(AnswerTable.Name, org.First(AnswerTable.Name, org.Lead))) { Judges = true },
        new("submit answers", Footing.Active, org => JudgingOrg.SubmitAnswers(
            org.Org.Rep, org.Lead, """[{"item":"budget","value":"3"},{"item":"timing","value":"0"},{"item":"authority","value":"decision_maker_verified"}]""")) { Judges = true },
        new("record signal", Footing.Active, org => Record(org, request => request[RecordSignalApi.Request.LeadId] = org.Lead)) { Judges = true },
        new("record signal by e-mail", Footing.Active, org => Record(org, request => request[RecordSignalApi.Request.Email] = "lead@firm.example")) { Judges = true },
        new("record request of somebody unknown", Footing.Active, org => Record(org, request => request[RecordSignalApi.Request.Email] = "new@firm.example")),
        new("record request of a contact", Footing.Active, org => Record(org, request => request[RecordSignalApi.Request.Email] = "known@firm.example"))
        {
            Before = org => org.Admin.Update(new Entity("contact", org.Contact) { ["emailaddress1"] = "known@firm.example" }),
        },
        new("create signal that waits", Footing.Active, org => Wait(org)),
        new("create lead for which a signal waits", Footing.Active, org => org.Admin.Create(Waited())) { Before = Wait },
        new("give a lead the address for which a signal waits", Footing.Active, org => org.Admin.Update(
            new Entity(LeadTable.Name, org.Lead) { ["emailaddress1"] = "waits@firm.example" })) { Before = Wait, Judges = true },
        new("create lead that is born with a signal", Footing.Active, org => org.Admin.Create(Waited())) { Before = BearDemo },
        new("say who is born with a signal", Footing.Active, BearDemo) { CallsNothing = true },
        new("record signal again", Footing.Active, org => org.Org.RecordSignal(org.Lead, "pricing_page", org.Lead.ToString())),
    ];

    private static void BearDemo(FaultOrg org) => org.Admin.Update(new Entity(SignalTypeTable.Name, org.Code(SignalTypeTable.Name, "demo_request"))
    {
        [SignalTypeTable.Conditions] = """[{"kind":"present","columns":["emailaddress1"]}]""",
    });

    private static void Wait(FaultOrg org)
    {
        var signal = Signal(org, "pricing_page", null);
        signal[SignalTable.Email] = "waits@firm.example";
        org.Admin.Create(signal);
    }

    private static Entity Waited()
    {
        var lead = JudgingOrg.Lead();
        lead["emailaddress1"] = "waits@firm.example";
        return lead;
    }

    private static Entity Signal(FaultOrg org, string type, Guid? lead) => new(SignalTable.Name)
    {
        [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, org.Code(SignalTypeTable.Name, type)),
        [SignalTable.LeadId] = lead is { } id ? new EntityReference(LeadTable.Name, id) : null,
    };

    private static void Record(FaultOrg org, Action<OrganizationRequest> subject)
    {
        var request = new OrganizationRequest(RecordSignalApi.Name) { [RecordSignalApi.Request.SignalType] = "demo_request", [RecordSignalApi.Request.ExternalId] = "new-1" };
        subject(request);
        org.Admin.Execute(request);
    }
}
#endif
