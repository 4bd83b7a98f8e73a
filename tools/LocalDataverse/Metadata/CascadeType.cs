namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>What happens to the rows that point at a row when that row is deleted or assigned.</summary>
internal enum CascadeType
{
    NoCascade,
    Cascade,
    RemoveLink,
    Restrict,
}
