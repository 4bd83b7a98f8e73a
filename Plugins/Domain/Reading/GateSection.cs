using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>gates</c>: the six gates are rules, their numbers are data.</summary>
internal static class GateSection
{
    internal static Gates? Read(Node root, Reachable reachable, DefinitionContext context)
    {
        var node = root.Object("gates");
        var headers = new List<GateHeader>();

        var g1 = Gate(node, "G1", headers);
        var minimumFit = ThresholdSection.Within(g1, "minimumFit", reachable.Fit);
        g1.Close();

        var g2 = Gate(node, "G2", headers);
        var action = ThresholdSection.RecentSignal(g2, context);
        g2.Close();

        var g3 = Gate(node, "G3", headers);
        var power = ItemRule(g3, context);
        g3.Close();

        var g4 = Gate(node, "G4", headers);
        var minimumIntent = ThresholdSection.Within(g4, "minimumIntent", reachable.Intent);
        g4.Close();

        var g5 = Gate(node, "G5", headers);
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
        Gate(node, "G6", headers).Close();
        node.Close();
        if (!headers.Exists(header => header.Mandatory))
        {
            root.Fault("gates", Rule.NoMandatoryGate, "No gate is mandatory, so every lead would be Qualified.", "Make at least one gate mandatory.");
        }

        return action is null || power is null ? null : new Gates(headers, minimumFit, action, power, minimumIntent, rules);
    }

    private static Node Gate(Node node, string id, List<GateHeader> headers)
    {
        var gate = node.Object(id);
        headers.Add(new GateHeader(gate.Text("label"), gate.Boolean("mandatory")));
        return gate;
    }

    private static ItemRule? ItemRule(Node node, DefinitionContext context)
    {
        var item = context.Item(node, "item");
        var met = DefinitionContext.ItemValues(node, "met", item);
        var notMet = DefinitionContext.ItemValues(node, "notMet", item);
        if (item is null)
        {
            return null;
        }

        var states = new bool?[item.Values.Count];
        Mark(node, "met", met, states, true);
        Mark(node, "notMet", notMet, states, false);
        if (met.Count == 0)
        {
            node.Fault("met", Rule.EmptyList, "No answer meets this gate.", "List at least one answer.");
        }

        return new ItemRule(item, states);
    }

    private static void Mark(Node node, string name, IReadOnlyList<int> places, bool?[] states, bool state)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] < 0)
            {
                continue;
            }

            if (states[places[i]] is not null)
            {
                node.Fault(name, i, Rule.ListedTwice, "This answer is listed twice.", "Keep it in one list.");
            }

            states[places[i]] = state;
        }
    }
}
