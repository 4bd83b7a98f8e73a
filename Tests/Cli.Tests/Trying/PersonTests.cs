using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Trying.Month;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>What a person of the simulated month takes as a no, and what ends the month.</summary>
[TestClass]
public sealed class PersonTests
{
    [TestMethod]
    public void A_plugins_refusal_is_an_answer()
    {
        using var dataverse = Dataverse.OpenFile(OneTrial.Org.File);
        using var rep = new Person(dataverse, "sam.sales");

        Assert.IsFalse(rep.Tries(RejectLeadApi.Name, ("Target", AnyLead(dataverse)), (RejectLeadApi.Request.ReasonCode, "N1"), (RejectLeadApi.Request.Evidence, "Said so")));
    }

    [TestMethod]
    public void A_wrong_call_and_a_missing_privilege_are_none()
    {
        using var dataverse = Dataverse.OpenFile(OneTrial.Org.File);
        using var rep = new Person(dataverse, "sam.sales");
        using var signer = new Person(dataverse, "mara.signs");
        var lead = AnyLead(dataverse);

        Assert.ThrowsExactly<CommandFault>(() => rep.Tries("xl_NoSuchCall", ("Target", lead)));
        Assert.ThrowsExactly<CommandFault>(() => rep.Tries(RejectLeadApi.Name, ("Target", lead), ("NoSuchParameter", 1)));
        Assert.ThrowsExactly<CommandFault>(() => signer.Tries(RejectLeadApi.Name, ("Target", lead), (RejectLeadApi.Request.ReasonCode, "N1"), (RejectLeadApi.Request.Evidence, "Said so")));
    }

    private static EntityReference AnyLead(Dataverse dataverse)
    {
        var query = new QueryExpression(LeadTable.Name) { TopCount = 1 };
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        return dataverse.AsAdministrator().RetrieveMultiple(query).Entities.Single().ToEntityReference();
    }
}
