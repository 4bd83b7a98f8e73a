using System.Collections.Generic;

namespace XrmLeads.Cli.Reporting;

/// <summary>A table of a report.</summary>
/// <param name="Key">Its name in JSON and CSV.</param>
/// <param name="Title">What people read above it.</param>
/// <param name="Columns">The columns; the first ones are Text and name the row.</param>
/// <param name="Rows">A string, int or double for each column; null where there is nothing to tell.</param>
internal sealed record ReportSection(string Key, string Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<object?[]> Rows);
