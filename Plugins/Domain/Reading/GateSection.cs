using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>gates</c>: the six gates are rules, their numbers are data.</summary>
internal static class GateSection
{
    internal static Gates? Read(Node root, Reachable reachable, DefinitionContext context)
    {
        var node = root.Object("gates");
        var labels = new List<string>();
        var mandatory = new List<bool?>();

        Node Gate(string id)
        {
            var gate = node.Object(id);
            labels.Add(gate.Text("label"));
            mandatory.Add(gate.Boolean("mandatory"));
            return gate;
        }

        var g1 = Gate("G1");
        var minimumFit = ThresholdSection.Within(g1, "minimumFit", reachable.Fit);
        var review = g1.OptionalObject("review") is { } looked ? ReviewRule(looked, context) : null;
        g1.Close();

        var g2 = Gate("G2");
        var action = ThresholdSection.RecentSignal(g2, context);
        g2.Close();

        var g3 = Gate("G3");
        var power = ItemRule(g3, context);
        g3.Close();

        var g4 = Gate("G4");
        var minimumIntent = ThresholdSection.Within(g4, "minimumIntent", reachable.Intent);
        g4.Close();

        var g5 = Gate("G5");
        var rules = new List<ItemRule>();
        foreach (var child in g5.Objects("all", atLeast: 1))
        {
            if (ItemRule(child, context) is { } rule)
            {
                rules.Add(rule);
            }

            child.Close();
        }

        g5.Close();
        Gate("G6").Close();
        node.Close();
        if (mandatory.TrueForAll(required => required == false))
        {
            root.Fault("gates", Rule.NoMandatoryGate, "No gate is mandatory, so every lead would be Qualified.", "Make at least one gate mandatory.");
        }

        if (action is null || power is null)
        {
            return null;
        }

        var headers = new List<GateHeader>();
        for (var i = 0; i < labels.Count; i++)
        {
            headers.Add(new GateHeader(labels[i], mandatory[i] == true));
        }

        return new Gates(headers, minimumFit ?? 0, review, action, power, minimumIntent ?? 0, rules);
    }

    /// <summary>A rule of which answers speak against the lead; none speaks for it.</summary>
    private static ItemRule? ReviewRule(Node node, DefinitionContext context)
    {
        var item = context.Item(node, "item");
        var notMet = context.ItemValues(node, "notMet", item);
        if (notMet.Count == 0 && node.HasList("notMet"))
        {
            node.Fault("notMet", Rule.EmptyList, "The list \"notMet\" is empty, so no answer says that a lead does not fit.", "List at least one answer, or remove \"review\".");
        }

        node.Close();
        if (item is null)
        {
            return null;
        }

        var states = new bool?[item.Values.Count];
        Mark(node, "notMet", item, notMet, states, false);
        return new ItemRule(item, states);
    }

    private static ItemRule? ItemRule(Node node, DefinitionContext context)
    {
        var item = context.Item(node, "item");
        var met = context.ItemValues(node, "met", item);
        var notMet = context.ItemValues(node, "notMet", item);
        if (met.Count == 0 && node.HasList("met"))
        {
            node.Fault("met", Rule.EmptyList, "The list \"met\" is empty, so no answer meets this gate.", "List at least one answer.");
        }

        if (item is null)
        {
            return null;
        }

        var states = new bool?[item.Values.Count];
        Mark(node, "met", item, met, states, true);
        Mark(node, "notMet", item, notMet, states, false);
        return new ItemRule(item, states);
    }

    private static void Mark(Node node, string name, AnswerItem item, IReadOnlyList<int> places, bool?[] states, bool state)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] < 0)
            {
                continue;
            }

            if (states[places[i]] is not null)
            {
                node.Fault(
                    name, i, Rule.ListedTwice, "The answer " + Wording.Quote(item.Values[places[i]].Value) + " is listed twice.", "Keep it in one list.");
            }

            states[places[i]] = state;
        }
    }
}
