using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Mapping;

/// <summary>
/// A lead as it is judged: what is stored, under what is being saved. Columns of the parent account and contact stand under the names that definitions give
/// them, such as <c>parentaccountid.revenue</c>.
/// </summary>
internal sealed class LeadRow
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal?> _rates = new(StringComparer.Ordinal);

    internal LeadRow(Guid id, Entity? stored, Entity? target)
    {
        Id = id;
        Add(stored, "");
        Add(target, "");
    }

    /// <summary>The id of the lead.</summary>
    internal Guid Id { get; }

    /// <summary>All values, for a walk.</summary>
    internal IEnumerable<KeyValuePair<string, object?>> Values => _values;

    /// <summary>The value of a column; null where it is empty or was not read.</summary>
    internal object? this[string column] => _values.TryGetValue(column, out var value) ? value : null;

    /// <summary>The row that a lookup points to.</summary>
    internal Guid? Lookup(string column) => this[column] is EntityReference reference ? reference.Id : null;

    /// <summary>True for a lead that is neither qualified nor disqualified.</summary>
    internal bool IsOpen => this[LeadColumns.StateCode] is not OptionSetValue { Value: not 0 };

    /// <summary>Lays the columns of a row over what is there.</summary>
    /// <param name="row">The row, or null for nothing.</param>
    /// <param name="prefix">Empty for the lead, else the prefix of a parent.</param>
    internal void Add(Entity? row, string prefix)
    {
        if (row is null)
        {
            return;
        }

        foreach (var column in row.Attributes)
        {
            _values[prefix + column.Key] = column.Value is AliasedValue aliased ? aliased.Value : column.Value;
        }
    }

    /// <summary>Forgets the columns of a parent that the lead no longer has.</summary>
    internal void RemoveParent(string prefix)
    {
        var names = new List<string>();
        foreach (var name in _values.Keys)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                names.Add(name);
            }
        }

        foreach (var name in names)
        {
            _values.Remove(name);
        }
    }

    /// <summary>Tells the exchange rate of the amounts of the lead or of a parent; null where the currency has none.</summary>
    internal void SetRate(string prefix, decimal? rate) => _rates[prefix] = rate;

    /// <summary>
    /// The exchange rate of an amount; null where its currency has none. A row without a currency yet gets one from Dataverse only when it is saved, after this
    /// stage: until then its amounts are taken to be in base currency.
    /// </summary>
    internal decimal? RateOf(string column) => _rates.TryGetValue(ColumnCatalogue.PrefixOf(column), out var rate) ? rate : 1;
}
