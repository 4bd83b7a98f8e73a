using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>A way from one table's rows to another's: along a lookup to its row, or back to the rows that point here.</summary>
/// <param name="Name">Name in addresses and payloads.</param>
/// <param name="From">The table it starts at.</param>
/// <param name="To">The table it leads to.</param>
/// <param name="Lookup">The lookup, which lies in <paramref name="From"/>, or in <paramref name="To"/> where it leads to many rows.</param>
/// <param name="ToMany">Whether it leads to the rows that point here.</param>
internal sealed record Navigation(string Name, Table From, Table To, Column Lookup, bool ToMany);
