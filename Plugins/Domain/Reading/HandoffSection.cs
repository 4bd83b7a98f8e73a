using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>
/// Reads <c>handoff</c>. What is left out, one number or all of it, has the shipped value: definitions from before there was a section, or before a later
/// version adds a number to it, stay free of faults and keep their hash.
/// </summary>
internal static class HandoffSection
{
    /// <summary>The longest window in business minutes: 300 working days of eight hours.</summary>
    private const int MostMinutes = 144_000;

    private const int MostChannels = 3;

    /// <summary>The cells that are not hot anyway.</summary>
    private static readonly string[] Cells = ["A2", "A3", "B2", "B3", "C2", "C3", "D2", "D3"];

    private static readonly string[] ShippedWarmCells = ["A2", "B2"];

    internal static HandoffRules Read(Node root)
    {
        var node = root.ObjectOrDefaults("handoff");
        var authorityOpen = node.OptionalBoolean("authorityOpen") ?? true;
        var hotWithinHours = node.OptionalNumber("hotWithinHours", 0, 8760) ?? 24;
        var warmCells = WarmCells(node);
        var classes = node.ObjectOrDefaults("classes");
        SlaRule[] rules =
        [
            Class(classes, "hot", new SlaRule(60, 60, 6, 10, 2)), Class(classes, "warm", new SlaRule(240, 480, 6, 10, 1)),
            Class(classes, "other", new SlaRule(480, 960, 4, 10, 1)),
        ];
        classes.Close();
        var warnAt = WarnAt(node);
        var hops = node.OptionalInteger("hops", 1, 20) ?? 3;
        var qualification = node.ObjectOrDefaults("qualification");
        var lane = new QualificationRule(
            Minutes(qualification, "hotMinutes") ?? 60, Minutes(qualification, "minutes") ?? 960, qualification.OptionalInteger("calls", 1, 20) ?? 3);
        qualification.Close();
        var pause = node.ObjectOrDefaults("pause");
        var paused = new PauseRule(
            pause.OptionalInteger("breaches", 1, 100) ?? 2, pause.OptionalNumber("days", DefinitionContext.LeastDays, DefinitionContext.MostDays) ?? 5);
        pause.Close();
        node.Close();
        return new HandoffRules(authorityOpen, hotWithinHours, warmCells, rules, warnAt, hops, lane, paused);
    }

    private static SlaRule Class(Node classes, string name, SlaRule shipped)
    {
        var node = classes.ObjectOrDefaults(name);
        var faults = node.FaultsSoFar;
        var rule = new SlaRule(
            Minutes(node, "acceptMinutes") ?? shipped.AcceptMinutes, Minutes(node, "contactMinutes") ?? shipped.ContactMinutes,
            node.OptionalInteger("attempts", 1, 100) ?? shipped.Attempts, node.OptionalInteger("withinDays", 1, 365) ?? shipped.WithinDays,
            node.OptionalInteger("channels", 1, MostChannels) ?? shipped.Channels);

        // Days of 24 hours touch one calendar day more, and on each one attempt of a channel counts.
        var most = MostChannels * (rule.WithinDays + 1);
        if (rule.Attempts > most && node.FaultsSoFar == faults)
        {
            node.Fault(
                "attempts", Rule.Unreachable,
                Wording.Digits(rule.Attempts) + " attempts can never count within " + Texts.Days(rule.WithinDays) + ": a day counts one of each channel, which makes "
                    + Wording.Digits(most) + ".",
                "Ask for fewer attempts or give more days.");
        }

        node.Close();
        return rule;
    }

    private static int? Minutes(Node node, string name) => node.OptionalInteger(name, 1, MostMinutes);

    private static IReadOnlyList<string> WarmCells(Node node)
    {
        if (!node.Has("warmCells"))
        {
            return ShippedWarmCells;
        }

        var cells = node.Words("warmCells", Cells);
        for (var i = 1; i < cells.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (cells[i].Length > 0 && cells[i] == cells[earlier])
                {
                    node.Fault("warmCells", i, Rule.ListedTwice, "The cell " + cells[i] + " is listed twice.", "Keep it in one place.");
                    break;
                }
            }
        }

        return cells;
    }

    /// <summary>The shares of a window, in percent, at which people are warned: the second comes after the first.</summary>
    private static int[] WarnAt(Node parent)
    {
        var node = parent.ObjectOrDefaults("warnAt");
        var first = node.OptionalInteger("first", 1, 99);
        var second = node.OptionalInteger("second", 1, 99);
        int[] shares = [first ?? 50, second ?? 80];
        if (shares[1] <= shares[0] && node.Has("first") == first.HasValue && node.Has("second") == second.HasValue)
        {
            node.Fault(
                second is null ? "first" : "second", Rule.ThresholdOrder,
                "The second warning, at " + Wording.Digits(shares[1]) + " %, does not come after the first, at " + Wording.Digits(shares[0]) + " %.",
                second is null ? "Write less than " + Wording.Digits(shares[1]) + "." : "Write more than " + Wording.Digits(shares[0]) + ".");
        }

        node.Close();
        return shares;
    }
}
