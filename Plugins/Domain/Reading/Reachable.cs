using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>
/// The most that each figure can reach under a definition. What faults leave open may reach everything, so that a fault brings no second one.
/// </summary>
internal sealed class Reachable
{
    internal Reachable(Dimension fit, Dimension intent, Dimension engagement, Dimension bant, WeightReading weights, DefinitionContext context)
    {
        Fit = Most(fit, context);
        Intent = Most(intent, context);
        Engagement = Most(engagement, context);
        Bant = Most(bant, context);
        Behaviour = weights.Behaviour ? weights.Weights.Behaviour(Intent, Engagement) : Dimension.Most;
        Composite = weights.Composite ? weights.Weights.Composite(Fit, Intent, Engagement, Bant) : Dimension.Most;
    }

    internal double Fit { get; }

    internal double Intent { get; }

    internal double Engagement { get; }

    internal double Bant { get; }

    internal double Behaviour { get; }

    internal double Composite { get; }

    private static double Most(Dimension dimension, DefinitionContext context)
    {
        if (context.IsOpen(dimension))
        {
            return Dimension.Most;
        }

        var sum = 0.0;
        foreach (var group in dimension.Groups)
        {
            sum += context.IsOpen(group) ? group.Cap : Math.Min(Most(group), group.Cap);
        }

        return Math.Min(sum, Dimension.Most);
    }

    private static double Most(Group group)
    {
        var most = 0.0;
        foreach (var criterion in group.Criteria)
        {
            // Repeated signals add up without end; everything else counts once.
            most += criterion is SignalCriterion { Repeatable: true, MostPoints: > 0 } ? double.PositiveInfinity : criterion.MostPoints;
        }

        return most;
    }
}
