#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>Amounts are judged in base currency, whatever currency a lead has. Of 88 points of the lead 10 are for its revenue.</summary>
[TestClass]
public class CurrencyTests
{
    [TestMethod]
    public void An_amount_counts_in_base_currency_from_the_first_save_on()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var yen = Currency(org, "JPY", 150m);

        // 20 million yen are no million dollars.
        var lead = org.Admin.Create(LeadIn(yen, 20_000_000));
        org.Costs("2/4");
        Assert.AreEqual(78m, org.Number(lead, LeadTable.Fit));
        Assert.AreEqual(78m, org.Number(org.Admin.Create(LeadIn(yen, 20_000_000)), LeadTable.Fit));

        org.Admin.Create(LeadIn(yen, 3_000_000_000));
        org.Costs("1/4");

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["revenue"] = new Money(3_000_000_000) });
        Assert.AreEqual(1, org.LastTrace.Calls.Count(call => !call.IsWrite));
        Assert.AreEqual(88m, org.Number(lead, LeadTable.Fit));
        Assert.AreEqual(20_000_000m, org.Read(lead).GetAttributeValue<Money>("revenue_base").Value);
    }

    [TestMethod]
    public void Another_currency_is_another_amount()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (yen, franc) = (Currency(org, "JPY", 150m), Currency(org, "CHF", 0.8m));
        var lead = org.Admin.Create(LeadIn(yen, 20_000_000));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["transactioncurrencyid"] = franc });

        // The lead and the rate of a currency that nobody knew.
        Assert.AreEqual(2, org.LastTrace.Calls.Count(call => !call.IsWrite));
        Assert.AreEqual(88m, org.Number(lead, LeadTable.Fit));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["transactioncurrencyid"] = yen });
        Assert.AreEqual(1, org.LastTrace.Calls.Count(call => !call.IsWrite));
        Assert.AreEqual(78m, org.Number(lead, LeadTable.Fit));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["transactioncurrencyid"] = yen });
        org.Costs("0/0");
    }

    [TestMethod]
    public void A_new_rate_counts_for_what_is_saved_from_now_on()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var yen = Currency(org, "JPY", 150m);
        Assert.AreEqual(78m, org.Number(org.Admin.Create(LeadIn(yen, 20_000_000)), LeadTable.Fit));

        org.Admin.Update(new Entity("transactioncurrency", yen.Id) { ["exchangerate"] = 1m });

        Assert.AreEqual(88m, org.Number(org.Admin.Create(LeadIn(yen, 20_000_000)), LeadTable.Fit));
    }

    [TestMethod]
    public void A_lead_whose_currency_has_no_rate_is_stored_and_judged_once_there_is_one()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var empty = Currency(org, "XXX", null);

        var lead = org.Admin.Create(LeadIn(empty, 20_000_000));

        Assert.AreEqual(ScoringStatusChoice.Failed, org.Choice(lead, LeadTable.ScoringStatus));
        StringAssert.Contains(org.Read(lead).GetAttributeValue<string>(LeadTable.ScoringMessage), "no exchange rate");
        Assert.AreEqual(StageChoice.Inquiry, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(org.Now.AddHours(1), org.DueOn(lead));

        org.Now = org.Now.AddHours(1);
        Assert.AreEqual("1/0", org.ProcessDue());
        Assert.AreEqual(org.Now.AddHours(1), org.DueOn(lead));
        org.Admin.Update(new Entity("transactioncurrency", empty.Id) { ["exchangerate"] = 1m });
        org.Now = org.Now.AddHours(1);
        Assert.AreEqual("1/1", org.ProcessDue());

        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(lead, LeadTable.ScoringStatus));
        Assert.IsNull(org.Read(lead).GetAttributeValue<string>(LeadTable.ScoringMessage));
        Assert.AreEqual(88m, org.Number(lead, LeadTable.Fit));
        Assert.AreEqual(StageChoice.Nurturing, org.Choice(lead, LeadTable.Stage));
    }

    private static EntityReference Currency(JudgingOrg org, string code, decimal? rate) => new("transactioncurrency", org.Admin.Create(new Entity("transactioncurrency")
    {
        ["currencyname"] = code,
        ["isocurrencycode"] = code,
        ["exchangerate"] = rate,
    }));

    private static Entity LeadIn(EntityReference currency, decimal revenue)
    {
        var lead = JudgingOrg.Lead();
        (lead["transactioncurrencyid"], lead["revenue"]) = (currency, new Money(revenue));
        return lead;
    }
}
#endif
