using System;
using System.Collections.Generic;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>Every stage with everything that can be known of a lead.</summary>
internal static class AllFacts
{
    internal static IReadOnlyList<LeadStage?> Stages { get; } = AllStages();

    internal static IEnumerable<StageFacts> All()
    {
        foreach (var stage in Stages)
        {
            for (var bits = 0; bits < 2048; bits++)
            {
                foreach (Verdict verdict in Enum.GetValues(typeof(Verdict)))
                {
                    yield return new StageFacts
                    {
                        Stage = stage,
                        Verdict = verdict,
                        Mql = (bits & 1) != 0,
                        Judged = (bits & 2) != 0,
                        QueueHasRoom = (bits & 4) != 0,
                        NewInput = (bits & 8) != 0,
                        LapseDue = (bits & 16) != 0,
                        AwaitsInput = (bits & 32) != 0,
                        MayGoOpen = (bits & 64) != 0,
                        Claimed = (bits & 128) != 0,
                        FailedIsMet = (bits & 256) != 0,
                        OptedOut = (bits & 512) != 0,
                        Recalled = (bits & 1024) != 0,
                    };
                }
            }
        }
    }

    private static List<LeadStage?> AllStages()
    {
        var stages = new List<LeadStage?> { null };
        foreach (LeadStage stage in Enum.GetValues(typeof(LeadStage)))
        {
            stages.Add(stage);
        }

        return stages;
    }
}
