namespace XrmLeads.Domain.Reading;

/// <summary>Something that is wrong in a definition.</summary>
/// <param name="Path">Where: the JSON path of the value, such as <c>$.gates.G2.group</c>.</param>
/// <param name="Line">The line of the value in the file, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Rule">The rule that it breaks, one of <see cref="Reading.Rule"/>.</param>
/// <param name="Problem">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do, in a sentence.</param>
public sealed record Fault(string Path, int Line, int Column, string Rule, string Problem, string Remedy);
