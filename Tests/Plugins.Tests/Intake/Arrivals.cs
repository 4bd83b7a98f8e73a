#if NET
using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Intake;

/// <summary>How leads and signals come in.</summary>
internal static class Arrivals
{
    /// <summary>Leads of the web are born with a demo request.</summary>
    internal const string FromTheWeb = """[{"kind":"choice","column":"leadsourcecode","values":[8]}]""";

    /// <summary>Says which new leads are born with a signal of a type, and lets the plugins learn it.</summary>
    internal static void BornWith(this JudgingOrg org, string type, string? conditions)
    {
        org.Admin.Update(new Entity(SignalTypeTable.Name, org.TypeId(type)) { [SignalTypeTable.Conditions] = conditions });
        org.Warm();
    }

    internal static Guid TypeId(this JudgingOrg org, string type)
    {
        var query = new QueryExpression(SignalTypeTable.Name);
        query.Criteria.AddCondition(SignalTypeTable.Code, ConditionOperator.Equal, type);
        return org.Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    /// <summary>A good company with an address, of the web.</summary>
    internal static Entity FormLead(string email = "anna@firm.example")
    {
        var row = JudgingOrg.Lead();
        (row["emailaddress1"], row["leadsourcecode"]) = (email, new OptionSetValue(8));
        return row;
    }

    /// <summary>Somebody with an address, not of the web.</summary>
    internal static Entity Lead(string email)
    {
        var row = FormLead(email);
        row.Attributes.Remove("leadsourcecode");
        return row;
    }

    /// <summary>Records a signal of which only the address is known.</summary>
    internal static ParameterCollection Arrive(this IOrganizationService user, string email, string type, DateTime? on = null, string? source = null)
    {
        var request = new OrganizationRequest(RecordSignalApi.Name) { [RecordSignalApi.Request.Email] = email, [RecordSignalApi.Request.SignalType] = type };
        if (on is { } moment)
        {
            request[RecordSignalApi.Request.OccurredOn] = moment;
        }

        if (source is not null)
        {
            request[RecordSignalApi.Request.Source] = source;
        }

        return user.Execute(request).Results;
    }

    /// <summary>The lead that an answer of the request names; all zeros for none.</summary>
    internal static Guid LeadId(this ParameterCollection answer) => (Guid)answer[RecordSignalApi.Response.LeadId];

    internal static Guid? LeadOf(this JudgingOrg org, ParameterCollection answer) =>
        org.Admin.Retrieve(SignalTable.Name, (Guid)answer[RecordSignalApi.Response.SignalId], new ColumnSet(SignalTable.LeadId)).GetAttributeValue<EntityReference>(SignalTable.LeadId)?.Id;

    /// <summary>The older lead that one names as the one it is a duplicate of.</summary>
    internal static Guid? DuplicateOf(this JudgingOrg org, Guid lead) => org.Read(lead).GetAttributeValue<EntityReference>(LeadTable.DuplicateOfId)?.Id;
}
#endif
