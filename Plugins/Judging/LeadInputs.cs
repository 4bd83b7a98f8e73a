using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Judging;

/// <summary>All signals and answers of a lead.</summary>
internal sealed class LeadInputs(IReadOnlyList<Signal> signals, IReadOnlyList<Answer> answers)
{
    /// <summary>The signals, in any order.</summary>
    internal IReadOnlyList<Signal> Signals { get; } = signals;

    /// <summary>The same with signals that are about to be the lead's.</summary>
    internal LeadInputs With(IReadOnlyList<Signal> arriving) => arriving.Count == 0 ? this : new LeadInputs([.. Signals, .. arriving], Answers);

    /// <summary>The answers; of equal moments the one that was entered last comes last.</summary>
    internal IReadOnlyList<Answer> Answers { get; } = answers;
}
