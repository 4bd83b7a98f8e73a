using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Judging;

/// <summary>All signals and answers of a lead.</summary>
internal sealed record LeadInputs(IReadOnlyList<Signal> Signals, IReadOnlyList<Answer> Answers);
