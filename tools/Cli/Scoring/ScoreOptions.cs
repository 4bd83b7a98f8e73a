using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Scoring;

/// <summary>What a run of <c>score</c> is asked to do.</summary>
/// <param name="Definition">The definition that judges.</param>
/// <param name="Now">The moment of judgement, UTC.</param>
/// <param name="Compare">Another definition to compare with, or null.</param>
internal sealed record ScoreOptions(LeadDefinition Definition, DateTime Now, LeadDefinition? Compare);
