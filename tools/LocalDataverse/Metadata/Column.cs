using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A column of a table, as far as storing, checking and querying need it.</summary>
internal sealed class Column
{
    internal required string Name { get; init; }

    internal required ColumnType Type { get; init; }

    /// <summary>The name with capitals; null where the description does not say.</summary>
    internal string? SchemaName { get; init; }

    /// <summary>What users read; null where the description does not say.</summary>
    internal string? DisplayName { get; init; }

    /// <summary>The name of the shared choice whose values these are; null for a choice of the column's own.</summary>
    internal string? ChoiceName { get; init; }

    /// <summary>Whether a form requires a value: none, recommended, required or systemrequired.</summary>
    internal string RequiredLevel { get; init; } = "none";

    internal bool IsCustom { get; init; }

    /// <summary>Characters that a text may have.</summary>
    internal int MaxLength { get; init; } = int.MaxValue;

    internal decimal? Min { get; init; }

    internal decimal? Max { get; init; }

    /// <summary>Digits after the point that are kept.</summary>
    internal int Precision { get; init; }

    /// <summary>The column holds a day (behaviour 2) and no moment.</summary>
    internal bool DateOnly { get; init; }

    /// <summary>The moment is stored as sent, without a time zone (behaviour 3).</summary>
    internal bool TimeZoneIndependent { get; init; }

    /// <summary>The values of a choice with their labels; null where the description does not list them and any is taken.</summary>
    internal IReadOnlyDictionary<int, string>? Options { get; init; }

    /// <summary>The value of a row created without one: int, bool or string.</summary>
    internal object? Default { get; init; }

    /// <summary>The tables a lookup points at; "*" for any.</summary>
    internal List<string> Targets { get; } = [];

    internal bool IsSecured { get; init; }

    internal bool ValidForCreate { get; init; } = true;

    internal bool ValidForUpdate { get; init; } = true;

    /// <summary>The money column whose value in base currency this one holds.</summary>
    internal string? BaseOf { get; init; }

    /// <summary>A lookup to several tables keeps the table's name beside the id.</summary>
    internal bool IsPolymorphic => Type == ColumnType.Lookup && (Targets.Count != 1 || Targets[0] == "*");
}
