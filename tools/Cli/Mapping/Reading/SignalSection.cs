using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>signals</c>: what a row says that the lead did.</summary>
internal static class SignalSection
{
    internal static List<SignalRule> Read(Node root, MappingContext context)
    {
        var rules = new List<SignalRule>();
        foreach (var node in root.OptionalObjects("signals"))
        {
            var type = node.Text("type");
            if (type.Length > 0 && context.Definition.FindSignal(type) is null)
            {
                var known = string.Join(", ", context.Definition.Signals.Select(signal => signal.Signal));
                node.Fault(
                    "type", $"The definition counts no signal \"{type}\".",
                    known.Length == 0 ? "It counts none at all: remove this." : $"Write one of: {known}.");
            }

            var when = node.OptionalObject("when") is { } condition ? Condition(condition, context) : null;
            var on = MomentSection.Read(node, context);
            if (when is null && on is { From: null })
            {
                node.Fault("Every row would give this signal.", "Say \"when\", or take the moment from a column.");
            }

            node.Close();
            if (on is not null)
            {
                rules.Add(new SignalRule(type, when, on));
            }
        }

        return rules;
    }

    private static RowCondition Condition(Node node, MappingContext context)
    {
        var column = context.Source(node, "column");
        var texts = SourceTexts.List(node, "in", column);
        node.Close();
        return new RowCondition(column, texts);
    }
}
