using System;
using System.Collections.Generic;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Scoring;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Trying;

/// <summary>A sample, read and judged.</summary>
internal sealed class Trial
{
    private readonly List<JudgedLead> _leads = [];
    private readonly List<MappedRow> _broken = [];

    private Trial(LeadDefinition definition, HashSet<int> heldOut)
    {
        Definition = definition;
        HeldOut = heldOut;
    }

    internal LeadDefinition Definition { get; }

    /// <summary>The numbers of the rows that had no part in making the points.</summary>
    internal IReadOnlySet<int> HeldOut { get; }

    internal IReadOnlyList<JudgedLead> Leads => _leads;

    /// <summary>The rows that could not be read.</summary>
    internal IReadOnlyList<MappedRow> Broken => _broken;

    /// <summary>How many leads the definition does not apply to.</summary>
    internal int OutOfScope { get; private set; }

    /// <summary>The lead with the highest Composite, the first in the file of equal ones; null where none was judged.</summary>
    internal BestLead? Best { get; private set; }

    /// <summary>Reads and judges a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="limit">How many rows to read; null for all.</param>
    /// <param name="progress">Gets the number of rows and the share of the file that were read, the share from 0 to 1.</param>
    /// <exception cref="CommandFault">A file of the sample cannot be read or has faults.</exception>
    internal static Trial Run(Sample sample, int? limit, Action<long, double> progress)
    {
        var definition = DefinitionFile.Read(sample.Definition);
        var mapping = MappingFile.Read(sample.Mapping, definition);
        var now = mapping.Now ?? throw new CommandFault($"{sample.Mapping} names no moment: add \"now\", or the result would differ from day to day.");
        var trial = new Trial(definition, HeldOutRows.Read(sample.HeldOut));
        using var file = new LeadFile(sample.Leads, mapping, now);
        trial.Take(file, now, limit ?? int.MaxValue, progress);
        return trial;
    }

    private void Take(LeadFile file, DateTime now, int limit, Action<long, double> progress)
    {
        const int Stride = 1000;
        var judge = new Judge(Definition);
        MappedRow? best = null;
        var most = double.NegativeInfinity;
        foreach (var row in file.Rows())
        {
            if (row.Number > limit)
            {
                break;
            }

            if (row.Lead is not { } lead)
            {
                _broken.Add(row);
            }
            else if (Judged(judge, lead, now, explain: false) is not { } evaluation)
            {
                OutOfScope++;
            }
            else
            {
                _leads.Add(JudgedLead.Of(row.Number, evaluation, lead.Won));
                (best, most) = evaluation.Composite > most ? (row, evaluation.Composite) : (best, most);
            }

            if (row.Number % Stride == 0)
            {
                progress(row.Number, Math.Max(file.Share, (double)row.Number / limit));
            }
        }

        Best = best is null ? null : new BestLead(best, Judged(judge, best.Lead!, now, explain: true)!);
    }

    /// <summary>The judgement; null where the definition does not apply to the lead.</summary>
    private static Evaluation? Judged(Judge judge, MappedLead lead, DateTime now, bool explain)
    {
        lead.Fill(judge.Facts);
        return judge.Definition.AppliesToLead(judge.Facts) ? judge.Evaluate(lead.Signals, lead.Answers, now, null, explain) : null;
    }
}

/// <summary>The best lead of a trial with the reasons.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Evaluation">The judgement, explained.</param>
internal sealed record BestLead(MappedRow Row, Evaluation Evaluation);
