using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>thresholds</c>: cell, grade, MQL and lapse.</summary>
internal static class ThresholdSection
{
    internal static Thresholds? Read(Node root, Weights weights, Reachable reachable, DefinitionContext context)
    {
        var node = root.Object("thresholds");
        var mostBehaviour = weights.Behaviour(reachable.Intent, reachable.Engagement);
        var mostComposite = weights.Composite(reachable.Fit, reachable.Intent, reachable.Engagement, reachable.Bant);
        var letter = Falling(node.Object("fitLetter"), ["A", "B", "C"], reachable.Fit);
        var digit = Falling(node.Object("behaviourDigit"), ["1", "2"], mostBehaviour);
        var grade = Falling(node.Object("grade"), ["A", "B", "C"], mostComposite);

        var bar = node.Object("mql");
        var fit = Within(bar, "fit", reachable.Fit);
        var behaviour = Within(bar, "behaviour", mostBehaviour);
        var action = RecentSignal(bar, context);
        bar.Close();

        var lapse = node.Object("lapse");
        var rule = new LapseRule(Within(lapse, "fit", reachable.Fit), Within(lapse, "behaviour", mostBehaviour), lapse.Number("afterDays", 0, DefinitionContext.MostDays));
        RequireNotAbove(lapse, "fit", rule.Fit, fit);
        RequireNotAbove(lapse, "behaviour", rule.Behaviour, behaviour);
        lapse.Close();
        node.Close();
        return action is null ? null : new Thresholds(letter, digit, grade, new MqlBar(fit, behaviour, action), rule);
    }

    /// <summary>The group and age of a recent signal that a rule asks for.</summary>
    internal static RecentSignalRule? RecentSignal(Node node, DefinitionContext context)
    {
        var group = context.SignalGroup(node, "group");
        var days = node.Number("withinDays", DefinitionContext.LeastDays, DefinitionContext.MostDays);
        return group is null ? null : new RecentSignalRule(group, days);
    }

    /// <summary>A figure that can be reached.</summary>
    internal static double Within(Node node, string name, double most)
    {
        var value = node.Number(name, 0, Dimension.Most);
        if (!Thresholds.Meets(most, value))
        {
            node.Fault(
                name, Rule.Unreachable, Texts.Number(value) + " can never be reached: the criteria bring at most " + Texts.Number(most) + ".",
                "Lower it, or raise points and caps.");
        }

        return value;
    }

    private static double[] Falling(Node node, string[] names, double most)
    {
        var values = new double[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            values[i] = Within(node, names[i], most);
            if (i > 0 && node.Has(names[i]) && values[i] >= values[i - 1])
            {
                node.Fault(names[i], Rule.ThresholdOrder, "The threshold of " + names[i] + " is not below that of " + names[i - 1] + ".", "Let the thresholds fall.");
            }
        }

        node.Close();
        return values;
    }

    /// <summary>A lead that passes marketing's bar must not lapse by the same figure.</summary>
    private static void RequireNotAbove(Node node, string name, double value, double bar)
    {
        if (value > bar)
        {
            node.Fault(name, Rule.ThresholdOrder, "An MQL would lapse below " + Texts.Number(value) + " and become one again from " + Texts.Number(bar) + " on.", "Write at most " + Texts.Number(bar) + ".");
        }
    }
}
