using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.YearOfLeads.Records;

/// <summary>The rows of a table as they were at the last look; a look reads those that changed since.</summary>
/// <param name="name">The table.</param>
/// <param name="leadColumn">The column that says to which lead a row belongs.</param>
/// <param name="columns">The columns that are looked at.</param>
internal sealed class MirroredTable(string name, string leadColumn, params string[] columns)
{
    private const string Version = "versionnumber";

    private readonly Dictionary<Guid, (Guid Lead, Entity Row)> _rows = [];
    private readonly Dictionary<Guid, List<Entity>> _byLead = [];
    private readonly Dictionary<Guid, Guid> _origins = [];
    private long _seen;

    /// <summary>How many rows there are.</summary>
    internal int Count => _rows.Count;

    /// <summary>Reads what changed, and names the leads to which it belongs and belonged.</summary>
    internal void Look(IOrganizationService admin, Action<Guid> touched)
    {
        var query = new QueryExpression(name) { ColumnSet = new ColumnSet([.. columns, leadColumn, Version]), PageInfo = new PagingInfo { PageNumber = 1, Count = 5000 } };
        query.Criteria.AddCondition(Version, ConditionOperator.GreaterThan, _seen);
        query.AddOrder(Version, OrderType.Ascending);
        for (var more = true; more;)
        {
            var page = admin.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                Keep(row, touched);
                _seen = Math.Max(_seen, row.GetAttributeValue<long>(Version));
            }

            more = page.MoreRecords;
            (query.PageInfo.PageNumber, query.PageInfo.PagingCookie) = (query.PageInfo.PageNumber + 1, page.PagingCookie);
        }
    }

    /// <summary>The rows of a lead, in the order in which they were seen first.</summary>
    internal IReadOnlyList<Entity> Of(Guid lead) => _byLead.TryGetValue(lead, out var rows) ? rows : [];

    /// <summary>Those of them that were written for the lead: a merge moves rows of the other lead to it.</summary>
    internal IReadOnlyList<Entity> OwnOf(Guid lead) => [.. Of(lead).Where(row => _origins[row.Id] == lead)];

    /// <summary>A row; null where there is none.</summary>
    internal Entity? Row(Guid id) => _rows.TryGetValue(id, out var kept) ? kept.Row : null;

    private void Keep(Entity row, Action<Guid> touched)
    {
        var lead = row.Attributes.TryGetValue(leadColumn, out var value) && value is EntityReference reference ? reference.Id : row.Id;
        touched(lead);
        _origins.TryAdd(row.Id, lead);
        var place = -1;
        if (_rows.TryGetValue(row.Id, out var before))
        {
            place = _byLead[before.Lead].FindIndex(kept => kept.Id == row.Id);
            if (before.Lead != lead)
            {
                touched(before.Lead);
                _byLead[before.Lead].RemoveAt(place);
                place = -1;
            }
        }

        _rows[row.Id] = (lead, row);
        if (!_byLead.TryGetValue(lead, out var rows))
        {
            _byLead.Add(lead, rows = []);
        }

        if (place < 0)
        {
            rows.Add(row);
        }
        else
        {
            rows[place] = row;
        }
    }
}
