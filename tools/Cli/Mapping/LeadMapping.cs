using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping;

/// <summary>How the rows of a CSV file become leads with signals, answers and outcomes; free of faults.</summary>
internal sealed class LeadMapping
{
    /// <summary>The name that people read.</summary>
    internal required string Name { get; init; }

    internal required SourceFormat Format { get; init; }

    /// <summary>The moment at which the file tells the truth, UTC; null for the moment of reading.</summary>
    internal DateTime? Now { get; init; }

    /// <summary>The column that names the lead; null where the number of the row does.</summary>
    internal SourceColumn? Id { get; init; }

    /// <summary>All columns of the CSV file that are read.</summary>
    internal required IReadOnlyList<SourceColumn> Sources { get; init; }

    internal required IReadOnlyList<ColumnRule> Columns { get; init; }

    internal required IReadOnlyList<ConstantRule> Constants { get; init; }

    internal required IReadOnlyList<SignalRule> Signals { get; init; }

    internal required IReadOnlyList<AnswerRule> Answers { get; init; }

    internal OutcomeRule? Outcome { get; init; }
}
