using System;

namespace XrmLeads.Definitions;

/// <summary>A nurture track as it is needed to put a lead on it. Immutable; threads share it.</summary>
internal sealed class Track
{
    internal Guid Id { get; init; }

    internal string Code { get; init; } = "";

    internal string Name { get; init; } = "";

    /// <summary>After how many days a lead on it is taken up again; null for no fixed recall.</summary>
    internal int? RecallDays { get; init; }

    /// <summary>For how many days a lead on it may hear nothing; null for the shipped number.</summary>
    internal int? LongestSilenceDays { get; init; }
}
