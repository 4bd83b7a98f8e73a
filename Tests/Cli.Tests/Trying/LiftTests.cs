using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Trying;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The lift of the best tenth, on lists small enough to count by hand.</summary>
[TestClass]
public sealed class LiftTests
{
    [TestMethod]
    public void The_best_tenth_is_compared_with_all()
    {
        // Twenty leads, four converted; of the best two both.
        var lift = Lift.OfTopTenth(Leads(Enumerable.Range(1, 20).Select(i => ((double)i, (bool?)(i is 19 or 20 or 1 or 2)))))!;

        Assert.AreEqual(new Lift(20, 2, 1.0, 0.2), lift);
        Assert.AreEqual(5, lift.Factor, 1e-12);
    }

    [TestMethod]
    public void Equal_leads_at_the_border_count_by_their_share_whatever_their_order()
    {
        // One lead is on top, and of four equal ones, one of which converted, a quarter each belongs to the best two.
        (double, bool?)[] leads = [(9, true), (5, true), (5, false), (5, false), (5, false), .. Enumerable.Repeat((1.0, (bool?)false), 15)];

        Assert.AreEqual(1.25 / 2, Lift.OfTopTenth(Leads(leads))!.TopConversion, 1e-12);
        Assert.AreEqual(1.25 / 2, Lift.OfTopTenth(Leads(leads.Reverse()))!.TopConversion, 1e-12);
    }

    [TestMethod]
    public void Leads_of_unknown_outcome_are_left_out()
    {
        var lift = Lift.OfTopTenth(Leads(Enumerable.Range(1, 40).Select(i => ((double)i, i > 20 ? null : (bool?)(i == 20)))))!;

        Assert.AreEqual(20, lift.Leads);
        Assert.AreEqual(0.5, lift.TopConversion, 1e-12);
    }

    [TestMethod]
    public void There_is_no_lift_of_few_leads_or_of_no_conversion()
    {
        Assert.IsNull(Lift.OfTopTenth(Leads(Enumerable.Range(1, 9).Select(i => ((double)i, (bool?)true)))));
        Assert.IsNull(Lift.OfTopTenth(Leads(Enumerable.Range(1, 20).Select(i => ((double)i, (bool?)false)))));
    }

    private static IEnumerable<JudgedLead> Leads(IEnumerable<(double Composite, bool? Won)> leads) =>
        leads.Select((lead, i) => new JudgedLead(i + 1, Verdict.Qualified, true, "A1", "A", lead.Composite, lead.Won));
}
