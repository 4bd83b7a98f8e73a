using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Importing;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Scoring;
using XrmLeads.Cli.Trying;
using XrmLeads.Domain.Scoring;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The org that <c>try</c> leaves: each lead is there, judged by the definition of its scope as the rules judge it without Dataverse.</summary>
[TestClass]
public sealed class TrialOrgTests
{
    private static readonly DateTime Moment = new(2010, 11, 30, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<IReadOnlyDictionary<Guid, Entity>> Leads = new(() =>
    {
        using var dataverse = Dataverse.OpenFile(OneTrial.Org.File);
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet(true), PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        query.AddOrder("leadid", OrderType.Ascending);
        var leads = new Dictionary<Guid, Entity>();
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = dataverse.AsAdministrator().RetrieveMultiple(query);
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
            foreach (var lead in page.Entities)
            {
                leads.Add(lead.Id, lead);
            }
        }

        return leads;
    });

    [TestMethod]
    public void Every_real_lead_has_the_figures_of_the_rules() => AssertSame(Sample.Bank, OneTrial.Real, 0.005001);

    [TestMethod]
    public void Every_fictional_lead_has_the_figures_of_the_rules_or_is_off_by_less_than_the_point_at_which_rows_are_written() =>
        AssertSame(Sample.Book, OneTrial.Fictional, 1.005001);

    [TestMethod]
    public void There_are_no_other_leads() => Assert.HasCount(OneTrial.Real + OneTrial.Fictional, Leads.Value);

    [TestMethod]
    public void Every_lead_was_created_at_the_moment_of_the_trial_by_the_user_who_brought_it_in()
    {
        var users = OneTrial.Org.Rows("systemuser").ToDictionary(user => user.Id, user => user.GetAttributeValue<string>("domainname"));

        Assert.IsEmpty(Leads.Value.Values.Where(lead => lead.GetAttributeValue<DateTime>("createdon") != Moment).ToArray());
        Assert.IsEmpty(Leads.Value.Values.Where(lead => users[lead.GetAttributeValue<EntityReference>("createdby").Id] != Trial.Importer).ToArray());
    }

    [TestMethod]
    public void Each_lead_is_judged_in_the_scope_that_it_belongs_to()
    {
        var scopes = OneTrial.Org.Rows("xl_scope").ToDictionary(scope => scope.Id, scope => scope.GetAttributeValue<string>("xl_code"));
        var versions = OneTrial.Org.Rows("xl_leaddefinition").ToDictionary(version => version.Id, version => scopes[version.GetAttributeValue<EntityReference>("xl_scopeid").Id]);

        foreach (var lead in Leads.Value.Values)
        {
            var scope = lead.GetAttributeValue<bool>("xs_bankcustomer") ? "bank-customers" : "default";
            Assert.AreEqual(scope, versions[lead.GetAttributeValue<EntityReference>("xl_definitionid").Id]);
        }
    }

    [TestMethod]
    public void Both_definitions_are_active_and_signed_by_two_people_and_both_scopes_enforce_the_rules()
    {
        var users = OneTrial.Org.Rows("systemuser").ToDictionary(user => user.Id, user => user.GetAttributeValue<string>("domainname"));
        var versions = OneTrial.Org.Rows("xl_leaddefinition");

        Assert.HasCount(2, versions);
        foreach (var version in versions)
        {
            Assert.AreEqual("Active", version.FormattedValues["xl_status"]);
            Assert.AreEqual("mara.signs", users[version.GetAttributeValue<EntityReference>("xl_marketingsignedbyid").Id]);
            Assert.AreEqual("sol.signs", users[version.GetAttributeValue<EntityReference>("xl_salessignedbyid").Id]);
        }

        Assert.AreEqual("Enforce, Enforce", string.Join(", ", OneTrial.Org.Rows("xl_scope").Select(scope => scope.FormattedValues["xl_rolloutmode"])));
    }

    [TestMethod]
    public void Nothing_is_due_at_the_moment_of_the_trial()
    {
        var due = OneTrial.Org.Json("tick", "--now", "2010-11-30T00:00:00Z");

        Assert.AreEqual(0, due.GetProperty("processed").GetInt32());
    }

    private static void AssertSame(Sample sample, int count, double tolerance)
    {
        var definition = DefinitionFile.Read(sample.Definition);
        var mapping = MappingFile.Read(sample.Mapping, definition);
        var (judge, keys, compared) = (new Judge(definition), new LeadKeys(mapping), 0);
        using var file = new LeadFile(sample.Leads, mapping, Moment);
        foreach (var row in SampleLoad.Spread(file.Rows(), sample == Sample.Bank ? BankTrial.Rows : count, count))
        {
            var (lead, expected) = (Leads.Value[keys.Next(row)], judge.EvaluateBorn(row.Lead!, Moment)!);
            var place = $"{sample.LeadsName}, row {row.Number}";
            Assert.AreEqual(Words.Of(expected.Verdict), lead.FormattedValues["xl_verdict"], ignoreCase: true, place);
            Assert.AreEqual(
                (expected.Mql, expected.Cell, expected.Grade),
                (lead.GetAttributeValue<bool>("xl_mql"), lead.GetAttributeValue<string>("xl_cell"), lead.FormattedValues["xl_grade"]),
                place);
            foreach (var (figure, column) in Figures(expected))
            {
                Assert.AreEqual(figure, (double)lead.GetAttributeValue<decimal>(column), tolerance, $"{column}, {place}");
            }

            compared++;
        }

        Assert.AreEqual(count, compared);
    }

    private static IEnumerable<(double Figure, string Column)> Figures(Evaluation evaluation) =>
    [
        (evaluation.Fit, "xl_fit"), (evaluation.Intent, "xl_intent"), (evaluation.Engagement, "xl_engagement"), (evaluation.Bant, "xl_bant"),
        (evaluation.Composite, "xl_composite"), (evaluation.Behaviour, "xl_behaviour"),
    ];
}
