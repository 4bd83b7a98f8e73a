using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>answers</c>: which column of the CSV file answers which item of the checklist.</summary>
internal static class AnswerSection
{
    // The org lets it count as a claim, whatever the file says: a claim is no proof.
    private const string Verified = "decision_maker_verified", Claimed = "decision_maker_claimed";

    internal static List<AnswerRule> Read(Node root, MappingContext context)
    {
        var rules = new List<AnswerRule>();
        var answered = new HashSet<(string Item, bool IsClaimed)>();
        foreach (var node in root.OptionalObjects("answers"))
        {
            var id = node.Text("item");
            var item = context.Definition.FindItem(id);
            var isClaimed = IsClaimed(node);
            if (id.Length > 0 && item is null)
            {
                var known = string.Join(", ", context.Definition.Items.Select(candidate => candidate.Id));
                node.Fault("item", $"The definition has no item \"{id}\".", $"Write one of: {known}.");
            }
            else if (id.Length > 0 && !answered.Add((id, isClaimed)))
            {
                node.Fault("item", $"The item \"{id}\" is answered already.", "Answer each item once, or once verified and once claimed.");
            }

            var from = context.Source(node, "from");
            var values = node.OptionalObject("values") is { } list ? Values(list, from, item, isClaimed) : Own(item, isClaimed);
            var on = MomentSection.Read(node, context);
            node.Close();
            if (on is not null)
            {
                rules.Add(new AnswerRule(id, from, values, on, isClaimed));
            }
        }

        return rules;
    }

    /// <summary>Whether <c>source</c> says that nobody made sure of the answers.</summary>
    private static bool IsClaimed(Node node)
    {
        var source = node.OptionalText("source");
        if (source is not (null or "verified" or "claimed"))
        {
            node.Fault("source", $"\"{source}\" is no source of answers.", "Write verified or claimed, or leave it out for verified.");
        }

        return source == "claimed";
    }

    private static Dictionary<string, string> Values(Node node, SourceColumn from, AnswerItem? item, bool isClaimed)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in SourceTexts.Names(node, from))
        {
            var answer = node.Value(text) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : node.Value(text)!.Value.GetRawText();
            values[text] = answer;
            if (item is not null && answer != AnswerItem.Unknown && item.IndexOf(answer) < 0)
            {
                var known = string.Join(", ", item.Values.Select(candidate => candidate.Value));
                node.Fault(text, $"\"{answer}\" is no answer to \"{item.Id}\".", $"Write one of: {known}, {AnswerItem.Unknown}.");
            }
            else if (isClaimed && answer == Verified)
            {
                node.Fault(text, "A claim is no proof.", $"Write {Claimed}, or make the answers verified ones.");
            }
        }

        return values;
    }

    /// <summary>Without a list the file holds the answers as the definition writes them.</summary>
    private static Dictionary<string, string> Own(AnswerItem? item, bool isClaimed)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [AnswerItem.Unknown] = AnswerItem.Unknown };
        foreach (var value in item?.Values ?? [])
        {
            values[value.Value] = isClaimed && value.Value == Verified ? Claimed : value.Value;
        }

        return values;
    }
}
