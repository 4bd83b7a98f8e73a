namespace XrmLeads.LocalDataverse.Query;

/// <summary>One part of a query's order.</summary>
/// <param name="Name">Name in the paging cookie.</param>
/// <param name="Sql">What is compared.</param>
/// <param name="IsDescending">Largest first, empty last; otherwise empty first.</param>
/// <param name="Kind">Form of the value.</param>
internal sealed record SortKey(string Name, string Sql, bool IsDescending, SortKind Kind);
