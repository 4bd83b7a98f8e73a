using System;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;
using XrmLeads.Domain.Tests.GoldenCases;

namespace XrmLeads.Domain.Tests.Frameworks;

/// <summary>Leads with a number: the same number is the same lead on every framework, for it depends on integers alone.</summary>
internal static class FrameworkLead
{
    internal static readonly DateTime Now = new(2026, 1, 31, 0, 0, 0, 500, DateTimeKind.Utc);

    private static readonly string[][] DefaultColumns =
    [
        ["industrycode", "6", "7", "12", "31", "1", "33", "-1"],
        ["numberofemployees", "0", "9", "10", "49", "50", "249.5", "250", "4999", "5000", "-1"],
        ["revenue", "0", "999999.99", "1000000", "9999999.99", "12345678.9", "50000000", "-0.01"],
        ["address1_country", "Germany", " france ", "UNITED STATES", "Japan", "P\u043eland", "\u017fpain"],
        ["jobtitle", "CEO", "Head of Sales", "vice-PRESIDENT", "Managing Director", "Manager", "Clerk", "Wizard", "Intern", "v\u0131ce president", "CEO\ud835\udc00", "Dire\u00e7tor"],
        ["emailaddress1", "a@firm.example", "a@GMail.com", "a@firm", "nobody", " a@firm.example", "\u00e4@firm\u00e4.example"],
        ["websiteurl", "firm.example", " "],
        ["telephone1", "+49 30 1", "\u00a0"],
        ["decisionmaker", "yes", "no"],
        ["budgetstatus", "0", "1", "2", "3", "4"],
        ["need", "0", "1", "2", "3", "1.5"],
        ["purchasetimeframe", "0", "1", "2", "3", "4"],
        ["donotemail", "yes", "no"],
        ["donotphone", "yes", "no"],
        ["xl_suppressed", "no", "no", "no", "no", "no", "no", "no", "yes"],
    ];

    private static readonly string[][] WorkshopColumns =
    [
        ["ws_machines", "0", "1", "4.99", "5", "-3"],
        ["ws_trade", "joinery", "schreinerei \u00d6HM", "printing", "fishing"],
        ["ws_role", "Master joiner", "joiner", "owner", "apprentice"],
        ["ws_segment", "1", "2", "3", "9"],
        ["ws_exports", "yes", "no"],
        ["ws_franchise", "yes", "no"],
        ["parentaccountid.numberofemployees", "5", "100"],
        ["parentcontactid.jobtitle", "Buyer"],
        ["emailaddress1", "a@guild.example", "a@firm.example"],
    ];

    internal static LeadInput Make(LeadDefinition definition, int number)
    {
        var dice = new Dice(number);
        var workshop = definition.FindColumn("ws_machines") is not null;

        // Every third starts from the worked check, so that many are near to being qualified.
        var worked = number % 3 == 0 && !workshop;
        var input = GoldenLead.Base(worked ? "worked" : "empty", Now);
        foreach (var column in workshop ? WorkshopColumns : DefaultColumns)
        {
            if (dice.Below(10) < (worked ? 2 : 7))
            {
                input.Columns[column[0]] = column[1 + dice.Below(column.Length - 1)];
            }
        }

        for (var bursts = dice.Below(9); bursts > 0; bursts--)
        {
            AddBurst(input, definition, dice);
        }

        for (var answers = dice.Below(4); answers > 0; answers--)
        {
            var item = definition.Items[dice.Below(definition.Items.Count)];
            var value = dice.Below(8) == 0 ? dice.Of(AnswerItem.Unknown, "nonsense") : item.Values[dice.Below(item.Values.Count)].Value;
            input.Answers.Add(new Answer(item.Id, value, Moment(dice, item.ValidDays)));
        }

        return input;
    }

    private static void AddBurst(LeadInput input, LeadDefinition definition, Dice dice)
    {
        var type = dice.Below(20) == 0 ? "fax_sent" : definition.Signals[dice.Below(definition.Signals.Count)].Signal;
        var on = Moment(dice, 30);
        var id = dice.Below(6) == 0 ? dice.Of("a", "b") : null;
        for (var count = dice.Of(1, 1, 1, 2, 3, 7); count > 0; count--)
        {
            input.Signals.Add(new Signal(type, on, id));
            on = on.AddSeconds(dice.Of(0, 1, 3600, -7200));
        }
    }

    /// <summary>A moment near a limit in days or anywhere in 100 days, rarely after now.</summary>
    private static DateTime Moment(Dice dice, double limit) => dice.Below(4) == 0
        ? Now.AddTicks(-(long)Math.Round(limit * TimeSpan.TicksPerDay) + dice.Of(-1, 0, 1, 10_000_000, -5_000_000))
        : Now.AddTicks((-dice.Below(100 * 86400) + (86400L * dice.Below(3))) * TimeSpan.TicksPerSecond).AddTicks(dice.Below(10_000_000));
}
