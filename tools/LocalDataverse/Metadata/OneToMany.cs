namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A lookup seen from the row it points at: which rows point here and what becomes of them.</summary>
internal sealed record OneToMany(
    string Name,
    string ReferencedTable,
    string ReferencingTable,
    string ReferencingColumn,
    CascadeType OnDelete,
    CascadeType OnAssign);
