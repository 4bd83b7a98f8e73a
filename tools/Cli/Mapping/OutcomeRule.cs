using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping;

/// <summary>A column of the CSV file tells what became of the lead; empty is still open.</summary>
/// <param name="From">The column.</param>
/// <param name="Won">The texts that say won; every other one says lost.</param>
internal sealed record OutcomeRule(SourceColumn From, IReadOnlySet<string> Won);
