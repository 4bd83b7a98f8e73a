using System;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Trying;

/// <summary>A lead that was put into the org, with what the file knows of it and what the rules say of it without Dataverse.</summary>
/// <param name="Id">Its id in the org.</param>
/// <param name="Row">The number of its row, from 1.</param>
/// <param name="Won">Whether it converted; null where that is not known.</param>
/// <param name="Expected">What the rules say; null where the definition does not apply.</param>
internal sealed record LoadedLead(Guid Id, int Row, bool? Won, JudgedLead? Expected)
{
    internal static LoadedLead Of(Guid id, int row, bool? won, Evaluation? evaluation) =>
        new(id, row, won, evaluation is null ? null : JudgedLead.Of(row, evaluation, won));
}
