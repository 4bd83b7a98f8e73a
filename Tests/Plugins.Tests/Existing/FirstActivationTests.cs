#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Judging;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Existing;

/// <summary>The first version is activated in an org that is full of leads.</summary>
[TestClass]
public class FirstActivationTests
{
    private const int Leads = 20_000, Part = 1_000, EveryWorked = 20, EveryAsking = 100;

    [TestMethod]
    public void Twenty_thousand_leads_are_judged_and_nothing_is_done_with_them()
    {
        var leads = new List<Guid>(Leads);
        using var org = JudgingOrg.After(before => Fill(before, leads));
        org.Install();
        org.SetMode(RolloutModeChoice.Off);
        Ask(org, leads);
        var owners = Owners(org);
        org.SetMode(RolloutModeChoice.Enforce);
        org.Activate(org.Version);
        org.Now = org.Now.AddMinutes(2);

        Assert.AreEqual(Leads, Sweep(org));

        var after = Owners(org);
        Assert.HasCount(Leads, after);
        Assert.IsTrue(owners.All(row => after[row.Key].Owner == row.Value.Owner), "Somebody lost a lead.");
        for (var number = 0; number < Leads; number++)
        {
            var expected = number % EveryWorked == 0 ? StageChoice.Sal : StageChoice.Inquiry;
            Assert.AreEqual(expected, after[leads[number]].Stage, "Lead " + number);
        }

        Assert.AreEqual(0, Count(org, HandoffTable.Name) + Count(org, NurtureEventTable.Name));
        Assert.AreEqual((Leads, Leads, Leads), (Count(org, StageHistoryTable.Name), Count(org, EvaluationTable.Name), Count(org, LeadStateTable.Name)));
        Assert.AreEqual(0, Sweep(org), "All are judged.");

        // What is new is acted upon.
        org.RecordSignal(leads[1], "demo_request");
        org.RecordSignal(leads[0], "demo_request");
        Assert.AreEqual(StageChoice.InQualification, org.Choice(leads[1], LeadTable.Stage));
        Assert.AreEqual(StageChoice.Sal, org.Choice(leads[0], LeadTable.Stage));
        Assert.AreEqual(StageChoice.Nurturing, org.Choice(org.Admin.Create(JudgingOrg.Lead()), LeadTable.Stage));
    }

    private static void Fill(JudgingOrg org, List<Guid> leads)
    {
        var owners = new[] { org.Dataverse.AdministratorId, org.Dataverse.CreateUser("ada.admin", "Ada Admin", "System Administrator") };
        for (var first = 0; first < Leads; first += Part)
        {
            var rows = new EntityCollection { EntityName = LeadTable.Name };
            for (var number = first; number < first + Part; number++)
            {
                var lead = JudgingOrg.Lead();
                (lead["companyname"], lead["ownerid"], lead["numberofemployees"]) = ("Firm " + number, new EntityReference("systemuser", owners[number % 2]), 10 + (number % 500));
                rows.Entities.Add(lead);
            }

            leads.AddRange(((CreateMultipleResponse)org.Admin.Execute(new CreateMultipleRequest { Targets = rows })).Ids);
        }

        for (var number = 0; number < Leads; number++)
        {
            // Of the others some have an activity too, of somebody who does not own the lead.
            if (number % (EveryWorked / 2) == 0)
            {
                var owner = number % EveryWorked == 0 ? owners[number % 2] : owners[1 - (number % 2)];
                org.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = leads[number].Reference(), ["ownerid"] = new EntityReference("systemuser", owner) });
            }
        }
    }

    /// <summary>Some of them asked for a demo while the product was off: they would go to the queue.</summary>
    private static void Ask(JudgingOrg org, List<Guid> leads)
    {
        for (var number = 3; number < Leads; number += EveryAsking)
        {
            org.RecordSignal(leads[number], "demo_request");
        }
    }

    private static int Sweep(JudgingOrg org)
    {
        var processed = 0;
        for (var more = true; more;)
        {
            var results = org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.PageSize] = 5 * Part }).Results;
            processed += (int)results[ProcessDueApi.Response.Processed];
            more = (bool)results[ProcessDueApi.Response.More];
            org.Dataverse.ClearTraces();
        }

        return processed;
    }

    private static Dictionary<Guid, (Guid Owner, int? Stage)> Owners(JudgingOrg org) =>
        Rows(org, LeadTable.Name, "ownerid", LeadTable.Stage).ToDictionary(
            row => row.Id, row => (row.GetAttributeValue<EntityReference>("ownerid").Id, row.GetAttributeValue<OptionSetValue>(LeadTable.Stage)?.Value));

    private static int Count(JudgingOrg org, string table) => Rows(org, table).Count();

    private static IEnumerable<Entity> Rows(JudgingOrg org, string table, params string[] columns) =>
        Pages.Of(org.Admin, new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }, 5000);
}
#endif
