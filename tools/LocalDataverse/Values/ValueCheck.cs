using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Values;

/// <summary>Checks a value sent for a column and gives it the form that is stored. Faults as Dataverse words them (web-service-error-codes).</summary>
internal sealed class ValueCheck(Engine engine)
{
    private static readonly DateTime EarliestDate = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The value to store; null empties the column, and so does an empty text.</summary>
    internal object? Canonical(Table table, Column column, object? value) => (column.Type, value) switch
    {
        (_, null) => null,
        (ColumnType.Text or ColumnType.Memo, string text) => Text(table, column, text),
        (ColumnType.Integer, int number) => InRange(table, column, number, number),
        (ColumnType.BigInteger, long number) => number,
        (ColumnType.Decimal, decimal number) => InRange(table, column, number, number),
        (ColumnType.Double, double number) => InRange(table, column, number),
        (ColumnType.Money, Money money) => InRange(table, column, money, money.Value),
        (ColumnType.DateTime, DateTime moment) => Moment(column, moment),
        (ColumnType.Boolean, bool flag) => flag,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, OptionSetValue option) => Option(table, column, option),
        (ColumnType.Choices, OptionSetValueCollection options) => Options(table, column, options),
        (ColumnType.Lookup, EntityReference reference) => Reference(table, column, reference),
        (ColumnType.Parties, EntityCollection parties) => Parties(table, column, parties),
        (ColumnType.PrimaryKey or ColumnType.UniqueIdentifier, Guid id) => id,
        _ => throw Faults.InvalidArgument($"Incorrect attribute value type {value.GetType()} for the attribute '{column.Name}' of the entity '{table.Name}'."),
    };

    private static string? Text(Table table, Column column, string text)
    {
        if (text.Length > column.MaxLength)
        {
            throw new DataverseFaultException(
                ErrorCodes.TextTooLong,
                $"A validation error occurred. The length of the '{column.Name}' attribute of the '{table.Name}' entity exceeded "
                    + $"the maximum allowed length of '{column.MaxLength}'.");
        }

        return text.Length == 0 ? null : text;
    }

    private static T InRange<T>(Table table, Column column, T value, decimal number)
        where T : notnull
        => number < column.Min || number > column.Max ? throw OutOfRange(table, column) : value;

    // A double may be far beyond what a decimal holds, or no number at all.
    private static double InRange(Table table, Column column, double number)
        => !double.IsFinite(number) || number < (double?)column.Min || number > (double?)column.Max ? throw OutOfRange(table, column) : number;

    private static DataverseFaultException OutOfRange(Table table, Column column)
        => new(
            ErrorCodes.ValueOutOfRange,
            $"A validation error occurred. The value of '{column.Name}' on record of type '{table.Name}' is outside the valid range.");

    // Moments are kept to the second, as Dataverse gives them back.
    private static DateTime Moment(Column column, DateTime moment)
    {
        if (moment < EarliestDate)
        {
            throw new DataverseFaultException(
                unchecked((int)0x80040239),
                $"DateTime is less than minumum value supported by CrmDateTime. Actual value: {moment:G}, Minimum value supported: {EarliestDate:G}");
        }

        var utc = moment.Kind == DateTimeKind.Local && !column.DateOnly && !column.TimeZoneIndependent ? moment.ToUniversalTime() : moment;
        return column.DateOnly
            ? DateTime.SpecifyKind(utc.Date, DateTimeKind.Unspecified)
            : new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), column.TimeZoneIndependent ? DateTimeKind.Unspecified : DateTimeKind.Utc);
    }

    private static OptionSetValue Option(Table table, Column column, OptionSetValue option)
        => column.Options is null || column.Options.ContainsKey(option.Value)
            ? option
            : throw new DataverseFaultException(
                ErrorCodes.ChoiceValueOutOfRange,
                $"A validation error occurred. The value {option.Value} of '{column.Name}' on record of type '{table.Name}' is outside the valid range. "
                    + $"Accepted Values: {string.Join(',', column.Options.Keys)}");

    // No value chosen is no value.
    private static OptionSetValueCollection? Options(Table table, Column column, OptionSetValueCollection options)
    {
        foreach (var option in options)
        {
            Option(table, column, option);
        }

        return options.Count == 0 ? null : options;
    }

    // Nobody is no value.
    private EntityCollection? Parties(Table table, Column column, EntityCollection parties)
    {
        var rows = new EntityCollection { EntityName = Store.Parties.Table };
        foreach (var party in parties.Entities)
        {
            if (party.LogicalName != Store.Parties.Table)
            {
                throw Faults.InvalidArgument($"The attribute '{column.Name}' of the entity '{table.Name}' holds rows of activityparty, not of '{party.LogicalName}'.");
            }

            // An address of somebody who is in no table.
            if (party.Attributes.Keys.FirstOrDefault(name => name != Store.Parties.Party) is { } other)
            {
                throw Faults.NotSupported($"the column {other} of an activity party");
            }

            if (party.GetAttributeValue<EntityReference>(Store.Parties.Party) is not { } reference)
            {
                throw Faults.InvalidArgument($"A party of '{column.Name}' names nobody.");
            }

            rows.Entities.Add(new Entity(Store.Parties.Table) { [Store.Parties.Party] = Reference(table, column, reference) });
        }

        return rows.Entities.Count == 0 ? null : rows;
    }

    private EntityReference Reference(Table table, Column column, EntityReference reference)
    {
        if (!column.Targets.Contains(reference.LogicalName) && !column.Targets.Contains("*"))
        {
            throw Faults.InvalidArgument(
                $"The attribute '{column.Name}' of the entity '{table.Name}' points at "
                    + $"{string.Join(" or ", column.Targets)}, not at '{reference.LogicalName}'.");
        }

        var target = engine.Catalogue.Table(reference.LogicalName);
        var id = engine.Keys.Resolve(target, reference.Id, reference.KeyAttributes);
        return engine.Rows.Exists(target, id)
            ? new EntityReference(target.Name, id)
            : throw Faults.NoRow(target.SchemaName, id);
    }
}
