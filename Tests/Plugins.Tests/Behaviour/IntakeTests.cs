#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>What integrations send: the same signal twice, and many leads of which one is not right.</summary>
[TestClass]
public class IntakeTests
{
    [TestMethod]
    public void A_signal_with_a_known_external_id_is_refused_by_the_key_and_not_judged()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, other) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        org.Admin.Create(Signal(org, lead, "e-1"));
        var state = org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State);

        foreach (var again in new[] { lead, other })
        {
            Assert.AreEqual("A record with matching key values already exists.", JudgingOrg.Refused(() => org.Admin.Create(Signal(org, again, "e-1"))));
        }

        Assert.HasCount(1, org.Of(SignalTable.Name, lead));
        Assert.IsEmpty(org.Of(SignalTable.Name, other));
        Assert.AreEqual(10m, org.Number(lead, LeadTable.Intent));
        Assert.AreEqual(0m, org.Number(other, LeadTable.Intent));
        Assert.AreEqual(state, org.State(lead)!.GetAttributeValue<string>(LeadStateTable.State));

        org.Admin.Create(Signal(org, lead, "e-2"));
        Assert.AreEqual(20m, org.Number(lead, LeadTable.Intent));
    }

    [TestMethod]
    public void Recording_a_known_external_id_gives_the_signal_that_is_there()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, other) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));

        var first = org.RecordSignal(lead, "pricing_page", "e-1").Results;
        var second = org.RecordSignal(other, "demo_request", " e-1 ").Results;
        var third = org.RecordSignal(lead, "pricing_page", "e-2").Results;

        Assert.AreEqual(first[RecordSignalApi.Response.SignalId], second[RecordSignalApi.Response.SignalId]);
        Assert.AreEqual(lead, second[RecordSignalApi.Response.LeadId]);
        Assert.AreEqual("True False True", $"{first[RecordSignalApi.Response.Created]} {second[RecordSignalApi.Response.Created]} {third[RecordSignalApi.Response.Created]}");
        Assert.AreNotEqual(first[RecordSignalApi.Response.SignalId], third[RecordSignalApi.Response.SignalId]);
        Assert.AreEqual(20m, org.Number(lead, LeadTable.Intent));
        Assert.AreEqual(0m, org.Number(other, LeadTable.Intent));
    }

    [TestMethod]
    public void Signals_without_an_external_id_never_collide()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var lead = org.Admin.Create(JudgingOrg.Lead());

        org.Admin.Create(Signal(org, lead, null));
        org.Admin.Create(Signal(org, lead, null));
        Assert.IsTrue((bool)org.RecordSignal(lead, "product_page", " ").Results[RecordSignalApi.Response.Created]);

        Assert.HasCount(3, org.Of(SignalTable.Name, lead));
        Assert.AreEqual(25m, org.Number(lead, LeadTable.Intent));
    }

    [TestMethod]
    [DataRow(true, 19)]
    [DataRow(false, 7)]
    public void Of_twenty_leads_with_an_invalid_one_the_others_are_stored_and_judged(bool continues, int stored)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var requests = new OrganizationRequestCollection();
        for (var i = 0; i < 20; i++)
        {
            var lead = JudgingOrg.Lead();
            lead["subject"] = "bulk";
            lead["numberofemployees"] = i == 7 ? -1 : 300;
            requests.Add(new CreateRequest { Target = lead });
        }

        var response = (ExecuteMultipleResponse)org.Admin.Execute(new ExecuteMultipleRequest
        {
            Requests = requests,
            Settings = new ExecuteMultipleSettings { ContinueOnError = continues, ReturnResponses = true },
        });

        Assert.IsTrue(response.IsFaulted);
        Assert.AreEqual(7, response.Responses.Single(item => item.Fault is not null).RequestIndex);
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("subject", ConditionOperator.Equal, "bulk");
        var leads = org.Admin.RetrieveMultiple(query).Entities;
        Assert.HasCount(stored, leads);
        Assert.IsTrue(leads.All(lead => lead.GetAttributeValue<decimal>(LeadTable.Fit) == 88m));
        Assert.IsTrue(leads.All(lead => org.State(lead.Id) is not null && org.Of(EvaluationTable.Name, lead.Id).Length == 1 && org.Of(StageHistoryTable.Name, lead.Id).Length == 1));
        Assert.HasCount(stored, org.Admin.RetrieveMultiple(new QueryExpression(LeadStateTable.Name)).Entities);
    }

    private static Entity Signal(JudgingOrg org, Guid lead, string? externalId)
    {
        var query = new QueryExpression(SignalTypeTable.Name);
        query.Criteria.AddCondition(SignalTypeTable.Code, ConditionOperator.Equal, "pricing_page");
        return new Entity(SignalTable.Name)
        {
            [SignalTable.LeadId] = lead.Reference(),
            [SignalTable.SignalTypeId] = org.Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference(),
            [SignalTable.ExternalId] = externalId,
        };
    }
}
#endif
