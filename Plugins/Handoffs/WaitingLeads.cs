using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>
/// The leads that are Sales-Ready and that nobody has: handed over at the pace of free capacity, the most urgent first, then by Composite, then those that have
/// waited longest.
/// </summary>
internal sealed class WaitingLeads(PluginRun run, DefinitionCatalogue catalogue, LeadJudge judge)
{
    /// <summary>How many leads are looked at in a scope for each that is asked for, where conditions of members keep them from some.</summary>
    private const int LooksForOne = 3;

    /// <summary>Dataverse gives no more rows at once.</summary>
    private const int MostRows = 5000;

    /// <summary>Hands over leads of all scopes that route.</summary>
    /// <param name="most">How many at most.</param>
    /// <returns>How many were handed over.</returns>
    internal int Serve(int most)
    {
        var served = 0;
        foreach (var version in catalogue.InForce)
        {
            if (version.Scope is { Mode: RolloutMode.Warn or RolloutMode.Enforce, Routing: not RoutingMethodChoice.Off } && !version.IsDraft && served < most)
            {
                served += Serve(version, most - served);
            }
        }

        return served;
    }

    /// <summary>One read where nobody waits, one to three more where nobody has time.</summary>
    private int Serve(DefinitionInForce version, int most)
    {
        var served = 0;
        var waiting = Find(version, Math.Min(most * LooksForOne, MostRows));
        var isSomebodyFree = waiting.Count > 0 && RoutingMembers.Read(run, version.Scope).HasFree(run.Now);
        foreach (var lead in waiting)
        {
            if (served == most || !isSomebodyFree)
            {
                break;
            }

            if (Serve(lead))
            {
                served++;
            }

            isSomebodyFree = RoutingMembers.Read(run, version.Scope).HasFree(run.Now);
        }

        return served;
    }

    private List<Guid> Find(DefinitionInForce version, int most)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id), TopCount = most };
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Equal, StageChoice.SalesReady);
        query.Criteria.AddCondition(LeadTable.HandoffId, ConditionOperator.Null);
        query.Criteria.AddCondition(LeadTable.DefinitionId, ConditionOperator.Equal, version.Id);
        query.AddOrder(LeadTable.SlaClass, OrderType.Ascending);
        query.AddOrder(LeadTable.Composite, OrderType.Descending);
        query.AddOrder(LeadTable.StageEnteredOn, OrderType.Ascending);
        return run.SystemService.RetrieveMultiple(query).Entities.Select(row => row.Id).ToList();
    }

    /// <summary>Under its lock: whether it still waits, and who takes it.</summary>
    private bool Serve(Guid leadId)
    {
        var record = judge.LockAndRead(leadId);
        if (record is null || record.Lead.Choice(LeadTable.Stage) != StageChoice.SalesReady || record.Lead.Lookup(LeadTable.HandoffId) is not null
            || !judge.RowOf(record).IsOpen || StageGuard.VersionOf(catalogue, record.Lead.Value) is not { } version)
        {
            return false;
        }

        var lead = new SalesLead(record, version);
        var holders = Holders.Read(run, lead);
        var sheet = new FollowUpSheet(leadId);
        var isServed = new HandoffOpening(run, catalogue).Route(lead, sheet, holders.NextHop, holders.Late);
        sheet.Write(run);
        return isServed;
    }
}
