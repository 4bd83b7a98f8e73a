namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A many-to-many relationship with the table that holds its pairs.</summary>
internal sealed record Intersect(string Relationship, string Table, string First, string FirstColumn, string Second, string SecondColumn);
