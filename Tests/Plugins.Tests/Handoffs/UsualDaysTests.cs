#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Routing;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Handoffs;

/// <summary>A hand-off says how long leads of its cell usually took, once enough of them were won.</summary>
[TestClass]
public class UsualDaysTests
{
    [TestMethod]
    [DataRow(DaysToClose.Enough, ResultChoice.Won, HandoffStatusChoice.Completed, false, "21 days", "enough of them")]
    [DataRow(DaysToClose.Enough - 1, ResultChoice.Won, HandoffStatusChoice.Completed, false, "Too little history", "one too few")]
    [DataRow(DaysToClose.Enough, ResultChoice.Lost, HandoffStatusChoice.Completed, false, "Too little history", "lost ones")]
    [DataRow(DaysToClose.Enough, ResultChoice.Won, HandoffStatusChoice.Expired, false, "Too little history", "won by another than who let them wait")]
    [DataRow(DaysToClose.Enough, ResultChoice.Won, HandoffStatusChoice.Completed, true, "Too little history", "won beside the funnel")]
    public void Won_leads_of_the_same_cell_tell(int count, int result, int status, bool beside, string expected, string name)
    {
        using var org = new HandoffOrg("anna");
        var cell = Handed(org).GetAttributeValue<string>(HandoffTable.Cell);
        Remember(org, cell, count, result, status, beside, TimeSpan.FromDays(30));

        Assert.AreEqual(expected, Handed(org).GetAttributeValue<string>(HandoffTable.UsualDays), name);
    }

    [TestMethod]
    public void What_another_cell_took_or_what_is_long_past_tells_nothing()
    {
        using var org = new HandoffOrg("anna");
        var cell = Handed(org).GetAttributeValue<string>(HandoffTable.Cell);
        Remember(org, cell == "D4" ? "D3" : "D4", DaysToClose.Enough, ResultChoice.Won, HandoffStatusChoice.Completed, false, TimeSpan.FromDays(30));
        Remember(org, cell, DaysToClose.Enough, ResultChoice.Won, HandoffStatusChoice.Completed, false, TimeSpan.FromDays(1000));

        Assert.AreEqual("Too little history", Handed(org).GetAttributeValue<string>(HandoffTable.UsualDays));
    }

    private static Entity Handed(HandoffOrg org) => org.Rows(org.Ready()).Single();

    // The first one took 12 days and each after it two more, up to 30 for the tenth: the middle of ten is 21.
    private static void Remember(HandoffOrg org, string cell, int count, int result, int status, bool beside, TimeSpan ago)
    {
        var system = org.Org.Dataverse.As(org.Org.Dataverse.SystemUserId);
        for (var number = 0; number < count; number++)
        {
            var lead = new EntityReference(LeadTable.Name, org.Org.Admin.Create(JudgingOrg.Lead()));
            var closed = org.Org.Now - ago;
            system.Create(new Entity(HandoffTable.Name)
            {
                [HandoffTable.LeadId] = lead,
                [HandoffTable.Cell] = cell,
                [HandoffTable.Status] = new OptionSetValue(status),
                [HandoffTable.HandedOverOn] = closed.AddDays(-12 - (2 * number)),
            });
            system.Create(new Entity(OutcomeTable.Name)
            {
                [OutcomeTable.LeadId] = lead,
                [OutcomeTable.Result] = new OptionSetValue(result),
                [OutcomeTable.BesideFunnel] = beside,
                [OutcomeTable.ClosedOn] = closed,
            });
        }
    }
}
#endif
