using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>Who has had a lead in its cycle: one read.</summary>
internal sealed class Holders
{
    private readonly IReadOnlyList<Entity> _rows;

    private Holders(IReadOnlyList<Entity> rows) => _rows = rows;

    /// <summary>All of them.</summary>
    internal IReadOnlyCollection<Guid> All => Of(_ => true);

    /// <summary>Those who let a time pass or sent the lead back: whoever passed it on may have time for it another day.</summary>
    internal IReadOnlyCollection<Guid> Late => Of(row => row.Choice(HandoffTable.Status) is HandoffStatusChoice.Expired or HandoffStatusChoice.Rejected);

    /// <summary>The hop of the last hand-off; 1 where there was none.</summary>
    internal int LastHop => _rows.Count == 0 ? 1 : Math.Max(1, _rows[0].WholeNumber(HandoffTable.Hop));

    /// <summary>
    /// The hop of the next hand-off: one more after a time that passed, the same where the lead was passed on or assigned, and 1 where sales was done with the lead
    /// or never had it.
    /// </summary>
    internal int NextHop => _rows.Count == 0 ? 1 : _rows[0].Choice(HandoffTable.Status) switch
    {
        HandoffStatusChoice.Expired => _rows[0].WholeNumber(HandoffTable.Hop) + 1,
        HandoffStatusChoice.PassedOn => _rows[0].WholeNumber(HandoffTable.Hop),
        _ => 1,
    };

    /// <summary>Reads them.</summary>
    internal static Holders Read(PluginRun run, SalesLead lead)
    {
        var query = new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(HandoffTable.RepId, HandoffTable.Status, HandoffTable.Hop) };
        query.Criteria.AddCondition(HandoffTable.LeadId, ConditionOperator.Equal, lead.Id);
        query.Criteria.AddCondition(HandoffTable.Cycle, ConditionOperator.Equal, lead.Cycle);
        query.AddOrder(HandoffTable.HandedOverOn, OrderType.Descending);
        query.AddOrder(HandoffTable.Hop, OrderType.Descending);
        return new Holders([.. run.SystemService.RetrieveMultiple(query).Entities]);
    }

    private List<Guid> Of(Func<Entity, bool> isMeant) =>
        _rows.Where(isMeant).Select(row => row.Lookup(HandoffTable.RepId)?.Id).OfType<Guid>().Distinct().ToList();
}
