using System;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>Writes judgements in one format, lead by lead, in the order of the input.</summary>
internal interface IScoreFormat : IDisposable
{
    /// <summary>Writes the judgement of a lead.</summary>
    void Write(LeadLine line, Evaluation evaluation);

    /// <summary>Writes that a line could not be judged.</summary>
    void WriteFault(long number, string fault);
}
