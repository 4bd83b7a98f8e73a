#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Lane;

/// <summary>Links by which leads answer themselves.</summary>
[TestClass]
public class SelfQualificationTests
{
    [TestMethod]
    public void What_a_lead_answers_is_kept_as_claimed_once()
    {
        using var org = new LaneOrg();
        var site = org.Site();
        var lead = org.Chief();
        var token = org.Link("quinn", lead);
        org.Answer("quinn", org.Chief(), "need", "1");

        Assert.IsTrue(LaneOrg.Submit(site, token, """{"authority":"decision_maker_verified","need":0,"timing":"1"}"""));
        org.Org.Costs("3/8");

        var answers = org.Org.Of(AnswerTable.Name, lead);
        Assert.HasCount(3, answers);
        Assert.IsTrue(answers.All(row => row.GetAttributeValue<OptionSetValue>(AnswerTable.Source).Value == AnswerSourceChoice.Claimed));
        Assert.AreEqual("decision_maker_claimed", answers.Single(row => row.GetAttributeValue<string>(AnswerTable.PrimaryName).StartsWith("authority", StringComparison.Ordinal))[AnswerTable.Value]);
        Assert.AreEqual("In Qualification", org.Stage(lead), "A claim is no proof.");
        Assert.AreEqual(GateStateChoice.Met, org.Org.Choice(lead, LeadTable.G5), "It was judged.");
        Assert.IsFalse(LaneOrg.Submit(site, token));
        Assert.HasCount(3, org.Org.Of(AnswerTable.Name, lead));
    }

    [TestMethod]
    public void A_champion_who_only_says_so_has_no_power_to_buy()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();

        Assert.IsTrue(LaneOrg.Submit(org.Site(), org.Link("quinn", lead), """{"authority":"champion_with_path"}"""));

        Assert.AreEqual(GateStateChoice.Unknown, org.Org.Choice(lead, LeadTable.G3));
    }

    [TestMethod]
    public void The_token_itself_is_kept_nowhere()
    {
        using var org = new LaneOrg();
        var token = org.Link("quinn", org.Chief());
        org.Org.Costs("4/2");

        var row = org.Org.Admin.RetrieveMultiple(new QueryExpression(FormLinkTable.Name) { ColumnSet = new ColumnSet(true) }).Entities.Single();

        Assert.AreEqual(43, token.Length);
        Assert.AreEqual(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token))), row[FormLinkTable.TokenHash]);
        Assert.IsFalse(row.Attributes.Values.Any(value => value is string text && text.Contains(token, StringComparison.Ordinal)));
        Assert.AreEqual(org.Org.Now.AddDays(14), row[FormLinkTable.ExpiresOn]);
        Assert.AreEqual(org.Quinn, ((EntityReference)row[FormLinkTable.CreatedById]).Id);
    }

    [TestMethod]
    public void Unknown_expired_and_used_tokens_and_closed_leads_are_answered_alike()
    {
        using var org = new LaneOrg();
        var site = org.Site();
        var (used, expired, closed) = (org.Chief(), org.Chief(), org.Chief());
        var (usedToken, expiredToken, closedToken) = (org.Link("quinn", used), org.Link("quinn", expired), org.Link("quinn", closed));
        Assert.IsTrue(LaneOrg.Submit(site, usedToken));
        org.Org.SetState(closed, 2);
        var results = new[] { "unknown", "", usedToken, closedToken }.Select(token => Results(site, token)).ToList();
        org.Org.Now = org.Org.Now.AddDays(14);
        results.Add(Results(site, expiredToken));

        Assert.AreSequenceEqual(Enumerable.Repeat("Accepted=False", 5), results);
        Assert.IsEmpty(org.Org.Of(AnswerTable.Name, expired));
    }

    [TestMethod]
    public void A_second_before_it_expires_a_link_works()
    {
        using var org = new LaneOrg();
        var token = org.Link("quinn", org.Chief());
        org.Org.Now = org.Org.Now.AddDays(14).AddSeconds(-1);

        Assert.IsTrue(LaneOrg.Submit(org.Site(), token));
    }

    [TestMethod]
    public void After_twenty_failed_tries_nothing_is_taken_for_ten_minutes()
    {
        using var org = new LaneOrg();
        var site = org.Site();
        var token = org.Link("quinn", org.Chief());
        for (var tries = 0; tries < 20; tries++)
        {
            Assert.IsFalse(LaneOrg.Submit(site, "guess" + tries));
            org.Org.Costs("2/2");
        }

        Assert.AreEqual("Too many links that do not work were tried; try again in ten minutes.", JudgingOrg.Refused(() => LaneOrg.Submit(site, token)));
        org.Org.Costs("1/0");
        org.Org.Now = org.Org.Now.AddMinutes(10);
        Assert.IsTrue(LaneOrg.Submit(site, token));
        Assert.IsFalse(LaneOrg.Submit(site, "guess"));
        Assert.IsFalse(LaneOrg.Submit(site, token), "The count began anew.");
    }

    [TestMethod]
    public void The_row_that_counts_opens_nothing()
    {
        using var org = new LaneOrg();
        var site = org.Site();
        LaneOrg.Submit(site, "guess");

        Assert.IsFalse(LaneOrg.Submit(site, "failed tries"));
    }

    [TestMethod]
    public void A_faulty_form_keeps_nothing_and_uses_nothing_up()
    {
        using var org = new LaneOrg();
        var site = org.Site();
        var lead = org.Chief();
        var token = org.Link("quinn", lead);

        StringAssert.Contains(JudgingOrg.Refused(() => LaneOrg.Submit(site, token, """{"need":0,"colour":"red"}""")), "\"colour\"");
        StringAssert.Contains(JudgingOrg.Refused(() => LaneOrg.Submit(site, token, "[]")), "no JSON object");
        StringAssert.StartsWith(JudgingOrg.Refused(() => LaneOrg.Submit(site, token, new string(' ', 20_001))), "The form is longer than 20000 characters");
        StringAssert.StartsWith(JudgingOrg.Refused(() => LaneOrg.Submit(site, new string('a', 101))), "The form is longer");

        Assert.IsEmpty(org.Org.Of(AnswerTable.Name, lead));
        Assert.IsTrue(LaneOrg.Submit(site, token));
    }

    [TestMethod]
    public void A_lead_gets_three_links_a_day()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        for (var links = 0; links < 3; links++)
        {
            org.Link("quinn", lead);
        }

        StringAssert.StartsWith(JudgingOrg.Refused(() => org.Link("quinn", lead)), "The lead got 3 form links within a day");
        org.Link("quinn", org.Chief());
        org.At(2, "09:00");
        org.Link("quinn", lead);
    }

    [TestMethod]
    [DataRow("XrmLeads Qualifier", true)]
    [DataRow("XrmLeads Marketing", true)]
    [DataRow("XrmLeads Administrator", false)]
    [DataRow("XrmLeads Sales Manager", false)]
    [DataRow("XrmLeads Sales Rep", false)]
    [DataRow("XrmLeads Service", false)]
    [DataRow("XrmLeads Site", false)]
    public void Links_are_made_by_qualifiers_and_marketing(string role, bool may)
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.Sales.User("other", role);

        var refused = may ? org.Link("other", lead) : JudgingOrg.Refused(() => org.Link("other", lead));

        Assert.AreEqual(may ? 1 : 0, org.Org.Admin.RetrieveMultiple(new QueryExpression(FormLinkTable.Name)).Entities.Count, refused);
    }

    [TestMethod]
    [DataRow("XrmLeads Qualifier")]
    [DataRow("XrmLeads Marketing")]
    [DataRow("XrmLeads Sales Rep")]
    [DataRow("XrmLeads Service")]
    public void Forms_are_handed_in_by_sites_alone(string role)
    {
        using var org = new LaneOrg();
        var token = org.Link("quinn", org.Chief());
        org.Sales.User("other", role);

        StringAssert.Contains(JudgingOrg.Refused(() => LaneOrg.Submit(org.As("other"), token)), "prvAppendToxl_FormLink");
    }

    [TestMethod]
    public void A_site_sees_and_writes_nothing_else()
    {
        using var org = new LaneOrg();
        var site = org.Site();
        var lead = org.Chief();

        JudgingOrg.Refused(() => site.Retrieve(LeadTable.Name, lead, new ColumnSet("lastname")));
        JudgingOrg.Refused(() => site.RetrieveMultiple(new QueryExpression(FormLinkTable.Name)));
        JudgingOrg.Refused(() => site.Create(new Entity(AnswerTable.Name) { [AnswerTable.LeadId] = lead.Reference() }));
        JudgingOrg.Refused(() => site.Create(JudgingOrg.Lead()));
    }

    private static string Results(IOrganizationService site, string token)
    {
        var results = site.Execute(new OrganizationRequest(SubmitSelfQualificationApi.Name)
        {
            [SubmitSelfQualificationApi.Request.Token] = token,
            [SubmitSelfQualificationApi.Request.Answers] = """{"need":0}""",
        }).Results;
        return string.Join(';', results.Select(pair => pair.Key + "=" + pair.Value));
    }
}
#endif
