using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Intake;

/// <summary>Signals that know their lead by an e-mail address only, of which no open lead has one yet. Read and written as SYSTEM.</summary>
internal static class WaitingSignals
{
    /// <summary>For how many days after it happened a signal waits.</summary>
    internal const int Days = 180;

    /// <summary>How many one save takes in, the latest first, so that it stays far from the time limit of a plugin.</summary>
    internal const int Most = 50;

    /// <summary>
    /// The signals that wait for an address, the earliest first, each locked to the end of the transaction, so that of two leads with that address that come at once
    /// one gets them. One read; where any wait a write for each and another read.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="email">The address; null or blank for none.</param>
    internal static IReadOnlyList<Entity> Take(PluginRun run, string? email)
    {
        if (string.IsNullOrWhiteSpace(email))
        {
            return [];
        }

        var query = Query(run, email!.Trim());
        var found = run.SystemService.RetrieveMultiple(query).Entities.Select(row => row.Id).OrderBy(id => id).ToArray();
        if (found.Length == 0)
        {
            return [];
        }

        foreach (var id in found)
        {
            run.SystemService.Update(new Entity(SignalTable.Name, id) { [SignalTable.Email] = email.Trim() });
        }

        query = Query(run, email.Trim());
        query.Criteria.AddCondition(SignalTable.Id, ConditionOperator.In, [.. found.Cast<object>()]);
        return [.. run.SystemService.RetrieveMultiple(query).Entities.OrderBy(row => row.When(SignalTable.OccurredOn))];
    }

    /// <summary>Gives signals to a lead: a write each.</summary>
    internal static void Give(PluginRun run, IEnumerable<Guid> signals, Guid leadId)
    {
        foreach (var signal in signals)
        {
            run.SystemService.Update(new Entity(SignalTable.Name, signal) { [SignalTable.LeadId] = new EntityReference(LeadTable.Name, leadId) });
        }
    }

    private static QueryExpression Query(PluginRun run, string email)
    {
        var query = new QueryExpression(SignalTable.Name) { ColumnSet = new ColumnSet(SignalTable.OccurredOn, SignalTable.SignalTypeId), TopCount = Most };
        query.Criteria.AddCondition(SignalTable.Email, ConditionOperator.Equal, email);
        query.Criteria.AddCondition(SignalTable.LeadId, ConditionOperator.Null);
        query.Criteria.AddCondition(SignalTable.OccurredOn, ConditionOperator.GreaterEqual, run.Now.AddDays(-Days));
        query.AddOrder(SignalTable.OccurredOn, OrderType.Descending);
        return query;
    }
}
