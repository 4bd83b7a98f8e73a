namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Something that is wrong in a mapping.</summary>
/// <param name="Path">Where: the JSON path of the value, such as <c>$.columns[3].to</c>.</param>
/// <param name="Problem">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do, in a sentence.</param>
internal sealed record MappingFault(string Path, string Problem, string Remedy);
