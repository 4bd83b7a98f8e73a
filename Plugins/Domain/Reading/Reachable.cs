using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>The most that each dimension can reach under a definition.</summary>
internal sealed class Reachable
{
    internal Reachable(Dimension fit, Dimension intent, Dimension engagement, Dimension bant)
    {
        Fit = Most(fit);
        Intent = Most(intent);
        Engagement = Most(engagement);
        Bant = Most(bant);
    }

    internal double Fit { get; }

    internal double Intent { get; }

    internal double Engagement { get; }

    internal double Bant { get; }

    private static double Most(Dimension dimension)
    {
        var sum = 0.0;
        foreach (var group in dimension.Groups)
        {
            var most = 0.0;
            foreach (var criterion in group.Criteria)
            {
                // Repeated signals add up without end; everything else counts once.
                most += criterion is SignalCriterion { Repeatable: true, MostPoints: > 0 } ? double.PositiveInfinity : criterion.MostPoints;
            }

            sum += Math.Min(most, group.Cap);
        }

        return Math.Min(sum, Dimension.Most);
    }
}
