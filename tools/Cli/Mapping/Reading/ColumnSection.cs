using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>columns</c>: which column of the CSV file goes to which column of lead.</summary>
internal static class ColumnSection
{
    internal static List<ColumnRule> Read(Node root, MappingContext context)
    {
        var rules = new List<ColumnRule>();
        foreach (var node in root.OptionalObjects("columns"))
        {
            var from = context.Source(node, "from");
            var to = context.Target(node, "to");
            var values = node.OptionalObject("values") is { } list ? Values(list, from, to) : null;
            var format = Format(node, to, values is not null);
            node.Close();
            if (to is not null)
            {
                rules.Add(new ColumnRule(from, to, new Translation(to, values, context.Format.Decimal, format)));
            }
        }

        return rules;
    }

    private static Dictionary<string, Cell> Values(Node node, SourceColumn from, Target? to)
    {
        var values = new Dictionary<string, Cell>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in SourceTexts.Names(node, from))
        {
            // Where the column of lead is unknown, that is the fault, and what the value must be is not known either.
            if (to is not null && ReadCell.From(node, text, to) is { } cell)
            {
                values[text] = cell;
            }
        }

        return values;
    }

    private static string? Format(Node node, Target? to, bool hasValues)
    {
        if (node.Has("format") && (hasValues || to is { Type: not ColumnType.Date }))
        {
            node.OptionalText("format");
            node.Fault("format", "A format is for columns of dates without \"values\".", "Remove it.");
            return null;
        }

        return DateFormat.Read(node);
    }
}
