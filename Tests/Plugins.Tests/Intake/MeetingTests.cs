#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Intake;

/// <summary>Two leads for which one signal waits come at the same moment, interleaved at every service call of the plugins.</summary>
[TestClass]
public class MeetingTests
{
    [TestMethod]
    public void Of_two_leads_that_come_at_once_one_gets_what_waits_and_is_judged_by_it()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        org.Rep.Arrive("anna@firm.example", "pricing_page");
        using var meeting = new Interleaving(org.Dataverse, options => options.Clock = () => org.Now);
        var waits = 0;
        var points = 1;
        for (var pause = 0; pause <= points; pause++)
        {
            meeting.Restart();
            var (first, second) = meeting.Run(Create, Create, pause, Interleaving.Never);

            points = Math.Max(points, first.Points);
            waits += first.HasWaited || second.HasWaited ? 1 : 0;
            Assert.IsNull(first.Fault, first.Fault?.Message);
            Assert.IsNull(second.Fault, second.Fault?.Message);
            var admin = meeting.First.AsAdministrator();
            var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Intent, LeadTable.FirstSignal) };
            query.Criteria.AddCondition("emailaddress1", ConditionOperator.Equal, "anna@firm.example");
            var leads = admin.RetrieveMultiple(query).Entities;
            var owner = admin.RetrieveMultiple(new QueryExpression(SignalTable.Name) { ColumnSet = new ColumnSet(SignalTable.LeadId) }).Entities.Single()
                .GetAttributeValue<EntityReference>(SignalTable.LeadId).Id;
            Assert.HasCount(2, leads);
            foreach (var lead in leads)
            {
                Assert.AreEqual(lead.Id == owner ? 10m : 0m, lead.GetAttributeValue<decimal>(LeadTable.Intent), $"pause {pause}");
                Assert.AreEqual(lead.Id == owner ? "pricing_page" : null, lead.GetAttributeValue<string>(LeadTable.FirstSignal), $"pause {pause}");
            }
        }

        Assert.IsGreaterThan(0, waits);
    }

    private static void Create(Dataverse dataverse) => dataverse.AsAdministrator().Create(Arrivals.Lead("anna@firm.example"));
}
#endif
