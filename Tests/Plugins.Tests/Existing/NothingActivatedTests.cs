#if NET
using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Existing;

/// <summary>An org that only imported the solution, or installed the defaults too, works with its leads as one without the solution.</summary>
[TestClass]
public class NothingActivatedTests
{
    private static readonly string[] Standard =
        ["statecode", "statuscode", "ownerid", "qualifyingopportunityid", "parentaccountid", "parentcontactid", "jobtitle", "numberofemployees", "companyname"];

    [TestMethod]
    [DataRow("qualify")]
    [DataRow("disqualify by an update")]
    [DataRow("disqualify by SetState")]
    [DataRow("disqualify and reopen")]
    [DataRow("assign")]
    [DataRow("assign by an update")]
    [DataRow("edit")]
    public void What_is_done_with_a_lead_comes_out_as_without_the_solution(string act)
    {
        using var plain = Dataverse.InMemory(new DataverseOptions { Clock = () => new DateTime(2025, 1, 31, 12, 0, 0, DateTimeKind.Utc) });
        var expected = Outcome(plain, act);

        using var imported = JudgingOrg.Empty(Guid.NewGuid);
        Assert.AreEqual(expected, Outcome(imported.Dataverse, act));
        Assert.AreEqual(0, Rows(imported, StageHistoryTable.Name) + Rows(imported, LeadStateTable.Name));

        using var installed = new JudgingOrg(RolloutModeChoice.Observe);
        Assert.AreEqual(expected, Outcome(installed.Dataverse, act));
        Assert.AreEqual(1, Rows(installed, LeadStateTable.Name), "A draft looks on.");
    }

    [TestMethod]
    public void The_stage_is_a_column_as_any_other_until_a_version_is_active()
    {
        using var imported = JudgingOrg.Empty(Guid.NewGuid);
        using var installed = new JudgingOrg(RolloutModeChoice.Enforce);
        using var active = JudgingOrg.Active(RolloutModeChoice.Enforce);

        foreach (var org in new[] { imported, installed })
        {
            var lead = org.Rep.Create(JudgingOrg.Lead());
            org.Rep.Update(Move(lead));
            Assert.AreEqual(StageChoice.Sql, org.Choice(lead, LeadTable.Stage));
        }

        var guarded = active.Rep.Create(JudgingOrg.Lead());
        StringAssert.Contains(JudgingOrg.Refused(() => active.Rep.Update(Move(guarded))), "The lead does not move from Nurturing to SQL");
    }

    private static Entity Move(Guid lead) => new(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sql) };

    /// <summary>What becomes of a lead, without the ids of rows.</summary>
    private static string Outcome(Dataverse dataverse, string act)
    {
        var admin = dataverse.AsAdministrator();
        var colleague = new EntityReference("systemuser", dataverse.CreateUser("cora.colleague", "Cora Colleague", "System Administrator"));
        var lead = admin.Create(JudgingOrg.Lead());
        Do(admin, lead, colleague, act);

        var row = admin.Retrieve(LeadTable.Name, lead, new ColumnSet(Standard));
        return string.Join(", ", Standard.Select(column => column + " " + Text(row, column, colleague)))
            + string.Concat(new[] { "account", "contact", "opportunity" }.Select(table => ", " + table + "s " + admin.RetrieveMultiple(new QueryExpression(table)).Entities.Count));
    }

    private static void Do(IOrganizationService user, Guid lead, EntityReference colleague, string act)
    {
        switch (act)
        {
            case "qualify":
                user.Execute(new QualifyLeadRequest { LeadId = lead.Reference(), CreateAccount = true, CreateContact = true, CreateOpportunity = true, Status = new OptionSetValue(3) });
                break;
            case "disqualify by an update":
            case "disqualify and reopen":
                user.Update(State(lead, 2, 4));
                if (act == "disqualify and reopen")
                {
                    user.Update(State(lead, 0, 1));
                }

                break;
            case "disqualify by SetState":
                user.Execute(new SetStateRequest { EntityMoniker = lead.Reference(), State = new OptionSetValue(2), Status = new OptionSetValue(5) });
                break;
            case "assign":
                user.Execute(new AssignRequest { Target = lead.Reference(), Assignee = colleague });
                break;
            case "assign by an update":
                user.Update(new Entity(LeadTable.Name, lead) { ["ownerid"] = colleague });
                break;
            default:
                user.Update(new Entity(LeadTable.Name, lead) { ["jobtitle"] = "Student", ["numberofemployees"] = 2 });
                break;
        }
    }

    private static Entity State(Guid lead, int state, int status) =>
        new(LeadTable.Name, lead) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) };

    private static string Text(Entity row, string column, EntityReference colleague) => row.GetAttributeValue<object>(column) switch
    {
        null => "-",
        OptionSetValue choice => choice.Value.ToString(),
        EntityReference reference => reference.LogicalName + (reference.Equals(colleague) ? " colleague" : ""),
        var value => value.ToString()!,
    };

    private static int Rows(JudgingOrg org, string table) => org.Admin.RetrieveMultiple(new QueryExpression(table)).Entities.Count;
}
#endif
