using System;

namespace XrmLeads.Judging;

/// <summary>An answer as it was handed in, free of faults.</summary>
internal sealed class SubmittedAnswer(string item, string value, DateTime on)
{
    /// <summary>The code of the item.</summary>
    internal string Item { get; } = item;

    /// <summary>The answer as it is stored.</summary>
    internal string Value { get; } = value;

    /// <summary>When it was verified, UTC.</summary>
    internal DateTime On { get; } = on;

    /// <summary>Where it comes from, a value of the choice.</summary>
    internal int Source { get; init; }

    /// <summary>What shows that it is right; null for nothing.</summary>
    internal string? Evidence { get; init; }

    /// <summary>What was said in confidence; null for nothing.</summary>
    internal string? Note { get; init; }
}
