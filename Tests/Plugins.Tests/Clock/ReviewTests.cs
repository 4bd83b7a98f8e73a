#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Clock;

/// <summary>The day by which marketing and sales want to look at a definition again: 31 March 2025, two months after today.</summary>
[TestClass]
public class ReviewTests
{
    private static readonly DateTime By = new(2025, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void Both_signers_are_told_a_month_before_and_on_the_day()
    {
        using var org = Reviewed();
        Run(org, By.AddDays(-31));
        Assert.IsEmpty(Told(org));

        Run(org, By.AddDays(-30));
        Run(org, By.AddDays(-29));
        Assert.HasCount(2, Told(org));
        Assert.HasCount(2, Told(org).Select(row => row.GetAttributeValue<EntityReference>("ownerid").Id).Distinct());
        Assert.IsTrue(Told(org).All(row => row.GetAttributeValue<string>("title").StartsWith("To be looked at again soon", StringComparison.Ordinal)));

        Run(org, By);
        Run(org, By.AddDays(9));
        Assert.HasCount(4, Told(org));
        Assert.AreEqual(2, Definition(org).GetAttributeValue<int>(LeadDefinitionTable.ReviewTold));

        // Another day is told of anew.
        SetDay(org, By.AddYears(1));
        Assert.AreEqual(0, Definition(org).GetAttributeValue<int>(LeadDefinitionTable.ReviewTold));
    }

    [TestMethod]
    public void Without_a_day_nobody_is_told()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        Run(org, By.AddYears(2).AddDays(-700));

        Assert.IsEmpty(Told(org));
    }

    [TestMethod]
    [DataRow(0, false)]
    [DataRow(1, true)]
    public void From_the_day_after_every_explanation_says_so_and_the_lead_is_judged_as_before(int daysAfter, bool says)
    {
        using var org = Reviewed();
        org.Now = By.AddDays(daysAfter);

        var lead = org.Admin.Create(JudgingOrg.Lead());

        var text = org.Read(lead).GetAttributeValue<string>(LeadTable.Explanation);
        Assert.AreEqual(says, text.Contains("\"review\":\"Marketing and sales wanted to look at this definition again by 2025-03-31; it judges until they do.\"", StringComparison.Ordinal), text);
        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(lead, LeadTable.ScoringStatus));
        var explained = (string)org.Admin.Execute(new OrganizationRequest(ExplainLeadApi.Name) { ["Target"] = lead.Reference() }).Results[ExplainLeadApi.Response.Explanation];
        Assert.AreEqual(says, explained.Contains("\"review\":", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Only_the_system_says_who_was_told()
    {
        using var org = Reviewed();

        JudgingOrg.Refused(() => org.Admin.Update(new Entity(LeadDefinitionTable.Name, org.Version) { [LeadDefinitionTable.ReviewTold] = 2 }));
        org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadDefinitionTable.Name, org.Version) { [LeadDefinitionTable.ReviewTold] = 1 });

        Assert.AreEqual(1, Definition(org).GetAttributeValue<int>(LeadDefinitionTable.ReviewTold));
    }

    private static JudgingOrg Reviewed()
    {
        var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        SetDay(org, By);
        return org;
    }

    private static void SetDay(JudgingOrg org, DateTime day)
    {
        org.Admin.Update(new Entity(LeadDefinitionTable.Name, org.Version) { [LeadDefinitionTable.ReviewBy] = day });

        // What is known of a definition is a minute old; a change of the mode makes it known at once.
        org.SetMode(RolloutModeChoice.Enforce);
    }

    private static void Run(JudgingOrg org, DateTime now)
    {
        org.Now = now;
        org.ProcessDue();
    }

    private static Entity Definition(JudgingOrg org) => org.Admin.Retrieve(LeadDefinitionTable.Name, org.Version, new ColumnSet(true));

    private static Entity[] Told(JudgingOrg org) => [.. org.Admin.RetrieveMultiple(new QueryExpression("appnotification") { ColumnSet = new ColumnSet(true) }).Entities];
}
#endif
