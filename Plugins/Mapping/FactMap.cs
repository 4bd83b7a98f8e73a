using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Routing;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Mapping;

/// <summary>Turns the columns of a lead into the facts that a definition reads.</summary>
internal static class FactMap
{
    /// <summary>The facts of a lead.</summary>
    /// <exception cref="InvalidOperationException">A value cannot be read; the message says which and what to do.</exception>
    internal static LeadFacts Facts(LeadDefinition definition, LeadRow row) => Filled(definition.CreateFacts(), definition.Columns, row);

    /// <summary>The facts of a lead that the conditions of somebody who takes leads read.</summary>
    /// <exception cref="InvalidOperationException">A value cannot be read; the message says which and what to do.</exception>
    internal static LeadFacts Facts(MemberConditions conditions, LeadRow row) => Filled(conditions.CreateFacts(), conditions.Columns, row);

    private static LeadFacts Filled(LeadFacts facts, IReadOnlyList<Column> columns, LeadRow row)
    {
        foreach (var column in columns)
        {
            if (row[column.Name] is { } value)
            {
                Set(facts, column, value, row);
            }
        }

        return facts;
    }

    private static void Set(LeadFacts facts, Column column, object value, LeadRow row)
    {
        switch (column.Type)
        {
            case ColumnType.Number:
                facts.SetNumber(column.Slot, Number(column, value, row));
                break;
            case ColumnType.Choice:
                facts.SetNumber(column.Slot, value switch
                {
                    OptionSetValue choice => choice.Value,
                    int number => number,
                    bool flag => flag ? 1 : 0,
                    _ => throw Unreadable(column),
                });
                break;
            case ColumnType.Boolean:
                facts.SetFlag(column.Slot, value is bool yes ? yes : throw Unreadable(column));
                break;
            default:
                facts.SetText(column.Slot, Text(column, value));
                break;
        }
    }

    private static double Number(Column column, object value, LeadRow row) => value switch
    {
        Money money => (double)(money.Value / RateOf(column, row)),
        int number => number,
        decimal number => (double)number,
        double number => number,
        long number => number,
        _ => throw Unreadable(column),
    };

    private static decimal RateOf(Column column, LeadRow row) => row.RateOf(column.Name) is { } rate && rate > 0
        ? rate
        : throw new InvalidOperationException(Sentences.NoExchangeRate(column.Label));

    private static string Text(Column column, object value) => value switch
    {
        string text => text,
        EntityReference reference => reference.Id.ToString(),
        Guid id => id.ToString(),
        DateTime moment => OperationTime.Stored(moment).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw Unreadable(column),
    };

    private static InvalidOperationException Unreadable(Column column) => new(Sentences.UnreadableColumn(column.Name, column.Type.ToString()));
}
