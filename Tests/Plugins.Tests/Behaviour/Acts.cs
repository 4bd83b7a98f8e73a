#if NET
using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>What people and clients do in an org.</summary>
internal static class Acts
{
    /// <summary>A lead that passes the bar of an MQL by its signals and is too small for more.</summary>
    internal static Entity SmallLead()
    {
        var lead = JudgingOrg.Lead();
        (lead["jobtitle"], lead["numberofemployees"]) = ("Clerk", 3);
        return lead;
    }

    internal static Guid User(this JudgingOrg org, params string[] roles)
    {
        var name = "user." + Guid.NewGuid().ToString("N");
        return org.Dataverse.CreateUser(name, name, ["Salesperson", .. roles]);
    }

    internal static void Assign(this JudgingOrg org, Guid lead, Guid user) => org.Admin.Execute(new AssignRequest
    {
        Target = new EntityReference(LeadTable.Name, lead),
        Assignee = new EntityReference("systemuser", user),
    });

    internal static void Merge(this JudgingOrg org, Guid master, Guid subordinate, Entity? content = null) => org.Admin.Execute(new MergeRequest
    {
        Target = new EntityReference(LeadTable.Name, master),
        SubordinateId = subordinate,
        UpdateContent = content ?? new Entity(LeadTable.Name),
        PerformParentingChecks = false,
    });

    /// <summary>Opens (0), qualifies (1) or disqualifies (2) a lead, as SYSTEM, who is not asked whether he may.</summary>
    internal static void SetState(this JudgingOrg org, Guid lead, int state) =>
        org.Dataverse.As(org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, lead) { ["statecode"] = new OptionSetValue(state) });

    /// <summary>Disqualifies a lead in a request that leaves plugins out.</summary>
    internal static void CloseUnseen(this JudgingOrg org, Guid lead) => org.Admin.Execute(new Microsoft.Xrm.Sdk.Messages.UpdateRequest
    {
        Target = new Entity(LeadTable.Name, lead) { ["statecode"] = new OptionSetValue(2) },
        ["BypassCustomPluginExecution"] = true,
    });

    /// <summary>The row of the lead's score state; null where there is none.</summary>
    internal static Entity? State(this JudgingOrg org, Guid lead)
    {
        var query = new QueryExpression(LeadStateTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(LeadStateTable.Id, ConditionOperator.Equal, lead);
        return org.Admin.RetrieveMultiple(query).Entities.SingleOrDefault();
    }

    internal static DateTime? DueOn(this JudgingOrg org, Guid lead) => org.State(lead)?.GetAttributeValue<DateTime?>(LeadStateTable.ReevaluateOn);

    /// <summary>Makes a lead due at a moment.</summary>
    internal static void MakeDue(this JudgingOrg org, Guid lead, DateTime on) =>
        org.Admin.Update(new Entity(LeadStateTable.Name, lead) { [LeadStateTable.ReevaluateOn] = on });

    internal static decimal Number(this JudgingOrg org, Guid lead, string column) => org.Read(lead).GetAttributeValue<decimal>(column);

    /// <summary>Does what is due, as "processed/changed", as if the clock had run all the time since: what a test leaves out is no outage.</summary>
    internal static string ProcessDue(this JudgingOrg org)
    {
        var counts = org.RunClock();
        org.ForgetClock();
        return counts;
    }

    /// <summary>Does what is due, as "processed/changed"; the clock stands still until it is called again.</summary>
    internal static string RunClock(this JudgingOrg org)
    {
        var results = org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name)).Results;
        return results[ProcessDueApi.Response.Processed] + "/" + results[ProcessDueApi.Response.Changed];
    }

    /// <summary>The row of the clock; null where it never ran.</summary>
    internal static Entity? Clock(this JudgingOrg org) =>
        org.Admin.RetrieveMultiple(new QueryExpression(ClockTable.Name) { ColumnSet = new ColumnSet(true) }).Entities.SingleOrDefault();

    /// <summary>Judges a lead from all its inputs.</summary>
    internal static void Rescore(this JudgingOrg org, Guid lead) =>
        org.Admin.Execute(new OrganizationRequest(RescorePageApi.Name) { [RescorePageApi.Request.LeadIds] = new[] { lead.ToString() } });

    /// <summary>The shipped definition as a draft, with texts replaced.</summary>
    internal static Guid Import(this JudgingOrg org, params (string Old, string New)[] changes)
    {
        var file = DefaultFile.Text(DefaultFile.Definition);
        foreach (var (old, changed) in changes)
        {
            file = file.Contains(old, StringComparison.Ordinal) ? file.Replace(old, changed, StringComparison.Ordinal) : throw new ArgumentException(old);
        }

        return (Guid)org.Admin.Execute(new OrganizationRequest(ImportDefinitionApi.Name) { [ImportDefinitionApi.Request.Document] = file })
            .Results[ImportDefinitionApi.Response.DefinitionId];
    }

    /// <summary>Brings a draft in force with two signatures.</summary>
    internal static void Activate(this JudgingOrg org, Guid version)
    {
        org.Call(ProposeDefinitionApi.Name, version);
        SignAs(org, SignForMarketingApi.Name, "XrmLeads Definition Signer Marketing", version);
        SignAs(org, SignForSalesApi.Name, "XrmLeads Definition Signer Sales", version);
        org.Call(ActivateDefinitionApi.Name, version);
    }

    /// <summary>Sets a column of the scope with a code.</summary>
    internal static void SetScope(this JudgingOrg org, string code, string column, object value)
    {
        var query = new QueryExpression(ScopeTable.Name);
        query.Criteria.AddCondition(ScopeTable.Code, ConditionOperator.Equal, code);
        org.Admin.Update(new Entity(ScopeTable.Name, org.Admin.RetrieveMultiple(query).Entities.Single().Id) { [column] = value });
    }

    internal static EntityReference Reference(this Guid lead) => new(LeadTable.Name, lead);

    private static void ForgetClock(this JudgingOrg org)
    {
        if (org.Clock() is { } clock)
        {
            org.Dataverse.As(org.Dataverse.SystemUserId).Delete(ClockTable.Name, clock.Id);
        }
    }

    private static void SignAs(JudgingOrg org, string api, string role, Guid version) => org.Dataverse.As(org.User(role))
        .Execute(new OrganizationRequest(api) { ["Target"] = new EntityReference(LeadDefinitionTable.Name, version) });
}
#endif
