using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Routing;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>The columns of a lead that routing asks for: whose it may be, and what the conditions of members read. One read.</summary>
internal sealed class RoutedLead
{
    private readonly LeadRow _row;

    private RoutedLead(LeadRow row) => _row = row;

    /// <summary>The lead.</summary>
    internal Guid Id => _row.Id;

    /// <summary>Its first e-mail address; null for none.</summary>
    internal string? Email => _row[LeadColumns.EmailAddress] as string;

    /// <summary>The account it belongs to.</summary>
    internal Guid? AccountId => _row.Lookup(LeadColumns.ParentAccountId);

    /// <summary>The contact it belongs to.</summary>
    internal Guid? ContactId => _row.Lookup(LeadColumns.ParentContactId);

    /// <summary>Reads the lead.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rates">The exchange rates.</param>
    /// <param name="leadId">The lead.</param>
    /// <param name="conditions">What will be asked of it.</param>
    internal static RoutedLead Read(PluginRun run, Rates rates, Guid leadId, IEnumerable<MemberConditions> conditions)
    {
        var columns = new HashSet<string>(conditions.SelectMany(set => set.Columns).Select(column => column.Name), StringComparer.Ordinal)
        {
            LeadColumns.EmailAddress, LeadColumns.ParentAccountId, LeadColumns.ParentContactId, LeadColumns.CurrencyId, LeadColumns.ExchangeRate,
        };
        var row = new LeadRow(leadId, run.SystemService.Retrieve(LeadTable.Name, leadId, new ColumnSet([.. columns])), null);
        if (row.Lookup(LeadColumns.CurrencyId) is { } currency)
        {
            row.SetRate("", row[LeadColumns.ExchangeRate] is decimal rate ? rate : rates.Find(currency, run));
        }

        return new RoutedLead(row);
    }

    /// <summary>The facts that conditions read.</summary>
    internal LeadFacts Facts(MemberConditions conditions) => FactMap.Facts(conditions, _row);
}
