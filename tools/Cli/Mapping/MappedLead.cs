using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Mapping;

/// <summary>A row of the CSV file as a lead.</summary>
/// <param name="Id">What names it.</param>
/// <param name="Values">Its columns that are not empty.</param>
/// <param name="Signals">What it did.</param>
/// <param name="Answers">What it answered and somebody made sure of.</param>
/// <param name="Won">Whether it converted; null where that is not known.</param>
internal sealed record MappedLead(
    string Id, IReadOnlyList<MappedValue> Values, IReadOnlyList<Signal> Signals, IReadOnlyList<Answer> Answers, bool? Won)
{
    /// <summary>Answers that the lead only claims; they count before those that were verified at the same moment.</summary>
    internal IReadOnlyList<Answer> Claims { get; init; } = [];

    /// <summary>Fills the facts that the definition of the mapping judges.</summary>
    internal void Fill(LeadFacts facts)
    {
        facts.Clear();
        foreach (var value in Values)
        {
            if (value.Target.Slot is { } slot)
            {
                value.Cell.Put(facts, slot);
            }
        }
    }
}

/// <summary>The value of one column of lead.</summary>
internal readonly record struct MappedValue(Target Target, Cell Cell);
