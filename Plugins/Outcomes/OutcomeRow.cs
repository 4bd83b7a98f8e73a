using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Outcomes;

/// <summary>Fills rows of outcomes.</summary>
internal static class OutcomeRow
{
    /// <summary>Starts a row.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="version">The version that judged the lead last; null for none.</param>
    /// <param name="owner">Who owns the lead, and the row with it.</param>
    /// <param name="opportunityId">The opportunity.</param>
    internal static Entity New(Guid leadId, EntityReference? version, EntityReference? owner, Guid opportunityId) => new(OutcomeTable.Name)
    {
        [OutcomeTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
        [OutcomeTable.OpportunityId] = new EntityReference(OpportunityColumns.Table, opportunityId),
        [OutcomeTable.DefinitionId] = version,
        [OutcomeTable.BesideFunnel] = false,
        [OutcomeTable.OwnerId] = owner,
    };

    /// <summary>Says how it stands and whose it is: a team that owns the opportunity is no rep.</summary>
    internal static void Say(Entity row, int result, bool isBeside, Entity opportunity)
    {
        row[OutcomeTable.Result] = new OptionSetValue(result);
        row[OutcomeTable.PrimaryName] = Sentences.OutcomeName(result, isBeside);
        row[OutcomeTable.BesideFunnel] = isBeside;
        row[OutcomeTable.RepId] = opportunity.Lookup(OpportunityColumns.OwnerId) is { LogicalName: "systemuser" } rep ? rep : null;
    }

    /// <summary>What it brought in base currency: the amount divided by the exchange rate (transaction-currency-currency-entity.md); null where nobody said.</summary>
    internal static decimal? InBaseCurrency(Entity opportunity) => opportunity.Value(OpportunityColumns.ActualValue) is Money amount
        ? Math.Round(amount.Value / (opportunity.Value(OpportunityColumns.ExchangeRate) is decimal and not 0 and var rate ? rate : 1m), 2)
        : null;
}
