using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// Names of references and the formatted values of a row, in the formats of English (United States), the default of an organization, and UTC.
/// Source: MicrosoftDocs/powerapps-docs developer/data-platform/org-service/entity-operations-query-data, formatted values.
/// </summary>
internal sealed class DisplayValues(Engine engine)
{
    private readonly Dictionary<(string Table, Guid Id), string?> _names = [];
    private readonly Dictionary<Guid, (string Symbol, int Digits)> _currencies = [];

    /// <summary>Adds them for the row's own and its linked columns.</summary>
    internal void AddTo(Entity row)
    {
        // In the table of currencies the column of this name is the primary key.
        var money = row.Attributes.TryGetValue(SystemColumns.Currency, out var currency) && currency is EntityReference reference ? reference.Id : (Guid?)null;
        foreach (var (name, value) in row.Attributes.ToList())
        {
            var (tableName, columnName, inner) = value is AliasedValue aliased
                ? (aliased.EntityLogicalName, aliased.AttributeLogicalName, aliased.Value)
                : (row.LogicalName, name, value);
            if (engine.Catalogue.Tables.TryGetValue(tableName, out var table)
                && table.Columns.TryGetValue(columnName, out var column)
                && Text(column, inner, () => money ?? CurrencyOf(table, row)) is { } text)
            {
                row.FormattedValues[name] = text;
            }
        }
    }

    private static string Moment(Column column, DateTime moment)
        => moment.ToString(column.DateOnly ? "M/d/yyyy" : "M/d/yyyy h:mm tt", CultureInfo.InvariantCulture);

    private static string? Label(Column column, int value, string? other = null)
        => column.Options is { } options && options.TryGetValue(value, out var label) ? label : other;

    private string? Text(Column column, object? value, Func<Guid> currency) => (column.Type, value) switch
    {
        (_, EntityReference reference) => reference.Name = Name(reference),
        (_, OptionSetValue option) => Label(column, option.Value),
        (_, OptionSetValueCollection options) when options.All(o => Label(column, o.Value) is not null)
            => string.Join("; ", options.Select(o => Label(column, o.Value))),
        (_, bool flag) => Label(column, flag ? 1 : 0, flag ? "Yes" : "No"),
        (ColumnType.DateTime, DateTime moment) => Moment(column, moment),
        (_, Money money) => Amount(money.Value, column.BaseOf is null ? currency() : engine.Root.BaseCurrencyId),
        (ColumnType.Decimal, decimal number) => number.ToString("N" + column.Precision, CultureInfo.InvariantCulture),
        (_, int or long) => string.Create(CultureInfo.InvariantCulture, $"{value:N0}"),
        _ => null,
    };

    private string? Name(EntityReference reference)
    {
        if (!_names.TryGetValue((reference.LogicalName, reference.Id), out var name))
        {
            name = engine.Catalogue.Tables.TryGetValue(reference.LogicalName, out var table) && table.PrimaryName is { } column
                ? engine.Database.Read(
                    $"SELECT \"{column}\" FROM \"{table.Name}\" WHERE \"{table.PrimaryId}\" = $0",
                    [ColumnStorage.Id(reference.Id)],
                    r => r.IsDBNull(0) ? null : r.GetString(0)).FirstOrDefault()
                : null;
            _names.Add((reference.LogicalName, reference.Id), name);
        }

        return name;
    }

    // The row's currency, though it is not among the columns asked for.
    private Guid CurrencyOf(Table table, Entity row)
        => table.Name == row.LogicalName && table.Columns.ContainsKey(SystemColumns.Currency) && !table.IsView && row.Id != Guid.Empty
            && engine.Rows.Find(table, row.Id)?.GetAttributeValue<EntityReference>(SystemColumns.Currency) is { } currency
            ? currency.Id
            : engine.Root.BaseCurrencyId;

    private string Amount(decimal amount, Guid currency)
    {
        if (!_currencies.TryGetValue(currency, out var format))
        {
            var row = engine.Rows.Find(engine.Catalogue.Table("transactioncurrency"), currency);
            format = (row?.GetAttributeValue<string>("currencysymbol") ?? string.Empty, row?.GetAttributeValue<int?>("currencyprecision") ?? 2);
            _currencies.Add(currency, format);
        }

        var number = Math.Abs(amount).ToString("N" + format.Digits, CultureInfo.InvariantCulture);
        return (amount < 0 ? "-" : string.Empty) + format.Symbol + number;
    }
}
