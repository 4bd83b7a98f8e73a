namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A many-to-many relationship with the table that holds its pairs.</summary>
internal sealed record Intersect(string Relationship, string Table, string First, string FirstColumn, string Second, string SecondColumn)
{
    /// <summary>A solution brought it: whoever makes a pair needs Append on both tables. The platform's own ones have privileges of their own.</summary>
    internal bool IsCustom { get; init; }

    /// <summary>Both sides are rows of one table.</summary>
    internal bool IsReflexive => First == Second;
}
