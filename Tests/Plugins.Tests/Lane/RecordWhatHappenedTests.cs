#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Lane;

/// <summary>People record what happened, with an activity that shows it.</summary>
[TestClass]
public class RecordWhatHappenedTests
{
    [TestMethod]
    public void A_completed_activity_shows_what_happened_once_for_each_kind()
    {
        using var org = new LaneOrg();
        var lead = org.Org.Admin.Create(JudgingOrg.Lead());
        var call = Call(org, "quinn", lead, true);

        var signal = Record(org, "quinn", lead, "demo_request", call);

        var row = org.Org.Of(SignalTable.Name, lead).Single();
        Assert.AreEqual(signal, row.Id);
        Assert.AreEqual($"phonecall \"Demo asked for\", {call:D}", row[SignalTable.Evidence]);
        Assert.AreEqual($"activity:{call:D}:demo_request", row[SignalTable.ExternalId]);
        Assert.AreEqual(org.Quinn, ((EntityReference)row["createdby"]).Id);
        Assert.AreEqual("In Qualification", org.Stage(lead), "It was judged.");
        Assert.AreEqual("This was recorded with the same activity before; it counts once.", JudgingOrg.Refused(() => Record(org, "quinn", lead, "Demo_Request", call)));
        Record(org, "quinn", lead, "pricing_page", call);
    }

    [TestMethod]
    public void An_open_activity_one_of_another_lead_or_none_shows_nothing()
    {
        using var org = new LaneOrg();
        var (lead, other) = (org.Org.Admin.Create(JudgingOrg.Lead()), org.Org.Admin.Create(JudgingOrg.Lead()));

        StringAssert.StartsWith(JudgingOrg.Refused(() => Record(org, "quinn", lead, "demo_request", Call(org, "quinn", lead, false))), "The activity is not completed");
        foreach (var activity in new[] { Call(org, "quinn", other, true), Guid.NewGuid() })
        {
            StringAssert.StartsWith(JudgingOrg.Refused(() => Record(org, "quinn", lead, "demo_request", activity)), "There is no such activity regarding this lead");
        }

        StringAssert.StartsWith(JudgingOrg.Refused(() => Record(org, "quinn", lead, "nothing", Guid.NewGuid())), "There is no signal type");
        Assert.IsEmpty(org.Org.Of(SignalTable.Name, lead));
    }

    [TestMethod]
    public void Evidence_is_written_by_this_request_alone()
    {
        using var org = new LaneOrg();
        var lead = org.Org.Admin.Create(JudgingOrg.Lead());

        org.As("quinn").Create(new Entity(SignalTable.Name)
        {
            [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, Type(org)),
            [SignalTable.LeadId] = lead.Reference(),
            [SignalTable.Evidence] = "Believe me.",
        });

        Assert.IsFalse(org.Org.Of(SignalTable.Name, lead).Single().Contains(SignalTable.Evidence));
    }

    [TestMethod]
    [DataRow("XrmLeads Marketing", true)]
    [DataRow("XrmLeads Qualifier", true)]
    [DataRow("XrmLeads Site", false)]
    [DataRow("XrmLeads Definition Signer Sales", false)]
    public void It_takes_the_right_to_record_signals(string role, bool may)
    {
        using var org = new LaneOrg();
        var lead = org.Org.Admin.Create(JudgingOrg.Lead());
        org.Sales.User("other", role);
        var call = Call(org, "quinn", lead, true);
        Action record = () => Record(org, "other", lead, "demo_request", call);

        if (may)
        {
            record();
        }
        else
        {
            JudgingOrg.Refused(record);
        }

        Assert.HasCount(may ? 1 : 0, org.Org.Of(SignalTable.Name, lead));
    }

    [TestMethod]
    public void It_costs_two_reads_and_the_lock_beside_the_signal()
    {
        using var org = new LaneOrg();
        var lead = org.Org.Admin.Create(JudgingOrg.Lead());
        var call = Call(org, "quinn", lead, true);
        org.Org.RecordSignal(lead, "site_visit");

        Record(org, "quinn", lead, "email_click", call);

        org.Org.Costs("3/5");
    }

    internal static Guid Call(LaneOrg org, string user, Guid lead, bool completed)
    {
        var call = org.Org.Admin.Create(new Entity("phonecall") { ["subject"] = "Demo asked for", ["regardingobjectid"] = lead.Reference() });
        if (completed)
        {
            org.Org.Admin.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
        }

        Assert.IsNotNull(org.As(user));
        return call;
    }

    private static Guid Type(LaneOrg org)
    {
        var query = new Microsoft.Xrm.Sdk.Query.QueryExpression(SignalTypeTable.Name);
        query.Criteria.AddCondition(SignalTypeTable.Code, Microsoft.Xrm.Sdk.Query.ConditionOperator.Equal, "demo_request");
        return org.Org.Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    private static Guid Record(LaneOrg org, string user, Guid lead, string type, Guid activity) => (Guid)org.As(user).Execute(new OrganizationRequest(RecordWhatHappenedApi.Name)
    {
        ["Target"] = lead.Reference(),
        [RecordWhatHappenedApi.Request.SignalTypeCode] = type,
        [RecordWhatHappenedApi.Request.ActivityId] = activity,
    }).Results[RecordWhatHappenedApi.Response.SignalId];
}
#endif
