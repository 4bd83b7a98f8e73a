namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Who owns the rows of a table.</summary>
internal enum Ownership
{
    None,
    Organization,
    User,
    BusinessUnit,
}
