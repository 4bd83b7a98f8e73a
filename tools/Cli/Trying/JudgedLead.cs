using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Trying;

/// <summary>What was said of a lead, and what became of it.</summary>
/// <param name="Row">The number of its row, from 1.</param>
/// <param name="Verdict">What the mandatory gates say.</param>
/// <param name="Mql">Whether it passes marketing's bar.</param>
/// <param name="Cell">Fit and behaviour, A1 to D3.</param>
/// <param name="Grade">Composite as a letter.</param>
/// <param name="Composite">What ranks it.</param>
/// <param name="Won">Whether it converted; null where that is not known.</param>
internal readonly record struct JudgedLead(int Row, Verdict Verdict, bool Mql, string Cell, string Grade, double Composite, bool? Won)
{
    internal static JudgedLead Of(int row, Evaluation evaluation, bool? won) =>
        new(row, evaluation.Verdict, evaluation.Mql, evaluation.Cell, evaluation.Grade, evaluation.Composite, won);
}
