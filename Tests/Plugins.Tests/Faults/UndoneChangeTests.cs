#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What a transaction did to a definition judges leads inside it, and nobody once it is undone.</summary>
[TestClass]
public class UndoneChangeTests
{
    [TestMethod]
    public void A_change_that_was_undone_judges_nobody()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);

        JudgingOrg.Refused(() => org.Admin.Execute(Transaction(org, Guid.NewGuid())));

        Assert.AreEqual(ScoringStatusChoice.Scored, org.Choice(org.Admin.Create(JudgingOrg.Lead()), LeadTable.ScoringStatus));
    }

    [TestMethod]
    public void A_change_that_was_kept_judges_inside_its_transaction_and_after()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var old = org.Admin.Create(JudgingOrg.Lead());

        var responses = ((ExecuteTransactionResponse)org.Admin.Execute(Transaction(org, old))).Responses;

        Assert.AreEqual(ScoringStatusChoice.NoDefinition, org.Choice(((CreateResponse)responses[1]).id, LeadTable.ScoringStatus));
        Assert.AreEqual(ScoringStatusChoice.NoDefinition, org.Choice(org.Admin.Create(JudgingOrg.Lead()), LeadTable.ScoringStatus));
    }

    /// <summary>Retires the version, has a lead judged, and deletes another, which fails where it is not there.</summary>
    private static ExecuteTransactionRequest Transaction(JudgingOrg org, Guid deleted) => new()
    {
        ReturnResponses = true,
        Requests =
        [
            FaultOrg.On(RetireDefinitionApi.Name, LeadDefinitionTable.Name, org.Version),
            new CreateRequest { Target = JudgingOrg.Lead() },
            new DeleteRequest { Target = new EntityReference(LeadTable.Name, deleted) },
        ],
    };
}
#endif
