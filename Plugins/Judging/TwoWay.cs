using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// Whether somebody and sales have spoken with each other: an incoming e-mail, a completed phone call marked as reached, a completed appointment. Asked in this
/// order until one is found: one read to three.
/// </summary>
internal static class TwoWay
{
    private const int Completed = 1;

    /// <summary>True where one of them is set regarding the lead.</summary>
    internal static bool WasHad(IOrganizationService service, Guid leadId) =>
        Exists(service, leadId, "email", "directioncode", false, null)
        || Exists(service, leadId, PhoneCallTable.Name, PhoneCallTable.Reached, true, Completed)
        || Exists(service, leadId, "appointment", null, null, Completed);

    private static bool Exists(IOrganizationService service, Guid leadId, string table, string? mark, object? marked, int? state)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet("activityid"), TopCount = 1 };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, leadId);
        if (mark is not null)
        {
            query.Criteria.AddCondition(mark, ConditionOperator.Equal, marked);
        }

        if (state is { } wanted)
        {
            query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, wanted);
        }

        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
