#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Races;

/// <summary>What is true of every lead at every moment, whoever does what at the same time.</summary>
internal static class Invariants
{
    private const int ChoiceBase = StageChoice.Inquiry - (int)LeadStage.Inquiry;

    /// <summary>What is not true, one sentence each; empty where all holds.</summary>
    internal static IReadOnlyList<string> Broken(IOrganizationService admin, IEnumerable<Guid> leads) => [.. leads.SelectMany(lead => Broken(admin, lead))];

    private static IEnumerable<string> Broken(IOrganizationService admin, Guid id)
    {
        var lead = admin.Retrieve(LeadTable.Name, id, new ColumnSet(true));
        var stage = lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value;
        var open = Of(admin, HandoffTable.Name, id).Where(row => row.GetAttributeValue<OptionSetValue>(HandoffTable.StateCode).Value == 0).ToList();
        var claims = Of(admin, ClaimTable.Name, id).Where(row => row.GetAttributeValue<OptionSetValue>(ClaimTable.Outcome).Value == ClaimOutcomeChoice.Open).ToList();
        var history = Of(admin, StageHistoryTable.Name, id);

        if (open.Count > 1 || open.FirstOrDefault()?.Id != Reference(lead, LeadTable.HandoffId))
        {
            yield return $"{id}: {open.Count} hand-offs are open, and the lead names {(Reference(lead, LeadTable.HandoffId) is null ? "none" : "one")}.";
        }

        foreach (var handoff in open)
        {
            var status = handoff.GetAttributeValue<OptionSetValue>(HandoffTable.Status).Value;
            if ((stage, status) is not ((StageChoice.SalesReady, HandoffStatusChoice.Open) or (StageChoice.Sal, HandoffStatusChoice.Accepted)))
            {
                yield return $"{id}: a hand-off of status {status} is open in stage {stage}.";
            }

            if (Reference(handoff, HandoffTable.RepId) is { } rep && rep != Reference(lead, HandoffTable.OwnerId))
            {
                yield return $"{id}: the rep of the open hand-off does not own the lead.";
            }
        }

        if (claims.Count > 1 || claims.FirstOrDefault()?.Id != Reference(lead, LeadTable.ClaimId))
        {
            yield return $"{id}: {claims.Count} claims are open, and the lead names {(Reference(lead, LeadTable.ClaimId) is null ? "none" : "one")}.";
        }

        if (claims.Count > 0 && stage != StageChoice.InQualification)
        {
            yield return $"{id}: a claim is open in stage {stage}.";
        }

        if (stage == StageChoice.SalesReady && open.Count == 0 && string.IsNullOrEmpty(lead.GetAttributeValue<string>(LeadTable.RoutingMessage)))
        {
            yield return $"{id}: waits for a rep, and nobody is told why.";
        }

        // Each stage was left as often as it was entered, but for the one in which the lead stands.
        var balance = new Dictionary<int, int>();
        foreach (var row in history)
        {
            var (from, to) = (Choice(row, StageHistoryTable.From), Choice(row, StageHistoryTable.To)!.Value);
            balance[to] = balance.GetValueOrDefault(to) + 1;
            if (from is { } left)
            {
                balance[left] = balance.GetValueOrDefault(left) - 1;
            }

            if (!StageTable.All.Any(move => move.From == Stage(from) && move.To == Stage(to)))
            {
                yield return $"{id}: moved from {from} to {to}, which no row of the table says.";
            }
        }

        if (balance.Any(pair => pair.Value != (pair.Key == stage ? 1 : 0)))
        {
            yield return $"{id}: its history does not lead to stage {stage}.";
        }
    }

    private static LeadStage? Stage(int? value) => value is { } number ? (LeadStage)(number - ChoiceBase) : null;

    private static int? Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    private static Guid? Reference(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    private static List<Entity> Of(IOrganizationService admin, string table, Guid lead)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(StageHistoryTable.LeadId, ConditionOperator.Equal, lead);
        return [.. admin.RetrieveMultiple(query).Entities];
    }
}
#endif
