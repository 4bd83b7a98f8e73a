using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Trying;

/// <summary>The page that a trial prints.</summary>
internal static class TrialPage
{
    private static readonly Verdict[] Verdicts = [Verdict.Qualified, Verdict.NeedsVerification, Verdict.NotQualified];

    internal static void Write(Screen screen, Sample sample, Trial trial)
    {
        var leads = trial.Leads;
        var definition = trial.Definition;
        screen.Line($"{Words.Count(leads.Count)} real leads, judged by \"{definition.Name}\", version {definition.Version}");
        screen.Line($"Data: {sample.Credit}");
        screen.Line(sample.Story);
        if (trial.OutOfScope > 0)
        {
            screen.Line($"{Words.Count(trial.OutOfScope)} leads are not judged: the definition does not apply to them.");
        }

        screen.Heading("Funnel");
        screen.Write(FunnelTable.Of("Verdict", leads, Verdicts.Select(verdict => (Words.Of(verdict), leads.Where(lead => lead.Verdict == verdict)))));
        var mql = LeadCount.Of(leads.Where(lead => lead.Mql));
        screen.Line($"Marketing's own, laxer bar (MQL): {Words.Count(mql.Leads)} leads, of which {Words.Percent(mql.Conversion)} converted.");
        screen.Heading("Cells: fit from A to D, behaviour from 1 to 3");
        screen.Write(CellGrid.Of(leads));
        screen.Heading("Grades by Composite");
        screen.Write(FunnelTable.Of("Grade", leads, FunnelTable.Parts(leads, "ABCD", lead => lead.Grade)));
        screen.Heading("Lift: how the best tenth by Composite converts");
        screen.Write(LiftTable.Of(trial));
        screen.Line(LiftTable.Note(trial));
        if (trial.Best is { } best)
        {
            screen.Heading($"The best lead: row {Words.Count(best.Row.Number)}");
            screen.Line(Fate(best, leads));
            LeadStory.Write(screen, best.Evaluation);
        }
    }

    /// <summary>What became of the best lead, beside what became of its like: one lead proves nothing.</summary>
    private static string Fate(BestLead best, IReadOnlyList<JudgedLead> leads)
    {
        var grade = best.Evaluation.Grade;
        var fate = best.Row.Lead!.Won switch { true => "It converted", false => "It did not convert", null => "What became of it is not known" };
        return $"{fate}; of all leads of grade {grade}, {Words.Percent(LeadCount.Of(leads.Where(lead => lead.Grade == grade)).Conversion)} did.";
    }
}
