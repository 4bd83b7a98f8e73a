namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>An environment variable that a solution brings; its value is a row that an administrator writes, or the import where the solution has one.</summary>
internal sealed record EnvironmentVariable(string SchemaName, string DisplayName, string? DefaultValue, int Type, string? Value);
