#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Followup;

/// <summary>What counts as an attempt to reach a lead.</summary>
[TestClass]
public sealed class AttemptTests : IDisposable
{
    private readonly SalesOrg _sales = new();

    public void Dispose() => _sales.Dispose();

    [TestMethod]
    public void Of_a_channel_one_attempt_a_business_day_counts()
    {
        var lead = _sales.Accepted();

        _sales.Call(lead);
        _sales.Org.Now = _sales.Org.Now.AddMinutes(10);
        _sales.Call(lead);
        Assert.AreEqual((1, 1), Counts(lead));

        SalesOrg.Mail(_sales.AsRep, lead);
        Assert.AreEqual((2, 2), Counts(lead));

        // From a Friday to a Monday, with a Sunday that counts to it.
        _sales.Org.Now = _sales.Org.Now.AddDays(2);
        _sales.Call(lead);
        Assert.AreEqual((3, 2), Counts(lead));
        _sales.Org.Now = _sales.Org.Now.AddDays(1);
        _sales.Call(lead);
        Assert.AreEqual((3, 2), Counts(lead));
        _sales.Org.Now = _sales.Org.Now.AddDays(1);
        _sales.Call(lead);
        Assert.AreEqual((4, 2), Counts(lead));
    }

    [TestMethod]
    [DataRow(null, 1)]
    [DataRow("workflow", 0)]
    [DataRow("application user", 0)]
    [DataRow("system", 0)]
    [DataRow("listed", 0)]
    [DataRow("incoming", 0)]
    public void Mail_that_a_machine_sent_or_that_came_in_counts_never(string? why, int attempts)
    {
        var lead = _sales.Accepted();
        var user = why switch
        {
            "application user" => _sales.Org.Dataverse.As(_sales.Org.Dataverse.CreateApplicationUser("journeys", "Journeys", new Guid("6a2c5f5e-6d4b-4c57-8f0e-2f6a2c1d7b11"), "System Administrator")),
            "system" => _sales.System,
            _ => _sales.AsRep,
        };
        if (why == "listed")
        {
            List(_sales.Rep);
        }

        SalesOrg.Mail(user, lead, row =>
        {
            row["isworkflowcreated"] = why == "workflow";
            row["directioncode"] = why != "incoming";
        });

        Assert.AreEqual((attempts, attempts), Counts(lead));
    }

    [TestMethod]
    public void A_draft_counts_not_and_a_mail_that_failed_no_more()
    {
        var lead = _sales.Accepted();
        SalesOrg.Plan(_sales.AsRep, "email", lead);
        Assert.AreEqual((0, 0), Counts(lead));

        var mail = SalesOrg.Mail(_sales.AsRep, lead);
        Assert.AreEqual((1, 1), Counts(lead));

        _sales.AsRep.Update(new Entity("email", mail) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(8) });
        Assert.AreEqual((0, 0), Counts(lead));
    }

    [TestMethod]
    public void An_appointment_counts_when_it_is_made_until_it_is_canceled()
    {
        var lead = _sales.Accepted();

        var appointment = SalesOrg.Plan(_sales.AsRep, "appointment", lead, row => (row["scheduledstart"], row["scheduledend"]) = (_sales.Org.Now.AddDays(3), _sales.Org.Now.AddDays(3).AddHours(1)));
        Assert.AreEqual((1, 1, _sales.Org.Now), _sales.Effort(lead));

        _sales.AsRep.Update(new Entity("appointment", appointment) { ["statecode"] = new OptionSetValue(2) });
        Assert.AreEqual((0, 0, (DateTime?)null), _sales.Effort(lead));
    }

    [TestMethod]
    public void What_a_colleague_does_counts_too_and_a_task_does_not()
    {
        var lead = _sales.Accepted();
        var task = SalesOrg.Plan(_sales.AsRep, "task", lead);
        _sales.Complete("task", task);
        Assert.AreEqual((0, 0), Counts(lead));

        var call = SalesOrg.Plan(_sales.Org.Admin, "phonecall", lead);
        _sales.Complete("phonecall", call);
        Assert.AreEqual((1, 1), Counts(lead));
    }

    [TestMethod]
    public void A_hand_off_that_is_over_keeps_its_counts()
    {
        var lead = _sales.Accepted();
        _sales.Call(lead);
        _sales.System.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Nurturing) });

        _sales.Org.Now = _sales.Org.Now.AddDays(5);
        _sales.Call(lead);

        Assert.AreEqual((1, 1), Counts(lead));
    }

    private (int Attempts, int Channels) Counts(Guid lead) => (_sales.Effort(lead).Attempts, _sales.Effort(lead).Channels);

    private void List(Guid user)
    {
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, EnvironmentVariables.ExternalAccounts);
        _sales.Org.Admin.Create(new Entity("environmentvariablevalue")
        {
            ["schemaname"] = EnvironmentVariables.ExternalAccounts,
            ["value"] = user.ToString(),
            ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", _sales.Org.Admin.RetrieveMultiple(query).Entities[0].Id),
        });
    }
}
#endif
