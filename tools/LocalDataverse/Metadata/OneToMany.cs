namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A lookup seen from the row it points at: which rows point here and what becomes of them.</summary>
internal sealed record OneToMany(
    string Name,
    string ReferencedTable,
    string ReferencingTable,
    string ReferencingColumn,
    CascadeType OnDelete,
    CascadeType OnAssign)
{
    /// <summary>The table's own hierarchy, which the operators above and under follow.</summary>
    internal bool IsHierarchical { get; init; }

    /// <summary>What a share of the parent gives to its children.</summary>
    internal CascadeType OnShare { get; init; }

    internal CascadeType OnUnshare { get; init; }

    /// <summary>What children get that are put under a parent: the rights that others have in it.</summary>
    internal CascadeType OnReparent { get; init; }

    /// <summary>The name under which the Web API leads from a child to its parent; null where the description does not say.</summary>
    internal string? ParentNavigation { get; init; }

    /// <summary>The name under which the Web API leads from the parent to its children; null where the description does not say.</summary>
    internal string? ChildrenNavigation { get; init; }
}
