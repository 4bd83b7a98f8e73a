using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Values;

/// <summary>
/// What the main operation works out: full names, currency, exchange rate and money in base currency. Sources: the table reference of lead
/// and contact (fullname) and MicrosoftDocs/powerapps-docs developer/data-platform/transaction-currency-currency-entity.md.
/// </summary>
internal sealed class ComputedColumns(Engine engine)
{
    /// <summary>Adds the computed columns to the values about to be written.</summary>
    /// <param name="table">Table of the row.</param>
    /// <param name="before">The stored row; null for a new one.</param>
    /// <param name="values">The values about to be written.</param>
    internal void AddTo(Table table, Entity? before, Dictionary<string, object?> values)
    {
        AddFullName(table, before, values);
        AddActivityType(table, before, values);
        AddMoney(table, before, values);
    }

    private static object? Current(Entity? before, Dictionary<string, object?> values, string column)
        => values.TryGetValue(column, out var value) ? value : before?.Attributes.TryGetValue(column, out var stored) == true ? stored : null;

    // The default format of names in an organization: first name, blank, last name.
    private static void AddFullName(Table table, Entity? before, Dictionary<string, object?> values)
    {
        if (table.IsStandard && table.Columns.ContainsKey("fullname") && (values.ContainsKey("firstname") || values.ContainsKey("lastname")))
        {
            string?[] parts = [Current(before, values, "firstname") as string, Current(before, values, "lastname") as string];
            var name = string.Join(' ', parts.Where(p => p is not null));
            values["fullname"] = name.Length == 0 ? null : name;
        }
    }

    private static void AddActivityType(Table table, Entity? before, Dictionary<string, object?> values)
    {
        if (before is null && table.Columns.TryGetValue("activitytypecode", out var column))
        {
            values[column.Name] = column.Default;
        }
    }

    private void AddMoney(Table table, Entity? before, Dictionary<string, object?> values)
    {
        var hasCurrency = table.Columns.TryGetValue(SystemColumns.Currency, out var lookup) && lookup.Type == ColumnType.Lookup;
        if (!hasCurrency || !table.Columns.ContainsKey(SystemColumns.ExchangeRate))
        {
            return;
        }

        var money = table.Columns.Values.Where(c => c.BaseOf is not null);
        var currencyChanges = values.ContainsKey(SystemColumns.Currency) || before?.Contains(SystemColumns.Currency) != true;
        var touched = money
            .Where(c => values.ContainsKey(c.BaseOf!) || (currencyChanges && Current(before, values, c.BaseOf!) is not null))
            .ToList();
        if (before is not null && touched.Count == 0 && !values.ContainsKey(SystemColumns.Currency))
        {
            return;
        }

        var currency = Current(before, values, SystemColumns.Currency) as EntityReference
            ?? new EntityReference("transactioncurrency", engine.Root.BaseCurrencyId);
        if (currencyChanges)
        {
            values[SystemColumns.Currency] = currency;
            values[SystemColumns.ExchangeRate] = engine.Root.ExchangeRate(currency.Id);
        }

        // Without a rate nobody knows what an amount is in base currency.
        var rate = Current(before, values, SystemColumns.ExchangeRate) as decimal?;
        foreach (var column in touched)
        {
            var amount = Current(before, values, column.BaseOf!) as Money;
            values[column.Name] = amount is null || rate is not { } known ? null : new Money(decimal.Round(amount.Value / known, 4, MidpointRounding.AwayFromZero));
        }
    }
}
