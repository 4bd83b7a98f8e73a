#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Handoffs;

/// <summary>What each operation of a hand-off reads and writes, with warm caches, as reads/writes.</summary>
[TestClass]
public class HandoffCostTests
{
    [TestMethod]
    [DataRow("ready", "8/11", "members, loads, lead, relation, right, his rows, what was won before; beside the signal's six: that it leaves its track, hand-off, member, clock, lead")]
    [DataRow("accept", "6/6", "the act's four, hand-off, his rows; lock, stage, history, hand-off, clock, lead")]
    [DataRow("accept what waits", "9/7", "as accept, and whether the owner is a rep, who had it, what was won before; his row of a member")]
    [DataRow("leave", "1/4", "hand-off; history, hand-off, clock, lead")]
    [DataRow("warn", "6/5", "outages, clock, lead, hand-off, his rows; lock, hand-off, clock; and the judgement of the page")]
    [DataRow("breach", "16/8", "and appointments, breaches, holders, whom it goes to, what was won before; hand-off, the next one, member, clock, lead")]
    [DataRow("last breach", "8/8", "appointments, breaches and no router; the rep is paused by now")]
    [DataRow("pass on", "13/8", "lead twice, the act's, hand-off, rows, holders, whom it goes to, what was won before; what it writes to both reps")]
    [DataRow("assign", "5/6", "lead, hand-off, right, rows, what was won before; lock, both hand-offs, member, clock, lead")]
    [DataRow("serve", "18/7", "what is due, who waits, who is free before and after, what was won before, the hand-off, and the heartbeat")]
    [DataRow("pause", "1/1", "his rows")]
    [DataRow("resume for another", "2/1", "and the caller's privileges")]
    public void Costs(string operation, string cost, string of)
    {
        using var org = new HandoffOrg("anna", "bert", "carl", "dora");
        Run(org, org.Ready(), operation);

        // The catalogue knows the calendar by now.
        Run(org, org.Ready(), operation);

        Assert.AreNotEqual("", of, "What the figure is made of.");
        org.Org.Costs(cost);
    }

    private static void Run(HandoffOrg org, Guid lead, string operation)
    {
        var owner = org.OwnerOf(lead);
        switch (operation)
        {
            case "ready":
                org.Org.RecordSignal(NewLead(org), "demo_request");
                break;
            case "accept":
                org.Accept(owner, lead);
                break;
            case "accept what waits":
                org.Org.Admin.Update(new Entity(HandoffTable.Name, org.Current(lead)!.Value) { [HandoffTable.StateCode] = new OptionSetValue(1), [HandoffTable.StatusCode] = new OptionSetValue(2) });
                org.Accept(owner, lead);
                break;
            case "leave":
                org.Org.Dataverse.As(org.Org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Nurturing) });
                break;
            case "warn":
                org.Org.Now = org.ClockOn(lead)!.Value;
                Due(org, lead);
                break;
            case "breach":
                org.Org.Now = org.Org.Now.AddHours(1);
                Due(org, lead);
                break;
            case "last breach":
                org.Breach(lead);
                org.Breach(lead);
                org.Org.Now = org.Org.Now.AddHours(1);
                Due(org, lead);
                break;
            case "pass on":
                org.PassOn(owner, lead);
                break;
            case "assign":
                var to = org.Users[owner == "anna" ? "bert" : "anna"];
                org.Org.Assign(lead, to);
                break;
            case "serve":
                foreach (var rep in new[] { "anna", "bert", "carl", "dora" })
                {
                    org.SetMember(rep, RoutingMemberTable.Capacity, 0);
                }

                org.Org.RecordSignal(NewLead(org), "demo_request");
                org.SetMember("anna", RoutingMemberTable.Capacity, 10);
                org.Org.ProcessDue();
                break;
            case "pause":
                org.As("anna").Execute(new OrganizationRequest(PauseRoutingApi.Name));
                break;
            default:
                org.As("manager").Execute(new OrganizationRequest(ResumeRoutingApi.Name) { [ResumeRoutingApi.Request.UserId] = org.Users["anna"] });
                break;
        }
    }

    private static Guid NewLead(HandoffOrg org)
    {
        var row = JudgingOrg.Lead();
        row["emailaddress1"] = Guid.NewGuid().ToString("N") + "@firm.example";
        var lead = org.Org.Admin.Create(row);
        JudgingOrg.SubmitAnswers(org.Org.Admin, lead, """[{"item":"authority","value":"decision_maker_verified"}]""");
        return lead;
    }

    private static void Due(HandoffOrg org, Guid lead) =>
        org.Org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.LeadIds] = new[] { lead.ToString() } });
}
#endif
