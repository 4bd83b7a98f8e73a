namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>What happens to the rows that point at a row when something is done to that row.</summary>
internal enum CascadeType
{
    NoCascade,
    Cascade,
    RemoveLink,
    Restrict,

    /// <summary>Only the rows in their first state follow.</summary>
    Active,

    /// <summary>Only the rows of the same owner follow.</summary>
    UserOwned,
}
