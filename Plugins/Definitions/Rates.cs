using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;

namespace XrmLeads.Definitions;

/// <summary>Exchange rates: units of a currency for one unit of the base currency. Threads share it; what it learns it keeps as long as its catalogue lives.</summary>
internal sealed class Rates
{
    private readonly ConcurrentDictionary<Guid, decimal?> _rates = new();

    /// <summary>The rate of a currency; null where there is no such currency or it has no rate. One read the first time.</summary>
    internal decimal? Find(Guid currencyId, PluginRun run)
    {
        if (_rates.TryGetValue(currencyId, out var known))
        {
            return known;
        }

        var query = new QueryExpression("transactioncurrency") { ColumnSet = new ColumnSet("exchangerate"), TopCount = 1 };
        query.Criteria.AddCondition("transactioncurrencyid", ConditionOperator.Equal, currencyId);
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        var rate = rows.Count > 0 ? rows[0].GetAttributeValue<decimal?>("exchangerate") : null;
        _rates[currencyId] = rate;
        return rate;
    }
}
