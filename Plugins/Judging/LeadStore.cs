using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Reads and writes what judging an existing lead needs, as SYSTEM. A fault of a call is left to fail the request.</summary>
internal sealed class LeadStore
{
    private readonly PluginRun _run;
    private readonly DefinitionCatalogue _catalogue;
    private readonly IOrganizationService _service;

    internal LeadStore(PluginRun run, DefinitionCatalogue catalogue)
    {
        _run = run;
        _catalogue = catalogue;
        _service = run.SystemService;
    }

    /// <summary>
    /// Holds the lead's state to the end of the transaction: judgements of one lead come one after the other. It is made where there is none, as for a lead that
    /// is older than the solution. The value only has to change.
    /// </summary>
    internal void Lock(Guid leadId) => _service.Execute(new UpsertRequest
    {
        Target = new Entity(LeadStateTable.Name, leadId)
        {
            [LeadStateTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
            [LeadStateTable.Lock] = Environment.TickCount,
        },
    });

    /// <summary>The lead with its state, in one read; null where there is none of that id.</summary>
    internal LeadRecord? Read(Guid leadId)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = Columns() };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.Equal, leadId);
        var state = query.AddLink(LeadStateTable.Name, LeadTable.Id, LeadStateTable.Id, JoinOperator.LeftOuter);
        state.EntityAlias = LeadRecord.StateAlias;
        state.Columns = new ColumnSet(
            LeadStateTable.State, LeadStateTable.ReevaluateOn, LeadStateTable.LapseFrom, LeadStateTable.AwaitsInput, LeadStateTable.Failures, LeadStateTable.ClockOn,
            LeadStateTable.CreditedTo);
        AddParent(query, "account", "accountid", ColumnCatalogue.ParentAccount);
        AddParent(query, "contact", "contactid", ColumnCatalogue.ParentContact);
        var rows = _service.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : new LeadRecord(rows[0]);
    }

    /// <summary>The lead as it is to be judged: what is stored under what is being saved. A parent that is being set costs one read.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="stored">What is stored; null while the lead is being created.</param>
    /// <param name="target">What is being saved; null for nothing.</param>
    internal LeadRow Row(Guid leadId, Entity? stored, Entity? target)
    {
        var row = new LeadRow(leadId, stored, target);
        ReadNewParent(row, stored, LeadColumns.ParentAccountId, ColumnCatalogue.ParentAccount);
        ReadNewParent(row, stored, LeadColumns.ParentContactId, ColumnCatalogue.ParentContact);
        foreach (var prefix in PrefixesOfAmounts(row))
        {
            SetRate(row, stored, prefix);
        }

        return row;
    }

    /// <summary>
    /// True where the owner had anything to do with the lead since a moment, an activity of his that was made or done since then: it is his already. A team works
    /// no lead: what it owns waits for somebody.
    /// </summary>
    internal bool HasActivityOfOwner(LeadRow row, DateTime since)
    {
        if (row[LeadColumns.OwnerId] is not EntityReference { LogicalName: "systemuser", Id: var owner })
        {
            return false;
        }

        var query = new QueryExpression("activitypointer") { ColumnSet = new ColumnSet("activityid"), TopCount = 1 };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, row.Id);
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, owner);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(LeadColumns.CreatedOn, ConditionOperator.GreaterEqual, since);
        either.AddCondition("actualend", ConditionOperator.GreaterEqual, since);
        return _service.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>Writes columns of the state.</summary>
    internal void UpdateState(Entity state) => _service.Update(state);

    /// <summary>Removes a state where there is one.</summary>
    internal void RemoveState(Guid leadId)
    {
        var query = new QueryExpression(LeadStateTable.Name) { ColumnSet = new ColumnSet(LeadStateTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(LeadStateTable.Id, ConditionOperator.Equal, leadId);
        if (_service.RetrieveMultiple(query).Entities.Count > 0)
        {
            _service.Delete(LeadStateTable.Name, leadId);
        }
    }

    /// <summary>Writes columns of the lead.</summary>
    internal void UpdateLead(Entity lead) => _service.Update(lead);

    private ColumnSet Columns()
    {
        var names = new HashSet<string>(StringComparer.Ordinal)
        {
            LeadColumns.StateCode, LeadColumns.OwnerId, LeadColumns.CurrencyId, LeadColumns.ExchangeRate, LeadColumns.ParentAccountId,
            LeadColumns.ParentContactId, LeadTable.ReevaluateOn, LeadColumns.LeadSource, LeadColumns.CampaignId, LeadColumns.RelatedObjectId,
            LeadColumns.OriginatingCaseId, LeadColumns.CreatedBy, LeadColumns.EmailAddress, LeadColumns.CreatedOn,
        };
        names.UnionWith(_catalogue.Columns.Where(column => ColumnCatalogue.PrefixOf(column).Length == 0));
        names.UnionWith(LeadColumns.ScoreNames);
        names.UnionWith(LeadColumns.StandingNames);
        names.UnionWith(LeadColumns.HandlingNames);

        // The longest column is never compared: it is written whenever something else is.
        names.Remove(LeadTable.Explanation);
        return new ColumnSet(names.ToArray());
    }

    private void AddParent(QueryExpression query, string table, string id, string prefix)
    {
        var columns = ParentColumns(prefix);
        if (columns.Length > 0)
        {
            var link = query.AddLink(table, prefix.TrimEnd('.'), id, JoinOperator.LeftOuter);
            link.EntityAlias = prefix.TrimEnd('.');
            link.Columns = new ColumnSet(columns);
        }
    }

    private string[] ParentColumns(string prefix)
    {
        var columns = _catalogue.Columns.Where(column => ColumnCatalogue.PrefixOf(column) == prefix).Select(column => column.Substring(prefix.Length)).ToList();
        return columns.Count == 0 ? [] : [.. columns.Union([LeadColumns.CurrencyId, LeadColumns.ExchangeRate])];
    }

    private void ReadNewParent(LeadRow row, Entity? stored, string lookup, string prefix)
    {
        var parent = row.Lookup(lookup);
        if (parent == stored?.Lookup(lookup)?.Id)
        {
            return;
        }

        row.RemoveParent(prefix);
        var columns = ParentColumns(prefix);
        if (parent is { } id && columns.Length > 0)
        {
            row.Add(_service.Retrieve(prefix == ColumnCatalogue.ParentAccount ? "account" : "contact", id, new ColumnSet(columns)), prefix);
        }
    }

    private HashSet<string> PrefixesOfAmounts(LeadRow row)
    {
        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in row.Values)
        {
            if (value.Value is Money && _catalogue.Reads(value.Key))
            {
                prefixes.Add(ColumnCatalogue.PrefixOf(value.Key));
            }
        }

        return prefixes;
    }

    private void SetRate(LeadRow row, Entity? stored, string prefix)
    {
        if (row.Lookup(prefix + LeadColumns.CurrencyId) is not { } currency)
        {
            return;
        }

        var isStored = prefix.Length > 0 || stored?.Lookup(LeadColumns.CurrencyId)?.Id == currency;
        row.SetRate(prefix, isStored && row[prefix + LeadColumns.ExchangeRate] is decimal rate ? rate : _catalogue.Rates.Find(currency, _run));
    }
}
