using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Web.Answers;

namespace XrmLeads.LocalDataverse.Web.Batching;

/// <summary>What one item of a batch is answered with: one answer, or those of a change set.</summary>
/// <param name="IsChangeSet">Whether the answers are those of a change set.</param>
/// <param name="Answers">The answers with their Content-ID.</param>
internal sealed record BatchAnswer(bool IsChangeSet, IReadOnlyList<(string? ContentId, Answer Answer)> Answers)
{
    /// <summary>The first answer that says that its request failed; null for none.</summary>
    internal Answer? Failed => Answers.Select(a => a.Answer).FirstOrDefault(a => a.Status >= 400);

    internal static BatchAnswer One(BatchPart? part, Answer answer) => new(false, [(part?.ContentId, answer)]);

    internal static BatchAnswer Several(IEnumerable<(BatchPart Part, Answer Answer)> answers)
        => new(true, [.. answers.Select(a => (a.Part.ContentId, a.Answer))]);
}
