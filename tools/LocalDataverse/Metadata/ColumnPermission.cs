namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>What the members of a column security profile may do with a secured column.</summary>
internal sealed record ColumnPermission(string Table, string Column, bool CanRead, bool CanCreate, bool CanUpdate);
