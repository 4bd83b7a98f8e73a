using System;

namespace XrmLeads.Cli.Mapping.Moments;

/// <summary>Says when a signal happened or an answer was verified.</summary>
internal abstract class MomentRule
{
    /// <summary>The column that it reads; null where it reads none.</summary>
    internal abstract SourceColumn? From { get; }

    /// <summary>What a text of that column must be, as the end of a sentence.</summary>
    internal abstract string Reason { get; }

    /// <summary>The moment, UTC; null where the text says none. The text is empty where no column is read.</summary>
    internal abstract DateTime? Read(string text, DateTime now);
}
