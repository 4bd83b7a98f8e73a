using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>weights</c>.</summary>
internal static class WeightSection
{
    internal static WeightReading Read(Node root)
    {
        var node = root.Object("weights");
        var composite = node.Object("composite");
        var fit = composite.Number("fit", 0, 1);
        var intent = composite.Number("intent", 0, 1);
        var engagement = composite.Number("engagement", 0, 1);
        var bant = composite.Number("bant", 0, 1);
        composite.Close();
        var behaviour = node.Object("behaviour");
        var ofIntent = behaviour.Number("intent", 0, 1);
        var ofEngagement = behaviour.Number("engagement", 0, 1);
        behaviour.Close();
        node.Close();
        return new WeightReading(
            new Weights(fit ?? 0, intent ?? 0, engagement ?? 0, bant ?? 0, ofIntent ?? 0, ofEngagement ?? 0),
            IsOne(node, "composite", fit + intent + engagement + bant),
            IsOne(node, "behaviour", ofIntent + ofEngagement));
    }

    /// <summary>Whether weights that are all there add up to 1; a fault is noted where they do not.</summary>
    private static bool IsOne(Node node, string name, double? sum)
    {
        if (sum is not { } given)
        {
            return false;
        }

        var isOne = Math.Abs(given - 1) <= Thresholds.Tolerance;
        if (!isOne)
        {
            node.Fault(name, Rule.WeightsSum, "The weights of " + Wording.Quote(name) + " add up to " + Wording.Digits(given) + ".", "Make them add up to 1.");
        }

        return isOne;
    }
}

/// <summary>The weights, and which of the two figures they give can be relied on.</summary>
internal sealed class WeightReading(Weights weights, bool composite, bool behaviour)
{
    /// <summary>The weights; 0 where one is at fault.</summary>
    internal Weights Weights { get; } = weights;

    /// <summary>Whether those of Composite are without fault.</summary>
    internal bool Composite { get; } = composite;

    /// <summary>Whether those of Behaviour are without fault.</summary>
    internal bool Behaviour { get; } = behaviour;
}
