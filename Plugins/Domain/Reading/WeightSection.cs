using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>weights</c>.</summary>
internal static class WeightSection
{
    internal static Weights Read(Node root)
    {
        var node = root.Object("weights");
        var composite = node.Object("composite");
        var behaviour = node.Object("behaviour");
        var weights = new Weights(
            composite.Number("fit", 0, 1), composite.Number("intent", 0, 1), composite.Number("engagement", 0, 1), composite.Number("bant", 0, 1),
            behaviour.Number("intent", 0, 1), behaviour.Number("engagement", 0, 1));
        RequireOne(node, "composite", weights.Fit + weights.Intent + weights.Engagement + weights.Bant);
        RequireOne(node, "behaviour", weights.BehaviourIntent + weights.BehaviourEngagement);
        composite.Close();
        behaviour.Close();
        node.Close();
        return weights;
    }

    private static void RequireOne(Node node, string name, double sum)
    {
        if (node.Has(name) && Math.Abs(sum - 1) > Thresholds.Tolerance)
        {
            node.Fault(name, Rule.WeightsSum, "The weights add up to " + Texts.Number(sum) + ".", "Make them add up to 1.");
        }
    }
}
