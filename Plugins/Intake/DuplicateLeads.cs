using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Intake;

/// <summary>
/// Keeps <c>xl_duplicateofid</c>: of several open leads with one e-mail address the oldest gets the signals, and the others say which it is. As SYSTEM, in the
/// background, once what was saved can be seen: so of two leads that came at once the later look sees both.
/// </summary>
internal static class DuplicateLeads
{
    /// <summary>How many leads of some addresses are looked at; an address with more is no person's.</summary>
    private const int Most = 100;

    /// <summary>Looks at the open leads with some addresses and at those that name some leads as the older one: one read, and a write for each that says something else than it should.</summary>
    /// <param name="run">The run.</param>
    /// <param name="emails">The addresses; blank ones are left out.</param>
    /// <param name="leads">The leads that changed, which others may name.</param>
    internal static void Refresh(PluginRun run, IEnumerable<string?> emails, params Guid[] leads)
    {
        var addresses = new HashSet<string>(emails.Select(SameEmail.Trimmed).Where(email => email.Length > 0), SameEmail.Comparer);
        if (addresses.Count == 0)
        {
            return;
        }

        var rows = Read(run, addresses, leads);
        foreach (var group in rows.GroupBy(row => SameEmail.Trimmed(row.Text(LeadColumns.EmailAddress)), SameEmail.Comparer).Where(group => addresses.Contains(group.Key)))
        {
            var oldest = group.First();
            foreach (var row in group)
            {
                Set(run, row, row == oldest ? null : oldest.Id);
            }
        }

        foreach (var row in rows.Where(row => !addresses.Contains(SameEmail.Trimmed(row.Text(LeadColumns.EmailAddress)))))
        {
            Set(run, row, null);
        }
    }

    /// <summary>After a merge: the lead that is left is no duplicate of the one that was closed, nor is any other. Two reads.</summary>
    internal static void AfterMerge(PluginRun run, Guid leadId, Guid closedId)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadColumns.EmailAddress) };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.In, leadId, closedId);
        Refresh(run, [.. run.SystemService.RetrieveMultiple(query).Entities.Select(row => row.Text(LeadColumns.EmailAddress))], leadId, closedId);
    }

    private static List<Entity> Read(PluginRun run, HashSet<string> addresses, Guid[] leads)
    {
        var query = new QueryExpression(LeadTable.Name)
        {
            ColumnSet = new ColumnSet(LeadColumns.EmailAddress, LeadTable.DuplicateOfId),
            TopCount = Most,
        };
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(LeadColumns.EmailAddress, ConditionOperator.In, [.. addresses.Cast<object>()]);
        either.AddCondition(LeadTable.DuplicateOfId, ConditionOperator.In, [.. leads.Cast<object>()]);
        query.AddOrder(LeadColumns.CreatedOn, OrderType.Ascending);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        return [.. run.SystemService.RetrieveMultiple(query).Entities];
    }

    private static void Set(PluginRun run, Entity row, Guid? oldest)
    {
        if (row.Lookup(LeadTable.DuplicateOfId)?.Id != oldest)
        {
            run.SystemService.Update(new Entity(LeadTable.Name, row.Id)
            {
                [LeadTable.DuplicateOfId] = oldest is { } id ? new EntityReference(LeadTable.Name, id) : null,
            });
        }
    }
}
