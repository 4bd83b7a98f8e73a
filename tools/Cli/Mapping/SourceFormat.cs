namespace XrmLeads.Cli.Mapping;

/// <summary>How a CSV file is written. Its encoding is always UTF-8.</summary>
/// <param name="Separator">What stands between two fields.</param>
/// <param name="Decimal">What stands before the decimals of a number.</param>
internal sealed record SourceFormat(char Separator, char Decimal);
