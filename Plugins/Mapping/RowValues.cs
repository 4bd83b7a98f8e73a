using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.Mapping;

/// <summary>Reads columns of a row; null where the column is missing or empty.</summary>
internal static class RowValues
{
    /// <summary>The number of a choice.</summary>
    internal static int? Choice(this Entity row, string column) => Value(row, column) is OptionSetValue choice ? choice.Value : null;

    /// <summary>A whole number; 0 where it is empty.</summary>
    internal static int WholeNumber(this Entity row, string column) => Value(row, column) is int number ? number : 0;

    /// <summary>A text.</summary>
    internal static string? Text(this Entity row, string column) => Value(row, column) as string;

    /// <summary>The row that a lookup points to.</summary>
    internal static EntityReference? Lookup(this Entity row, string column) => Value(row, column) as EntityReference;

    /// <summary>A moment, UTC and in whole seconds.</summary>
    internal static DateTime? When(this Entity row, string column) => Value(row, column) is DateTime moment ? OperationTime.Stored(moment) : null;

    /// <summary>Any value; what a joined table gave comes without its wrapping.</summary>
    internal static object? Value(this Entity row, string column) =>
        !row.Attributes.TryGetValue(column, out var value) ? null : value is AliasedValue aliased ? aliased.Value : value;
}
