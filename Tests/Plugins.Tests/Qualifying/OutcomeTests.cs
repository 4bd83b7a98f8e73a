#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Qualifying;

/// <summary>What becomes of the opportunity of a lead flows back as one row.</summary>
[TestClass]
public class OutcomeTests
{
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Won_opened_again_and_lost_is_one_row_that_says_how_it_stands(bool refusesWrites)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        var opportunity = Converted(org);
        Assert.IsEmpty(org.Org.All(OutcomeTable.Name));

        Close(org, opportunity, 1, 3, 12_000, new DateTime(2025, 2, 3));

        var row = org.Org.Of(OutcomeTable.Name, org.Lead).Single();
        Assert.AreEqual(ResultChoice.Won, row.GetAttributeValue<OptionSetValue>(OutcomeTable.Result).Value);
        Assert.AreEqual(12_000m, row[OutcomeTable.Value]);
        Assert.AreEqual(new DateTime(2025, 2, 3), row[OutcomeTable.ClosedOn]);
        Assert.AreEqual(opportunity, row.GetAttributeValue<EntityReference>(OutcomeTable.OpportunityId).Id);
        Assert.AreEqual(org.Users[StageOrg.Owner], row.GetAttributeValue<EntityReference>(OutcomeTable.RepId).Id);
        Assert.AreEqual(org.Org.Version, row.GetAttributeValue<EntityReference>(OutcomeTable.DefinitionId).Id);
        Assert.IsFalse(row.GetAttributeValue<bool>(OutcomeTable.BesideFunnel));
        Assert.AreEqual("Won", row[OutcomeTable.PrimaryName]);

        Close(org, opportunity, 0, 1, null, null);
        row = org.Org.Of(OutcomeTable.Name, org.Lead).Single();
        Assert.AreEqual(ResultChoice.Open, row.GetAttributeValue<OptionSetValue>(OutcomeTable.Result).Value);
        Assert.IsFalse(row.Contains(OutcomeTable.Value) || row.Contains(OutcomeTable.ClosedOn));

        Close(org, opportunity, 2, 5, null, new DateTime(2025, 2, 5));
        row = org.Org.Of(OutcomeTable.Name, org.Lead).Single();
        Assert.AreEqual(ResultChoice.Lost, row.GetAttributeValue<OptionSetValue>(OutcomeTable.Result).Value);
        Assert.AreEqual(new DateTime(2025, 2, 5), row[OutcomeTable.ClosedOn]);
        Assert.IsFalse(row.Contains(OutcomeTable.Value));
    }

    [TestMethod]
    public void Value_is_in_base_currency_and_a_correction_of_it_counts()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var pound = org.Org.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Pound", ["isocurrencycode"] = "GBP", ["currencysymbol"] = "£", ["exchangerate"] = 0.8m, ["currencyprecision"] = 2 });
        var opportunity = Converted(org);
        org.As(StageOrg.Owner).Update(new Entity("opportunity", opportunity) { ["transactioncurrencyid"] = new EntityReference("transactioncurrency", pound) });

        Close(org, opportunity, 1, 3, 800, null);
        Assert.AreEqual(1000m, org.Org.Of(OutcomeTable.Name, org.Lead).Single()[OutcomeTable.Value]);

        org.As(StageOrg.Owner).Update(new Entity("opportunity", opportunity) { ["actualvalue"] = new Money(400) });
        Assert.AreEqual(500m, org.Org.Of(OutcomeTable.Name, org.Lead).Single()[OutcomeTable.Value]);
    }

    [TestMethod]
    public void Of_an_opportunity_without_a_lead_there_is_none()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var opportunity = org.As(StageOrg.Owner).Create(new Entity("opportunity") { ["name"] = "Other" });

        Close(org, opportunity, 1, 3, 5, null);

        org.Org.Costs("1/0");
        Assert.IsEmpty(org.Org.All(OutcomeTable.Name));
    }

    [TestMethod]
    public void What_an_outcome_costs()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var opportunity = Converted(org);
        org.As(StageOrg.Owner).Update(new Entity("opportunity", opportunity) { ["actualvalue"] = new Money(1) });
        org.Org.Costs("0/0");

        org.As(StageOrg.Owner).Update(new Entity("opportunity", opportunity) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });
        org.Org.Costs("2/1");
        org.As(StageOrg.Owner).Update(new Entity("opportunity", opportunity) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        org.Org.Costs("1/1");
        org.As(StageOrg.Owner).Update(new Entity("opportunity", opportunity) { ["description"] = "Text" });
        org.Org.Costs("0/0");
    }

    [TestMethod]
    public void In_Off_none_is_kept()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var opportunity = Converted(org);
        org.Org.SetMode(RolloutModeChoice.Off);

        Close(org, opportunity, 1, 3, 5, null);

        Assert.IsEmpty(org.Org.All(OutcomeTable.Name));
    }

    [TestMethod]
    public void A_frozen_profile_is_nobodys_to_change_and_goes_with_the_lead_alone()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var opportunity = Converted(org);
        var profile = org.Org.Profiles(org.Lead).Single();

        StringAssert.Contains(org.Try(() => org.Org.Admin.Update(new Entity(BuyerProfileTable.Name, profile.Id) { [BuyerProfileTable.Profile] = "{}" })), "never changed");
        StringAssert.Contains(org.Try(() => org.Org.Admin.Delete(BuyerProfileTable.Name, profile.Id)), "never deleted");
        StringAssert.Contains(org.Try(() => org.Org.Admin.Create(new Entity(BuyerProfileTable.Name) { [BuyerProfileTable.LeadId] = new EntityReference(LeadTable.Name, org.Lead) })), "written by XrmLeads alone");
        org.Org.Admin.Delete("opportunity", opportunity);
        Assert.IsFalse(org.Org.Profiles(org.Lead).Single().Contains(BuyerProfileTable.OpportunityId));
        org.Org.Admin.Delete(LeadTable.Name, org.Lead);
        Assert.IsEmpty(org.Org.All(BuyerProfileTable.Name));
    }

    internal static Guid Converted(StageOrg org)
    {
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);
        Assert.AreEqual("", org.Qualify(StageOrg.Owner));
        return org.Org.All("opportunity").Single().Id;
    }

    internal static void Close(StageOrg org, Guid opportunity, int state, int status, decimal? value, DateTime? on)
    {
        var row = new Entity("opportunity", opportunity) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) };
        if (value is { } amount)
        {
            row["actualvalue"] = new Money(amount);
        }

        if (on is { } day)
        {
            row["actualclosedate"] = day;
        }

        org.As(StageOrg.Owner).Update(row);
    }
}
#endif
