using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>One lead of the input, but for its columns, which go straight to the judges.</summary>
internal sealed class LeadLine
{
    internal string? Id { get; set; }

    /// <summary>Whether the id was written as a number, so that it is given back as one.</summary>
    internal bool IdIsNumber { get; set; }

    internal bool HasLead { get; set; }

    internal List<Signal> Signals { get; } = [];

    internal List<Answer> Answers { get; } = [];

    internal List<string> Warnings { get; } = [];

    /// <summary>The columns that neither the standard table nor a definition knows.</summary>
    internal List<string> UnknownColumns { get; } = [];

    /// <summary>What is wrong with the line; it is then not judged.</summary>
    internal List<string> Faults { get; } = [];

    internal void Clear()
    {
        Id = null;
        IdIsNumber = false;
        HasLead = false;
        Signals.Clear();
        Answers.Clear();
        Warnings.Clear();
        UnknownColumns.Clear();
        Faults.Clear();
    }
}
