namespace XrmLeads.LocalDataverse.Query;

/// <summary>A column that comes back under an alias.</summary>
/// <param name="Name">Logical name of the column.</param>
/// <param name="Alias">Name under which it comes back.</param>
/// <param name="Aggregate">count, countcolumn, sum, avg, min or max; null for none.</param>
/// <param name="IsDistinct">Each value counts once.</param>
/// <param name="IsGroup">Rows are grouped by it.</param>
/// <param name="DateGrouping">day, week, month, quarter or year; null to group by the value itself.</param>
internal sealed record ShapedColumn(string Name, string Alias, string? Aggregate, bool IsDistinct, bool IsGroup, string? DateGrouping);
