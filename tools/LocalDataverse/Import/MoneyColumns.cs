using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// Gives a table with money what Dataverse gives it: the currency, the exchange rate and, for each amount, its twin in base currency. Exports
/// have them all; files that people write may not. Source: MicrosoftDocs/powerapps-docs developer/data-platform/transaction-currency-currency-entity.md.
/// </summary>
internal static class MoneyColumns
{
    private const int RateDigits = 12;

    internal static void Complete(Table table)
    {
        var amounts = table.Columns.Values.Where(c => c.Type == ColumnType.Money && c.BaseOf is null && !c.Name.EndsWith("_base", System.StringComparison.Ordinal)).ToList();
        if (amounts.Count == 0)
        {
            return;
        }

        foreach (var amount in amounts.Where(a => !table.Columns.Values.Any(c => c.BaseOf == a.Name) && !table.Describes(a.Name + "_base")))
        {
            table.Add(new Column
            {
                Name = amount.Name + "_base",
                Type = ColumnType.Money,
                Precision = amount.Precision,
                BaseOf = amount.Name,
                ValidForCreate = false,
                ValidForUpdate = false,
            });
        }

        if (!table.Describes(SystemColumns.Currency))
        {
            var currency = new Column { Name = SystemColumns.Currency, Type = ColumnType.Lookup };
            currency.Targets.AddRange(SystemColumns.Targets[SystemColumns.Currency]);
            table.Add(currency);
        }

        if (table.Describes(SystemColumns.ExchangeRate) && table.Columns.GetValueOrDefault(SystemColumns.ExchangeRate)?.Type != ColumnType.Decimal)
        {
            throw new DescriptionFault($"it has money, so its {SystemColumns.ExchangeRate} is a decimal column");
        }

        if (!table.Describes(SystemColumns.ExchangeRate))
        {
            table.Add(new Column
            {
                Name = SystemColumns.ExchangeRate,
                Type = ColumnType.Decimal,
                Precision = RateDigits,
                ValidForCreate = false,
                ValidForUpdate = false,
            });
        }
    }
}
