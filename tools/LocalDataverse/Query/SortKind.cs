namespace XrmLeads.LocalDataverse.Query;

/// <summary>The forms in which SQLite holds what rows are ordered by.</summary>
internal enum SortKind
{
    Text,
    Whole,
    Real,
    Id,
}
