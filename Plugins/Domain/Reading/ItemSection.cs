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
            var faults = node.FaultsSoFar;
            var values = Values(node);
            var valuesAreOpen = values.Count == 0 || node.FaultsSoFar > faults;
            var whenTrue = -1;
            var column = node.OptionalObject("column") is { } behind ? Column(behind, values, valuesAreOpen, context, out whenTrue) : null;
            node.Close();
            if (id.Length > 0 && !ids.Add(id))
            {
                node.Fault("id", Rule.DuplicateId, "The item " + Wording.Quote(id) + " is there already.", "Give each item a name of its own.");
            }

            var item = new AnswerItem(context.Items.Count, id, label, validDays ?? DefinitionContext.LeastDays, values, column, whenTrue);
            context.Items.Add(item);
            context.ItemsAreOpen |= id.Length == 0;
            if (valuesAreOpen)
            {
                context.LeaveOpen(item);
            }
        }

        context.ItemsAreOpen |= context.Items.Count == 0;
    }

    private static List<AnswerValue> Values(Node node)
    {
        var values = new List<AnswerValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in node.Objects("values", atLeast: 1))
        {
            var value = entry.Scalar("value");
            if (value == AnswerItem.Unknown)
            {
                entry.Fault("value", Rule.BadText, "\"unknown\" is an answer to every item already.", "Remove it.");
            }
            else if (value.Length > 0 && !seen.Add(value))
            {
                entry.Fault("value", Rule.ListedTwice, "The answer " + Wording.Quote(value) + " is listed twice.", "Keep one of them.");
            }

            values.Add(new AnswerValue(value, entry.Text("label")));
            entry.Close();
        }

        return values;
    }

    /// <summary>A choice column whose numbers are the item's answers, or a yes-or-no column whose yes stands for one answer.</summary>
    private static Column? Column(Node node, List<AnswerValue> values, bool valuesAreOpen, DefinitionContext context, out int whenTrue)
    {
        whenTrue = -1;
        var flag = node.Has("whenTrue");
        var column = context.Columns.One(
            node, "name", flag ? ColumnType.Boolean : ColumnType.Choice,
            flag
                ? "Name a yes-or-no column, or remove \"whenTrue\"."
                : "Name a choice column, or say with \"whenTrue\" which answer the yes of a yes-or-no column stands for.");
        if (flag)
        {
            var value = node.Scalar("whenTrue");
            whenTrue = values.FindIndex(candidate => candidate.Value == value);
            if (whenTrue < 0 && value.Length > 0 && !valuesAreOpen)
            {
                node.Fault(
                    "whenTrue", Rule.UnknownAnswer, Wording.Quote(value) + " is no answer of this item.",
                    Nearest.Suggest(value, values.ConvertAll(candidate => candidate.Value),
                        Wording.WriteOneOf(values.ConvertAll(candidate => candidate.Value))));
            }
        }
        else if (column is not null && values.Find(IsNoNumber) is { } text)
        {
            node.Fault(
                "name", Rule.UnknownAnswer, "The answers of an item behind a choice column are its numbers; " + Wording.Quote(text.Value) + " is none.",
                "Write numbers as values, or name a yes-or-no column with \"whenTrue\".");
        }

        node.Close();
        return column;
    }

    private static bool IsNoNumber(AnswerValue value) =>
        value.Value.Length > 0 && !int.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
