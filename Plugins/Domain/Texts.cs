using System;
using System.Collections.Generic;
using System.Globalization;

namespace XrmLeads.Domain;

/// <summary>Every sentence of a judgement that people read, in one place, ready to be translated.</summary>
internal static partial class Texts
{
    internal static string Yes => "yes";
    internal static string No => "no";
    internal static string ReachableByEmail => "A valid e-mail address is there and may be used.";
    internal static string ReachableByPhone => "A phone number is there and may be used.";
    internal static string NotReachable => "There is no valid e-mail address and no phone number that may be used.";
    internal static string Suppressed => "The person may not be contacted: opted out or suppressed.";

    internal static string NotJudged => "No definition has judged the lead yet.";
    internal static string IsQualified => "All mandatory gates are met.";
    internal static string MayBeAsked => "No mandatory gate is missed, some are not known, and somebody has room to ask.";
    internal static string PassesBar => "The lead passes marketing's bar and is not ready for sales.";
    internal static string BelowBar => "The lead is neither ready for sales nor above marketing's bar.";
    internal static string GoesOpen => "Only the persona or the power to buy is not known, and nobody has room to ask: sales finds out.";
    internal static string LaneIsLate => "Nobody took the lead into qualification and finished it in time; only the persona or the power to buy is not known: sales finds out.";
    internal static string NobodyAnswered => "Nobody answered the calls and the form.";
    internal static string NotContacted => "The rep who accepted the lead did not contact it in time.";
    internal static string Lapsed => "Fit or behaviour has stayed below the floor of an MQL, or the lead is knocked out.";
    internal static string IsNotQualified => "A mandatory gate is not met.";

    internal static string Number(double number) => number.ToString(Math.Abs(number) >= 1e15 ? "R" : "#,0.##########", CultureInfo.InvariantCulture);

    internal static string Date(DateTime moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Days(double days) => days == 1 ? "1 day" : Number(days) + " days";

    internal static string List(IReadOnlyList<string> values) => values.Count == 0 ? "(nothing)" : string.Join(", ", values);

    internal static string Matched(string label, string? value, string? reason) =>
        label + (value is null ? "" : " is " + value) + (reason is null ? "" : ": " + reason) + ".";

    internal static string OneIsThere(IReadOnlyList<Definition.Column> columns) => Names(columns, " or ") + " is there";

    internal static string OneIs(IReadOnlyList<Definition.Column> columns, bool value) => Names(columns, " or ") + " is " + (value ? Yes : No);

    internal static string NotThere(string label) => label + ": not there.";

    internal static string Empty(string label, double upTo) => label + " is not known; it could bring up to " + Number(upTo) + " points.";

    internal static string Invalid(string label, string? value) => label + " holds " + value + ", which it cannot mean; it counts as unknown.";

    internal static string Unmatched(string label, string? value, bool known) =>
        label + " is " + value + (known ? ": no points." : ": the definition does not know it, so it counts as unknown.");

    internal static string Answered(string label, string value, DateTime on, DateTime until) =>
        label + ": " + value + ", answered on " + Date(on) + ", valid until " + Date(until) + ".";

    internal static string FromColumn(string label, string value, string column) => label + ": " + value + ", from the column " + column + " of the lead.";

    internal static string Expired(string label, DateTime until) => label + ": the answer was valid until " + Date(until) + "; it counts as unknown.";

    internal static string NoSignal(string label) => label + ": no signal.";

    internal static string Signals(string label, int count, DateTime last, double points, double? halfLife) =>
        label + ": " + (count == 1 ? "1 signal, on " : Number(count) + " signals, the last on ") + Date(last) + "; " + Number(points) + " points each"
        + (halfLife is { } days ? ", halved every " + Days(days) : "") + ".";

    internal static string SignalRow(double? halfLife, int dailyLimit, bool repeatable) =>
        "each signal" + (halfLife is { } days ? ", halved every " + Days(days) : ", without decay") + ", at most " + Number(dailyLimit) + " a day"
        + (repeatable ? "" : ", the latest only");

    internal static string ReadsColumns(IReadOnlyList<Definition.Column> columns, bool otherwiseKnown, bool emptyKnown)
    {
        var names = new List<string>();
        foreach (var column in columns)
        {
            names.Add(column.Name);
        }

        return "by " + string.Join(" or ", names) + (otherwiseKnown ? "; any other value brings nothing" : "; any other value is unknown")
            + (emptyKnown ? ", as does none" : otherwiseKnown ? ", none is unknown" : ", as is none");
    }

    internal static string ReadsItem(string item) => "by the answer to \"" + item + "\"; anything else is unknown";

    internal static string ReadsSignal(string signal) => "type " + signal;

    internal static string Scaled(string group) => group + ": what is empty is left out of account, so the rest stands for all of it.";

    internal static string GroupLimit(string group, double limit, bool isCap) =>
        "The group " + group + " gives at " + (isCap ? "most " : "least ") + Number(limit) + " points.";

    internal static string DimensionLimit(string dimension, double limit, bool isTop) =>
        dimension + " is never " + (isTop ? "above " : "below ") + Number(limit) + ".";

    internal static string KnockedOut(string label) => "Knocked out: " + label + ".";

    internal static string Reaches(string dimension, double figure, double minimum) =>
        dimension + " is " + Number((double)Scoring.Shown.Round(figure)) + "; " + Number(minimum) + " are needed.";

    internal static string CouldReach(string dimension, double fit, double unknown, double minimum) =>
        dimension + " is " + Number((double)Scoring.Shown.Round(fit)) + ", and what is unknown could add " + Number((double)Scoring.Shown.Round(unknown)) + "; "
        + Number(minimum) + " are needed.";

    internal static string NoAction(string group) => group + ": none so far.";

    internal static string ActionsDiscounted(DateTime upTo) => "What it did up to " + Date(upTo) + " no longer counts, since a rejection found no intent behind it.";

    internal static string LastAction(string label, DateTime on, double withinDays) =>
        "The last one, " + label + ", was on " + Date(on) + "; it counts for " + Days(withinDays) + ".";

    internal static string Is(string label, string value) => label + ": " + value + ".";

    internal static string NotKnown(string label) => label + ": not known.";

    internal static string UnknownSignal(string type) => "The signal type \"" + type + "\" is not in the definition; its signals are not counted.";

    internal static string UnknownItem(string item) => "The answer item \"" + item + "\" is not in the definition; its answers are not counted.";

    internal static string UnknownAnswer(string item, string value) => "\"" + value + "\" is no answer to \"" + item + "\"; it counts as unknown.";

    internal static string InvalidColumn(string column, string? value) => "The column " + column + " holds " + value + ", which it cannot mean; it counts as unknown.";

    private static string Names(IReadOnlyList<Definition.Column> columns, string between)
    {
        var names = new List<string>();
        foreach (var column in columns)
        {
            names.Add(column.Label);
        }

        return string.Join(between, names);
    }
}
