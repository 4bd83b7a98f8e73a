using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>The question that is worth most for a lead now, and what its best answer would bring.</summary>
public sealed class NextQuestion
{
    internal NextQuestion(AnswerItem item, AnswerValue bestAnswer, Verdict verdict, IReadOnlyList<GateId> meets, double compositeGain, string why)
    {
        Item = item;
        BestAnswer = bestAnswer;
        Verdict = verdict;
        Meets = meets;
        CompositeGain = compositeGain;
        Why = why;
    }

    /// <summary>What to ask.</summary>
    public AnswerItem Item { get; }

    /// <summary>The answer that would move the lead farthest.</summary>
    public AnswerValue BestAnswer { get; }

    /// <summary>The verdict with that answer.</summary>
    public Verdict Verdict { get; }

    /// <summary>The mandatory gates that this answer would meet; none where it brings points alone.</summary>
    public IReadOnlyList<GateId> Meets { get; }

    /// <summary>By how many points this answer would raise Composite; below 0 where it lowers it.</summary>
    public double CompositeGain { get; }

    /// <summary>What the answer would bring, one sentence.</summary>
    public string Why { get; }
}
