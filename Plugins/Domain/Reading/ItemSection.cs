using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>items</c>: what may be asked, and the columns that stand in for answers.</summary>
internal static class ItemSection
{
    internal static void Read(Node root, DefinitionContext context)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in root.Objects("items", atLeast: 1))
        {
            var id = node.Identifier("id");
            var label = node.Text("label");
            var validDays = node.Number("validDays", DefinitionContext.LeastDays, DefinitionContext.MostDays);
            var values = Values(node);
            var column = node.OptionalObject("column") is { } behind ? Column(behind, values, context, out var whenTrue) : None(out whenTrue);
            node.Close();
            if (id.Length > 0 && !ids.Add(id))
            {
                node.Fault("id", Rule.DuplicateId, "The item \"" + id + "\" is there already.", "Give each item a name of its own.");
            }

            context.Items.Add(new AnswerItem(context.Items.Count, id, label, validDays, values, column, whenTrue));
        }
    }

    private static List<AnswerValue> Values(Node node)
    {
        var values = new List<AnswerValue>();
        foreach (var entry in node.Objects("values", atLeast: 1))
        {
            var value = entry.Scalar("value");
            if (value == AnswerItem.Unknown)
            {
                entry.Fault("value", Rule.BadText, "\"unknown\" is an answer to every item already.", "Remove it.");
            }
            else if (value.Length > 0 && values.Exists(other => other.Value == value))
            {
                entry.Fault("value", Rule.ListedTwice, "The answer \"" + value + "\" is listed twice.", "Keep one of them.");
            }

            values.Add(new AnswerValue(value, entry.Text("label")));
            entry.Close();
        }

        return values;
    }

    private static Column? None(out int whenTrue)
    {
        whenTrue = -1;
        return null;
    }

    /// <summary>A choice column whose numbers are the item's answers, or a yes-or-no column whose yes stands for one answer.</summary>
    private static Column? Column(Node node, List<AnswerValue> values, DefinitionContext context, out int whenTrue)
    {
        whenTrue = -1;
        var flag = node.Has("whenTrue");
        var column = context.Column(node, "name", flag ? ColumnType.Boolean : ColumnType.Choice);
        if (flag)
        {
            var value = node.Scalar("whenTrue");
            whenTrue = values.FindIndex(candidate => candidate.Value == value);
            if (whenTrue < 0 && value.Length > 0)
            {
                node.Fault("whenTrue", Rule.UnknownAnswer, "\"" + value + "\" is no answer of this item.", "Write one of its values.");
            }
        }
        else
        {
            foreach (var value in values)
            {
                if (value.Value.Length > 0 && !int.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                {
                    node.Fault(
                        "name", Rule.UnknownAnswer, "The answers of an item behind a choice column are its numbers; \"" + value.Value + "\" is none.",
                        "Write numbers as values, or name a yes-or-no column with \"whenTrue\".");
                    break;
                }
            }
        }

        node.Close();
        return column;
    }
}
