using System;

namespace XrmLeads.Judging;

/// <summary>An answer as it was handed in, free of faults.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Value">The answer as it is stored.</param>
/// <param name="On">When it was verified, UTC.</param>
/// <param name="Source">Where it comes from, a value of the choice.</param>
/// <param name="Evidence">What shows that it is right; null for nothing.</param>
/// <param name="Note">What was said in confidence; null for nothing.</param>
internal sealed record SubmittedAnswer(string Item, string Value, DateTime On, int Source, string? Evidence, string? Note);
