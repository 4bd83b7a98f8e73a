using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping;

/// <summary>What came of a row.</summary>
/// <param name="Number">The number of the row, from 1; the header does not count.</param>
/// <param name="Line">The line of the file on which it ends, from 1.</param>
/// <param name="Lead">The lead; null where the row is broken.</param>
/// <param name="Reasons">Why the row is broken, one sentence each.</param>
/// <param name="Fields">The fields as they stand in the file.</param>
internal sealed record MappedRow(int Number, int Line, MappedLead? Lead, IReadOnlyList<string> Reasons, IReadOnlyList<string> Fields);
