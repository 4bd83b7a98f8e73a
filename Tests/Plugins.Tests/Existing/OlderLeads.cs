#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Existing;

/// <summary>Leads as they are that were there before the solution: without a stage, a state, an evaluation or a history.</summary>
internal static class OlderLeads
{
    /// <summary>Creates one while no step runs.</summary>
    internal static Guid Older(this JudgingOrg org, Action<Entity>? fill = null)
    {
        var lead = JudgingOrg.Lead();
        fill?.Invoke(lead);
        var id = ((CreateResponse)org.Admin.Execute(new CreateRequest { Target = lead, ["BypassCustomPluginExecution"] = true })).id;
        Assert.IsNull(org.Choice(id, LeadTable.Stage));
        Assert.IsNull(org.State(id));
        return id;
    }

    /// <summary>Whether the state of a lead says that it waits for something new.</summary>
    internal static bool Awaits(this JudgingOrg org, Guid lead) => org.State(lead)!.GetAttributeValue<bool>(LeadStateTable.AwaitsInput);

    /// <summary>Asserts the stage of a lead, and that its history tells how it came there.</summary>
    internal static void Is(this JudgingOrg org, int stage, Guid lead)
    {
        Assert.AreEqual(stage, org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(1, org.Of(StageHistoryTable.Name, lead).Count(move => move.GetAttributeValue<OptionSetValue>(StageHistoryTable.To).Value == stage));
    }

    /// <summary>Gives a role to a team or a user that is there already.</summary>
    internal static void Give(this JudgingOrg org, EntityReference principal, string role)
    {
        var query = new QueryExpression("role");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, role);
        var association = principal.LogicalName == "team" ? "teamroles_association" : "systemuserroles_association";
        org.Admin.Associate(principal.LogicalName, principal.Id, new Relationship(association), [org.Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference()]);
    }
}
#endif
