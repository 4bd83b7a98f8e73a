using System.Collections.Generic;
using XrmLeads.Cli.Mapping.Moments;

namespace XrmLeads.Cli.Mapping;

/// <summary>A column of the CSV file answers an item of the checklist.</summary>
/// <param name="Item">The item.</param>
/// <param name="From">The column.</param>
/// <param name="Values">The answer that each text stands for.</param>
/// <param name="On">When it was given.</param>
/// <param name="IsClaimed">Whether the lead only says so and nobody made sure of it, as in a form.</param>
internal sealed record AnswerRule(string Item, SourceColumn From, IReadOnlyDictionary<string, string> Values, MomentRule On, bool IsClaimed);
