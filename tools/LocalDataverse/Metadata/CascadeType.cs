namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>
/// What an act on a row does to the rows that point at it. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/configure-entity-relationship-cascading-behavior.md.
/// </summary>
internal enum CascadeType
{
    NoCascade,

    /// <summary>All related rows.</summary>
    Cascade,

    /// <summary>The related rows that are active; solution files call it ActiveOnly.</summary>
    Active,

    /// <summary>The related rows with the owner of the row itself.</summary>
    UserOwned,

    /// <summary>They no longer point at the row.</summary>
    RemoveLink,

    /// <summary>The act is refused while there are any.</summary>
    Restrict,
}
