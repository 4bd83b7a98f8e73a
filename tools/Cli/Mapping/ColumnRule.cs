namespace XrmLeads.Cli.Mapping;

/// <summary>A column of the CSV file goes to a column of lead.</summary>
internal sealed record ColumnRule(SourceColumn From, Target To, Translation Translation);
