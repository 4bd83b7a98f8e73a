#if NET
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Rejections;

/// <summary>What each operation of a rejection reads and writes, with warm caches, as reads/writes.</summary>
[TestClass]
public class RejectionCostTests
{
    [TestMethod]
    [DataRow("reject", "8/7", "reason, lead twice, rejections before, the caller's three, hand-off; lock, rejection, stage, history, hand-off, clock, lead")]
    [DataRow("reject at once", "13/15", "and lead twice, rejection and reason; the stage, its judgement, history, clock, lead, the state and its judgement")]
    [DataRow("uphold", "14/12", "lead twice, rejection and reason twice, history, team, signals and answers, the caller's three; lock, rejection, lead, judgement, stage, history, nurture event, clock, lead")]
    [DataRow("uphold with an answer", "13/13", "who answered, and no signals; an answer more")]
    [DataRow("overturn", "21/8", "what routing costs, what was won before included; the next hand-off and its member")]
    [DataRow("unjudged", "11/9", "lead, rejection and reason three times, outages, holders; lock, rejection, stage, history, hand-off, clock, lead; and the judgement of the page")]
    public void Costs(string operation, string cost, string of)
    {
        using var org = new RejectionOrg("anna", "bert", "carl", "dora");
        Run(org, operation);

        // The catalogue knows the calendar by now.
        Run(org, operation);

        Assert.AreNotEqual("", of, "What the figure is made of.");
        org.Org.Costs(cost);
    }

    private static void Run(RejectionOrg org, string operation)
    {
        var (lead, rep) = org.Ready();
        switch (operation)
        {
            case "reject":
                org.Reject(rep, lead, "I1");
                break;
            case "reject at once":
                org.Reject(rep, lead, "C3", request =>
                {
                    request[RejectLeadApi.Request.Channel] = "email";
                    request[RejectLeadApi.Request.AskedOn] = org.Org.Now;
                });
                break;
            case "uphold":
                org.Reject(rep, lead, "I1");
                org.Uphold("quinn", lead);
                break;
            case "uphold with an answer":
                org.Reject(rep, lead, "A1");
                org.Uphold("quinn", lead);
                break;
            case "overturn":
                org.Reject(rep, lead, "I1");
                org.Overturn("quinn", lead);
                break;
            default:
                org.Reject(rep, lead, "I1");
                org.Org.Now = org.Sales.ClockOn(lead)!.Value;
                org.Org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.LeadIds] = new[] { lead.ToString() } });
                break;
        }
    }
}
#endif
