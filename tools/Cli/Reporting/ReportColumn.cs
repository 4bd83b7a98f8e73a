namespace XrmLeads.Cli.Reporting;

/// <summary>A column of a report's section.</summary>
/// <param name="Key">Its name in JSON and CSV, which stays the same from version to version.</param>
/// <param name="Title">What people read above it.</param>
/// <param name="Kind">What its values are.</param>
internal sealed record ReportColumn(string Key, string Title, FigureKind Kind = FigureKind.Count);
