namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Who owns the rows of a table: nobody, the organization, a business unit, a user or team.</summary>
internal enum Ownership
{
    None,
    Organization,

    /// <summary>A business unit: users, teams, roles and the units themselves.</summary>
    Business,
    User,
}
