using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse;

/// <summary>A call that a plugin made to the organization service.</summary>
/// <param name="Number">From 1 in the outer request, calls of plugins further down counted in the order they are made.</param>
/// <param name="Message">Name of the message.</param>
/// <param name="Table">Logical name of the table; empty where the message has none.</param>
/// <param name="IsWrite">Whether the message can change data.</param>
/// <param name="Plugin">Full name of the plugin class that made the call.</param>
public sealed record ServiceCall(int Number, string Message, string Table, bool IsWrite, string Plugin)
{
    /// <summary>Id of the row that is sent, or that a query names by its primary key; empty where the request names none.</summary>
    public Guid Row { get; init; }

    /// <summary>Columns that are sent or asked for: those of a joined table as <c>table.column</c>, all columns of a table as <c>*</c>.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
