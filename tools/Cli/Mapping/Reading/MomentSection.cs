using System;
using XrmLeads.Cli.Mapping.Moments;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>on</c>: when a signal happened or an answer was verified.</summary>
internal static class MomentSection
{
    private const string Now = "now";

    /// <summary>The rule; null, with a fault noted, where there is none.</summary>
    internal static MomentRule? Read(Node parent, MappingContext context)
    {
        var node = parent.Object("on");
        var given = (node.Has("date") ? 1 : 0) + (node.Has("daysAgo") ? 1 : 0) + (node.Has("at") ? 1 : 0);
        if (given != 1)
        {
            node.Fault(
                "Exactly one of \"date\", \"daysAgo\" and \"at\" must stand here.",
                "Name a column of dates, a column of days before now, or one moment for all rows.");
            return null;
        }

        MomentRule rule = node.Has("date") ? new DateMoment(context.Source(node, "date"), DateFormat.Read(node))
            : node.Has("daysAgo") ? new DaysAgoMoment(context.Source(node, "daysAgo"), context.Format.Decimal)
            : new FixedMoment(At(node));
        node.Close();
        return rule;
    }

    private static DateTime? At(Node node)
    {
        var text = node.Text("at");
        if (text.Length == 0 || text == Now)
        {
            return null;
        }

        var at = ReadMoment.From(text, null);
        if (at is null)
        {
            node.Fault("at", $"\"{text}\" is no moment.", $"Write \"now\", or a moment like {ReadMoment.Example}.");
        }

        return at;
    }
}
