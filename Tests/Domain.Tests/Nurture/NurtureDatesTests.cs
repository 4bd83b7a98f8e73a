using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Nurture;

namespace XrmLeads.Domain.Tests.Nurture;

/// <summary>When something is due of a lead in nurture, and what counts as a return.</summary>
[TestClass]
public sealed class NurtureDatesTests
{
    private static readonly DateTime Now = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void The_earlier_of_recall_and_dormancy_comes_first_but_an_agreed_date_is_waited_for()
    {
        Assert.AreEqual(Now.AddDays(1), NurtureDates.Next(Now.AddDays(1), false, Now.AddDays(2)));
        Assert.AreEqual(Now.AddDays(2), NurtureDates.Next(Now.AddDays(3), false, Now.AddDays(2)));
        Assert.AreEqual(Now.AddDays(3), NurtureDates.Next(Now.AddDays(3), true, Now.AddDays(2)));
        Assert.AreEqual(Now.AddDays(2), NurtureDates.Next(null, true, Now.AddDays(2)));
    }

    [TestMethod]
    public void A_track_that_says_nothing_may_be_silent_for_45_days()
    {
        Assert.AreEqual(Now.AddDays(45), NurtureDates.TouchDueOn(Now, null));
        Assert.AreEqual(Now.AddDays(45), NurtureDates.TouchDueOn(Now, 0));
        Assert.AreEqual(Now.AddDays(7), NurtureDates.TouchDueOn(Now, 7));
        Assert.AreEqual(DateTime.MaxValue, NurtureDates.TouchDueOn(DateTime.MaxValue.AddDays(-1), 7));
    }

    [TestMethod]
    public void Any_lead_is_taken_up_within_the_spread_at_its_own_moment_and_many_are_spread_evenly()
    {
        var dice = new Random(7);
        var days = new int[NurtureDates.SpreadDays];
        for (var lead = 0; lead < 9000; lead++)
        {
            var bytes = new byte[16];
            dice.NextBytes(bytes);
            var id = new Guid(bytes);
            var on = NurtureDates.Spread(id, Now);
            Assert.AreEqual(on, NurtureDates.Spread(id, Now));
            Assert.IsTrue(on > Now && on <= Now.AddDays(NurtureDates.SpreadDays));
            days[Math.Min((int)(on - Now).TotalDays, days.Length - 1)]++;
        }

        Assert.IsTrue(days.All(count => count is > 50 and < 150), "About a hundred a day.");
    }

    [TestMethod]
    [DataRow(null, false)]
    [DataRow(LeadStage.Inquiry, false)]
    [DataRow(LeadStage.Mql, false)]
    [DataRow(LeadStage.InQualification, true)]
    [DataRow(LeadStage.SalesReady, true)]
    [DataRow(LeadStage.Sal, true)]
    [DataRow(LeadStage.Sql, true)]
    [DataRow(LeadStage.RejectionPending, true)]
    public void A_return_comes_from_where_people_worked_on_the_lead(LeadStage? from, bool isReturn)
    {
        Assert.AreEqual(isReturn, Recycling.IsReturn(from, LeadStage.Nurturing));
        Assert.IsFalse(Recycling.IsReturn(from, LeadStage.Mql));
    }

    [TestMethod]
    public void The_sales_managers_are_told_once()
    {
        var rules = new NurtureRules(2, 365, 3, 3);
        Assert.AreEqual("4", string.Join(" ", Enumerable.Range(1, 9).Where(returns => Recycling.IsToBeTold(returns - 1, returns, rules))));
        Assert.IsFalse(Recycling.NeedsReview(3, rules));
        Assert.IsTrue(Recycling.NeedsReview(4, rules));
    }
}
