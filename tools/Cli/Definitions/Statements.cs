using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Cli.Definitions;

/// <summary>Says all that a definition says, in words and in the order in which a sales manager would ask.</summary>
internal static class Statements
{
    internal static IReadOnlyList<Statement> Of(LeadDefinition definition) =>
    [
        .. Scope(definition), .. Gates(definition), .. Bars(definition), .. KnockOuts(definition), .. definition.Dimensions.SelectMany(d => Dimension(definition, d)),
        .. Figures(definition), .. Handoff(definition.Handoff), .. SentBack(definition), .. Items(definition), .. Personas(definition), .. Columns(definition),
    ];

    private static IEnumerable<Statement> Scope(LeadDefinition definition)
    {
        const string Section = "What this is";
        yield return new(Section, 0, "name", "Name", definition.Name);
        yield return new(Section, 0, "version", "Version", Number(definition.Version));
        yield return new(Section, 0, "scope", "Scope", definition.Scope);
        yield return new(Section, 0, "priority", "Priority", $"{Number(definition.Priority)} (of several scopes that apply to a lead, the lowest number judges it)");
        yield return new(
            Section, 0, "appliesTo", "Applies to",
            definition.AppliesTo.Count == 0 ? "every lead that no scope with a lower number takes" : string.Join("; and ", definition.AppliesTo.Select(Condition)));
    }

    private static IEnumerable<Statement> Gates(LeadDefinition definition)
    {
        const string Section = "When a lead is handed to sales";
        yield return new(
            Section, 0, "verdict", "Verdict", "Qualified when every mandatory gate is met; Needs verification when one is unknown and none is not met; else Not qualified");
        var gates = definition.Gates;
        string[] rules =
        [
            $"Fit reaches {Number(gates.MinimumFit)}; unknown while what is not known of the lead could still bring it there",
            Recent(gates.RecentAction),
            Item(gates.Power),
            $"Intent reaches {Number(gates.MinimumIntent)}",
            string.Join("; and ", gates.NeedAndTiming.Select(Item)),
            "a valid e-mail address or a phone number is there and may be used, and the person has not opted out",
        ];
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            var header = gates.Headers[(int)gate];
            yield return new(
                Section, 1, $"gates/{gate}", $"{gate} {header.Label}", $"{(header.Mandatory ? "mandatory" : "advisory")}; met when {rules[(int)gate]}");
        }
    }

    private static IEnumerable<Statement> Bars(LeadDefinition definition)
    {
        const string Section = "When a lead is an MQL, and when it lapses";
        var bar = definition.Thresholds.Mql;
        yield return new(Section, 0, "mql/fit", "MQL, who", $"Fit reaches {Number(bar.Fit)}, or gate G1 is unknown; never when knocked out");
        yield return new(Section, 0, "mql/behaviour", "MQL, and what it did", $"Behaviour reaches {Number(bar.Behaviour)}, or {Recent(bar.Action)}");
        var lapse = definition.Thresholds.Lapse;
        yield return new(
            Section, 0, "lapse", "Lapse",
            $"after {Days(lapse.AfterDays)} without a break with Fit below {Number(lapse.Fit)} and G1 not unknown, or Behaviour below {Number(lapse.Behaviour)} and no such action; at once when knocked out");
    }

    private static IEnumerable<Statement> KnockOuts(LeadDefinition definition)
    {
        const string Section = "Who is knocked out (Fit becomes 0 and G1 is not met)";
        foreach (var knockOut in definition.KnockOuts)
        {
            yield return new(Section, 0, $"knockOuts/{knockOut.Id}", knockOut.Label, Condition(knockOut.When));
        }

        yield return Order(Section, "knockOuts/order", "Order of the knock-outs", definition.KnockOuts.Select(knockOut => knockOut.Label));
    }

    private static IEnumerable<Statement> Dimension(LeadDefinition definition, Dimension dimension)
    {
        var weights = definition.Weights;
        var weight = dimension.Id switch { "fit" => weights.Fit, "intent" => weights.Intent, "engagement" => weights.Engagement, _ => weights.Bant };
        var section = $"{dimension.Label}: 0 to 100, {Share(weight)} of Composite";
        yield return new(section, 0, $"{dimension.Id}/label", $"Name of the dimension {dimension.Id}", dimension.Label);
        yield return new(section, 0, $"{dimension.Id}/weight", "Weight in Composite", Number(weight));
        foreach (var group in dimension.Groups)
        {
            var key = $"{dimension.Id}/{group.Id}";
            yield return new(
                section, 1, key, $"{group.Label} ({dimension.Label})", $"at most {Number(group.Cap)} points{(group.Floor < 0 ? $", at least {Number(group.Floor)}" : "")}");
            foreach (var criterion in group.Criteria)
            {
                foreach (var statement in Criterion(section, $"{key}/{criterion.Id}", criterion))
                {
                    yield return statement;
                }
            }

            yield return Order(section, $"{key}/order", $"Order of the criteria in {group.Label}", group.Criteria.Select(criterion => criterion.Label));
        }

        yield return Order(section, $"{dimension.Id}/order", $"Order of the groups in {dimension.Label}", dimension.Groups.Select(group => group.Label));
    }

    private static IEnumerable<Statement> Criterion(string section, string key, Criterion criterion)
    {
        var ignored = criterion.IgnoreWhenEmpty ? "; left out of account while empty" : "";
        if (criterion.Rows is [{ Values: null } only])
        {
            yield return new(section, 2, key, criterion.Label, only.Text + (criterion is SignalCriterion ? $" ({criterion.Reads})" : ignored), only.Points);
            yield break;
        }

        yield return new(section, 2, key, criterion.Label, criterion.Reads + ignored);
        foreach (var row in criterion.Rows)
        {
            yield return new(section, 3, row.Values is null ? $"{key}/{row.Text}" : key, $"{criterion.Label}, {row.Text}", row.Text, row.Points, row.Values);
        }

        yield return Order(section, $"{key}/order", $"Order of the rows of {criterion.Label}", criterion.Rows.Select(row => Number(row.Points)));
    }

    private static IEnumerable<Statement> Figures(LeadDefinition definition)
    {
        const string Section = "Cell and grade";
        var thresholds = definition.Thresholds;
        var weights = definition.Weights;
        yield return new(
            Section, 0, "behaviour", "Behaviour", $"{Share(weights.BehaviourIntent)} {definition.Intent.Label} and {Share(weights.BehaviourEngagement)} {definition.Engagement.Label}");
        yield return new(Section, 0, "letter", "Letter of the cell, by Fit", Steps("A", "B", "C", "D", thresholds.FitLetter));
        yield return new(Section, 0, "digit", "Digit of the cell, by Behaviour", Steps("1", "2", "3", "", thresholds.BehaviourDigit));
        yield return new(Section, 0, "grade", "Grade, by Composite", Steps("A", "B", "C", "D", thresholds.Grade));
    }

    private static IEnumerable<Statement> Handoff(HandoffRules rules)
    {
        const string Section = "What happens to a lead that is handed over (minutes are business minutes)";
        yield return new(
            Section, 0, "handoff/hot", "Hot",
            $"cells with the digit 1{(rules.HotWithinHours > 0 ? $", and a sales-specific action less than {Number(rules.HotWithinHours)} hours old" : "")}");
        yield return new(Section, 0, "handoff/warm", "Warm", rules.WarmCells.Count == 0 ? "no lead" : $"the other leads of the cells {string.Join(", ", rules.WarmCells)}");
        foreach (var sla in Enum.GetValues<SlaClass>())
        {
            var rule = rules[sla];
            yield return new(
                Section, 1, $"handoff/classes/{sla}", sla.ToString(),
                $"accepted within {Minutes(rule.AcceptMinutes)}, contacted within {Minutes(rule.ContactMinutes)} more; enough are {Number(rule.Attempts)} attempts over at least"
                + $" {Number(rule.Channels)} of phone, e-mail and appointment within {Days(rule.WithinDays)}");
        }

        yield return new(Section, 0, "handoff/warnAt", "Warnings", $"when {string.Join(" % and ", rules.WarnAt)} % of the time are over");
        yield return new(
            Section, 0, "handoff/hops", "Owners in turn", $"{Number(rules.Hops)}; where the last one lets the lead wait, too, it goes to the sales manager");
        yield return new(
            Section, 0, "handoff/pause", "Pause of a rep",
            $"after {Number(rules.Pause.Breaches)} breaches that count within {Days(rules.Pause.Days)}, until he switches on again");
        yield return new(
            Section, 0, "handoff/qualification", "Qualification lane",
            $"a hot lead is taken within {Minutes(rules.Qualification.HotMinutes)}, any other within {Minutes(rules.Qualification.Minutes)}; enough are"
            + $" {Number(rules.Qualification.Calls)} calls without an answer");
        yield return new(
            Section, 0, "handoff/authorityOpen", "Lane unstaffed, full or late",
            rules.AuthorityOpen ? "a lead of which only G1 or G3 is unknown goes to sales, who ask before SQL" : "every lead waits for it");
    }

    private static IEnumerable<Statement> SentBack(LeadDefinition definition)
    {
        const string Section = "What happens to a lead that is sent back or looked after";
        var (rejection, nurture) = (definition.Rejection, definition.Nurture);
        yield return new(
            Section, 0, "rejection", "Rejection",
            $"judged by a second person within {Minutes(rejection.VerifyMinutes)}; of those that need none {Number(rejection.SamplePercent)} % are drawn for one");
        yield return new(
            Section, 0, "nurture", "Nurture",
            $"begun within {Days(nurture.StartDays)}; given up after {Days(nurture.DormantDays)} of silence and {Number(nurture.DormantTouches)} touches; looked at by the sales"
            + $" managers after more than {Number(nurture.ReviewAfter)} returns");
    }

    private static IEnumerable<Statement> Items(LeadDefinition definition)
    {
        const string Section = "What is asked, and how long an answer is valid";
        foreach (var item in definition.Items)
        {
            var behind = item.Column is null ? ""
                : item.WhenTrue >= 0 ? $"; without an answer the column {item.Column.Name} says \"{item.Values[item.WhenTrue].Label}\" where it is yes"
                : $"; without an answer the column {item.Column.Name} counts";
            yield return new(Section, 0, $"items/{item.Id}", item.Label, $"valid for {Days(item.ValidDays)}{behind}");
            yield return new(
                Section, 1, $"items/{item.Id}/values", $"{item.Label}, answers", "answers", Items: [.. item.Values.Select(value => $"{value.Label} ({value.Value})")]);
            yield return Order(Section, $"items/{item.Id}/order", $"Order of the answers to {item.Label}", item.Values.Select(value => value.Label));
        }

        yield return Order(Section, "items/order", "Order of the items", definition.Items.Select(item => item.Label));
    }

    private static IEnumerable<Statement> Personas(LeadDefinition definition)
    {
        const string Section = "Who we talk to (personas are named and give no points)";
        foreach (var persona in definition.Personas)
        {
            var key = $"personas/{persona.Name}";
            yield return new(Section, 0, key, persona.Name, string.Join("; and ", persona.Conditions.Select(Condition)));
            yield return new(Section, 1, $"{key}/pains", $"{persona.Name}, pains", persona.Pains);
            yield return new(Section, 1, $"{key}/priorities", $"{persona.Name}, priorities", persona.Priorities);
            yield return new(Section, 1, $"{key}/research", $"{persona.Name}, research habits", persona.Research);
        }

        yield return Order(Section, "personas/order", "Order of the personas", definition.Personas.Select(persona => persona.Name));
    }

    private static IEnumerable<Statement> Columns(LeadDefinition definition)
    {
        const string Section = "Columns beyond the standard ones";
        foreach (var own in definition.OwnColumns.OrderBy(own => own.Key, StringComparer.Ordinal))
        {
            var column = definition.FindColumn(own.Key);
            var label = column is null || column.Label == own.Key ? "" : $", shown as \"{column.Label}\"";
            yield return new(Section, 0, $"columns/{own.Key}", own.Key, $"{own.Value.ToString().ToLowerInvariant()}{label}{(column is null ? ", not read" : "")}");
        }

        foreach (var column in definition.Columns.Where(column => column.IsOnParent))
        {
            yield return new(Section, 0, $"parents/{column.Name}", column.Name, "read from the parent row, which costs one read more for each judgement");
        }
    }

    private static Statement Order(string section, string key, string subject, IEnumerable<string> items) =>
        new(section, 0, key, subject, Items: [.. items], IsOrder: true);

    private static string Condition(Condition condition)
    {
        var columns = string.Join(" or ", condition.Test.Columns.Select(column => column.Name));
        var values = condition.Test.RowValues(0);
        return values is { Count: 0 } ? $"{columns}: an empty list, so nobody yet"
            : condition.Kind == "words" ? $"{columns} has one of the words {string.Join(", ", values!)}"
            : values is null ? condition.Test.RowText(0)
            : $"{columns}: {(condition.Kind == "email_domain" ? $"{condition.Test.RowText(0)} ({string.Join(", ", values)})" : string.Join(", ", values))}";
    }

    private static string Recent(RecentSignalRule rule) => $"a signal of \"{rule.Group.Label}\" is at most {Days(rule.WithinDays)} old";

    private static string Item(ItemRule rule)
    {
        string Values(bool met) => string.Join(", ", rule.Item.Values.Where((_, place) => rule.Met[place] == met).Select(value => value.Label));
        var notMet = Values(false);
        return $"{rule.Item.Label} is: {Values(true)} ({(notMet.Length == 0 ? "" : $"not met: {notMet}; ")}anything else is unknown)";
    }

    private static string Steps(string first, string second, string third, string last, IReadOnlyList<double> thresholds)
    {
        string[] names = [first, second, third, last];
        return string.Join(", ", thresholds.Select((threshold, i) => $"{names[i]} from {Number(threshold)}")) + $", else {names[thresholds.Count]}";
    }

    private static string Share(double weight) => (weight * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    private static string Minutes(int minutes) => minutes == 1 ? "1 minute" : $"{Number(minutes)} minutes";

    private static string Days(double days) => days == 1 ? "1 day" : $"{Number(days)} days";

    internal static string Number(double number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
