#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Lane;

/// <summary>Who gets which lead, and for how long.</summary>
[TestClass]
public class TakeNextTests
{
    [TestMethod]
    public void The_best_lead_is_given_by_class_then_composite_and_each_to_one()
    {
        using var org = new LaneOrg();
        var small = org.Chief(row => row["revenue"] = new Money(2_000_000));
        var best = org.Chief();
        Assert.IsGreaterThan(org.Org.Number(small, LeadTable.Composite), org.Org.Number(best, LeadTable.Composite));

        var taken = org.Take("quinn");

        Assert.AreEqual(best, taken[TakeNextApi.Response.LeadId]);
        Assert.AreEqual("Hot", taken[TakeNextApi.Response.Class]);
        Assert.AreEqual(org.Org.Now.AddHours(2), taken[TakeNextApi.Response.ClaimUntil]);
        org.Org.Costs("3/4");
        Assert.AreEqual(org.Quinn, org.Org.Read(best).GetAttributeValue<EntityReference>(LeadTable.ClaimedById).Id);
        Assert.AreEqual(small, org.TakeNext("quentin"));
        Assert.AreSequenceEqual(["quinn Open"], org.Claims(best));
    }

    [TestMethod]
    public void Who_has_a_lead_gets_it_back()
    {
        using var org = new LaneOrg();
        org.Chief();
        org.Chief();
        org.TakeNext("quinn");

        var again = org.Take("quinn");

        Assert.AreEqual("You have this lead already; finish it before you take the next one.", again[TakeNextApi.Response.Message]);
        org.Org.Costs("1/0");
        Assert.HasCount(1, org.Org.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(ClaimTable.Name)).Entities);
        Assert.AreEqual("quinn", org.Sales.Name(org.Org.Read((Guid)again[TakeNextApi.Response.LeadId]).GetAttributeValue<EntityReference>(LeadTable.ClaimedById)));
    }

    [TestMethod]
    public void Where_none_is_free_that_is_said()
    {
        using var org = new LaneOrg();

        var none = org.Take("quinn");

        Assert.AreEqual(Guid.Empty, none[TakeNextApi.Response.LeadId]);
        Assert.AreEqual("No lead in qualification is free just now; try again later.", none[TakeNextApi.Response.Message]);
    }

    [TestMethod]
    public void A_call_back_waits_for_its_time_and_then_comes_first()
    {
        using var org = new LaneOrg();
        var small = org.Chief(row => row["revenue"] = new Money(2_000_000));
        Assert.AreEqual(small, org.TakeNext("quinn"));
        org.NoAnswer("quinn", small, org.Org.Now.AddHours(3));
        var best = org.Chief();
        Assert.AreEqual(best, org.TakeNext("quinn"));
        Assert.AreEqual(Guid.Empty, org.TakeNext("quentin"), "It is not its time yet.");
        org.NoAnswer("quinn", best);

        org.At(1, "12:00");

        Assert.AreEqual(small, org.TakeNext("quentin"));
    }

    [TestMethod]
    public void Of_a_team_only_members_take_leads()
    {
        using var org = new LaneOrg();
        org.Team("quentin");
        var lead = org.Chief();

        StringAssert.StartsWith(JudgingOrg.Refused(() => org.Take("quinn")), "You are in no team that qualifies leads of this scope");
        Assert.AreEqual(lead, org.TakeNext("quentin"));
        org.Org.Costs("4/4");
    }

    [TestMethod]
    public void A_scope_that_is_not_there_is_named()
    {
        using var org = new LaneOrg();
        org.Chief();

        StringAssert.Contains(JudgingOrg.Refused(() => org.Take("quinn", "nowhere")), "\"nowhere\"");
        Assert.AreNotEqual(Guid.Empty, org.TakeNext("quinn", "DEFAULT"));
    }

    [TestMethod]
    [DataRow("XrmLeads Marketing")]
    [DataRow("XrmLeads Sales Rep")]
    [DataRow("XrmLeads Sales Manager")]
    [DataRow("XrmLeads Service")]
    [DataRow("XrmLeads Site")]
    public void Who_is_no_qualifier_takes_finishes_and_gives_back_nothing(string role)
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.Sales.User("other", role);

        foreach (var call in new Action[] { () => org.Take("other"), () => org.Finish("other", lead), () => org.NoAnswer("other", lead) })
        {
            StringAssert.Contains(JudgingOrg.Refused(call), "prvAppendxl_Rejection");
        }

        Assert.IsEmpty(org.Claims(lead));
    }

    [TestMethod]
    public void In_observe_no_lane_is_worked()
    {
        using var org = new LaneOrg();
        org.Chief();
        org.Org.SetMode(RolloutModeChoice.Observe);

        StringAssert.StartsWith(JudgingOrg.Refused(() => org.Take("quinn")), "No scope lets the system move leads");
    }

    [TestMethod]
    public void An_expired_claim_is_ended_by_whoever_takes_the_lead_next()
    {
        using var org = new LaneOrg();
        org.Org.Activate(org.Org.Import(("\"authorityOpen\": true", "\"authorityOpen\": false"), ("\"version\": 1", "\"version\": 2")));
        var lead = org.Chief();
        org.TakeNext("quinn");

        org.At(1, "11:00");

        Assert.AreEqual(lead, org.TakeNext("quentin"));
        Assert.AreSequenceEqual(["quinn Expired", "quentin Open"], org.Claims(lead));
    }
}
#endif
