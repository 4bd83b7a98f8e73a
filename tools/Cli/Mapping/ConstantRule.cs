namespace XrmLeads.Cli.Mapping;

/// <summary>A column of lead gets the same value in every row.</summary>
internal sealed record ConstantRule(Target To, Cell Value);
