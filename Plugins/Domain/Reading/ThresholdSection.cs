using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>thresholds</c>: cell, grade, MQL and lapse.</summary>
internal static class ThresholdSection
{
    internal static Thresholds? Read(Node root, Reachable reachable, DefinitionContext context)
    {
        var node = root.Object("thresholds");
        var letter = Falling(node.Object("fitLetter"), ["A", "B", "C"], reachable.Fit);
        var digit = Falling(node.Object("behaviourDigit"), ["1", "2"], reachable.Behaviour);
        var grade = Falling(node.Object("grade"), ["A", "B", "C"], reachable.Composite);

        var bar = node.Object("mql");
        var fit = Within(bar, "fit", reachable.Fit);
        var behaviour = Within(bar, "behaviour", reachable.Behaviour);
        var action = RecentSignal(bar, context);
        bar.Close();

        var lapse = node.Object("lapse");
        var lapseFit = Within(lapse, "fit", reachable.Fit);
        var lapseBehaviour = Within(lapse, "behaviour", reachable.Behaviour);
        var afterDays = lapse.Number("afterDays", 0, DefinitionContext.MostDays);
        RequireNotAbove(lapse, "fit", lapseFit, fit);
        RequireNotAbove(lapse, "behaviour", lapseBehaviour, behaviour);
        lapse.Close();
        node.Close();
        return action is null
            ? null
            : new Thresholds(
                letter, digit, grade, new MqlBar(fit ?? 0, behaviour ?? 0, action), new LapseRule(lapseFit ?? 0, lapseBehaviour ?? 0, afterDays ?? 0));
    }

    /// <summary>The group and age of a recent signal that a rule asks for.</summary>
    internal static RecentSignalRule? RecentSignal(Node node, DefinitionContext context)
    {
        var group = context.SignalGroup(node, "group");
        var days = node.Number("withinDays", DefinitionContext.LeastDays, DefinitionContext.MostDays);
        return group is null ? null : new RecentSignalRule(group, days ?? DefinitionContext.LeastDays);
    }

    /// <summary>A figure that can be reached.</summary>
    internal static double? Within(Node node, string name, double most)
    {
        var value = node.Number(name, 0, Dimension.Most);
        if (value is { } wanted && !Thresholds.Meets(most, wanted))
        {
            node.Fault(
                name, Rule.Unreachable, Wording.Digits(wanted) + " can never be reached: the criteria bring at most " + Wording.Digits(most) + ".",
                "Lower it, or raise points and caps.");
        }

        return value;
    }

    private static double[] Falling(Node node, string[] names, double most)
    {
        var values = new double[names.Length];
        double? above = null;
        var nameAbove = "";
        for (var i = 0; i < names.Length; i++)
        {
            if (Within(node, names[i], most) is not { } value)
            {
                continue;
            }

            if (value >= above)
            {
                node.Fault(
                    names[i], Rule.ThresholdOrder, "The threshold of " + names[i] + ", " + Wording.Digits(value) + ", is not below that of " + nameAbove + ".",
                    "Write less than " + Wording.Digits(above.Value) + ".");
            }

            values[i] = value;
            above = value;
            nameAbove = names[i];
        }

        node.Close();
        return values;
    }

    /// <summary>A lead that passes marketing's bar must not lapse by the same figure.</summary>
    private static void RequireNotAbove(Node node, string name, double? value, double? bar)
    {
        if (value > bar)
        {
            node.Fault(
                name, Rule.ThresholdOrder, "An MQL would lapse below " + Wording.Digits(value.Value) + " and become one again from " + Wording.Digits(bar.Value)
                    + " on.",
                "Write at most " + Wording.Digits(bar.Value) + ".");
        }
    }
}
