#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Nurture;

/// <summary>Whatever closes a lead in nurture, its journey is told once, of the track that was left.</summary>
[TestClass]
public class EndingTests
{
    [TestMethod]
    [DataRow("merge")]
    [DataRow("plain")]
    [DataRow("act")]
    [DataRow("opt-out")]
    public void A_lead_that_is_closed_leaves_its_track_once(string how)
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (lead, other) = (org.Admin.Create(JudgingOrg.Lead()), org.Admin.Create(JudgingOrg.Lead()));
        var entered = Events(org, lead, other);
        Assert.AreEqual("Enter Enter", entered);

        switch (how)
        {
            case "merge":
                org.Merge(other, lead);
                break;
            case "plain":
                org.SetState(lead, 2);
                break;
            case "act":
                org.Admin.Execute(new OrganizationRequest(DisqualifyLeadApi.Name) { ["Target"] = lead.Reference(), [DisqualifyLeadApi.Request.ReasonCode] = "C3" });
                break;
            default:
                org.Admin.Update(new Entity(LeadTable.Name, lead) { ["msdyn_gdproptout"] = true });
                break;
        }

        Assert.AreEqual("Enter Enter Exit", Events(org, lead, other));
        Assert.AreEqual(1, Events(org, lead, other).Split(' ').Count(action => action == "Exit"));
    }

    /// <summary>The events of two leads; a merge moves those of one to the other.</summary>
    private static string Events(JudgingOrg org, params Guid[] leads) => string.Join(
        " ", leads.SelectMany(lead => org.Of(NurtureEventTable.Name, lead)).OrderBy(row => row.GetAttributeValue<OptionSetValue>(NurtureEventTable.Action).Value)
            .Select(row => row.FormattedValues[NurtureEventTable.Action]));
}
#endif
