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
    internal CascadeType OnShare { get; init; }

    internal CascadeType OnUnshare { get; init; }

    /// <summary>What becomes of a child's access when it gets another parent.</summary>
    internal CascadeType OnReparent { get; init; }

    /// <summary>No solution file holds it: the platform moves the children of a merged row.</summary>
    internal CascadeType OnMerge { get; init; } = CascadeType.Cascade;

    internal CascadeType OnRollupView { get; init; }

    /// <summary>The relationship that the operators of hierarchies follow (under, above and so on).</summary>
    internal bool IsHierarchical { get; init; }

    /// <summary>The name under which the Web API leads from a child to its parent; null where the description does not say.</summary>
    internal string? ParentNavigation { get; init; }

    /// <summary>The name under which the Web API leads from the parent to its children; null where the description does not say.</summary>
    internal string? ChildrenNavigation { get; init; }
}
