using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Cli.Trying;

/// <summary>A sample with the figures that its leads have in the org.</summary>
/// <param name="Loaded">The sample as it was loaded.</param>
/// <param name="Leads">Its leads as the org judged them, by their order in the file.</param>
/// <param name="Ids">Their ids, in the same order.</param>
/// <param name="Missing">How many of the leads are not in the org, or are judged by no definition.</param>
/// <param name="Different">How many have another scope, verdict, MQL, cell or grade than the rules give them without Dataverse, or a Composite that is off by a point.</param>
internal sealed record TrialBook(Loaded Loaded, IReadOnlyList<JudgedLead> Leads, IReadOnlyList<Guid> Ids, int Missing, int Different)
{
    // The row of a lead is written when a figure has moved by a point (xl_writestep); its state is exact.
    private const double WriteStep = 1 + 0.005;

    /// <summary>Compares what was loaded with what the org has.</summary>
    internal static TrialBook Of(Loaded loaded, IReadOnlyDictionary<Guid, (string Scope, JudgedLead Figures)> org)
    {
        var (leads, ids, different) = (new List<JudgedLead>(), new List<Guid>(), 0);
        foreach (var lead in loaded.Leads)
        {
            if (org.TryGetValue(lead.Id, out var found))
            {
                leads.Add(found.Figures with { Row = lead.Row, Won = lead.Won });
                ids.Add(lead.Id);
                different += found.Scope == loaded.Sample.Scope && lead.Expected is { } expected && IsSame(expected, found.Figures) ? 0 : 1;
            }
        }

        return new TrialBook(loaded, leads, ids, loaded.Leads.Count - leads.Count, different);
    }

    private static bool IsSame(JudgedLead a, JudgedLead b) =>
        (a.Verdict, a.Mql, a.Cell, a.Grade) == (b.Verdict, b.Mql, b.Cell, b.Grade) && Math.Abs(a.Composite - b.Composite) < WriteStep;

    /// <summary>The place of the lead with the highest Composite, the first in the file of equal ones; null where there is none.</summary>
    internal int? Best => Leads.Count == 0 ? null : Enumerable.Range(0, Leads.Count).MaxBy(place => Leads[place].Composite);
}
