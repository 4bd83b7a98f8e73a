using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace XrmLeads.Cli.Tests.Trying.Book;

/// <summary>
/// Makes the book of fictional B2B leads in tools/Samples/b2b-book. A lead is drawn in two parts that know nothing of each other, who it is and what it did,
/// so that good fits without intent and hot leads that do not fit come up as they do in life.
/// </summary>
internal sealed class FictionalBook
{
    internal const int Leads = 300;

    private const ulong Seed = 20101130;

    private readonly SplitMix _random = new(Seed);

    /// <summary>The text of the file.</summary>
    internal static string Csv()
    {
        var book = new FictionalBook();
        var text = new StringBuilder(string.Join(',', BookRow.Columns)).Append('\n');
        foreach (var number in Enumerable.Range(1, Leads))
        {
            text.Append(book.Row(number).Line()).Append('\n');
        }

        return text.ToString();
    }

    private BookRow Row(int number)
    {
        var row = new BookRow { ["Id"] = string.Create(CultureInfo.InvariantCulture, $"F-{number:000}") };
        Name(row);
        switch (_random.Below(100))
        {
            case < 45:
                Company(row, BookWords.Wanted, 250, 4000, 12, 400);
                Title(row, _random.Percent(60) ? BookWords.Heads : BookWords.Chiefs);
                break;
            case < 75:
                Company(row, _random.Percent(60) ? BookWords.Wanted : BookWords.Others, 20, 400, 1, 40);
                Title(row, _random.Percent(60) ? BookWords.Doers : BookWords.Heads);
                break;
            case < 90:
                Company(row, BookWords.Others, 1, 40, 0, 2);
                Title(row, _random.Percent(70) ? BookWords.Helpers : BookWords.Doers);
                break;
            default:
                // Little is known of those who left a form half empty.
                row["Website"] = "";
                break;
        }

        Journey(row);
        return row;
    }

    private void Name(BookRow row)
    {
        (row["First name"], row["Last name"]) = (_random.Of(BookWords.FirstNames), _random.Of(BookWords.FamilyNames));
        var name = $"{_random.Of(BookWords.CompanyNames)} {_random.Of(BookWords.CompanyKinds)}";
        row["Company"] = name + " (fictional)";
        var domain = name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() + "." + _random.Of(BookWords.Domains);
        row["E-mail"] = _random.Percent(96) ? $"{row["First name"]}.{row["Last name"]}@{domain}".ToLowerInvariant() : "";
        row["Website"] = _random.Percent(70) ? $"https://{domain}" : "";
        var (campaign, source) = _random.Of(BookWords.Campaigns);
        (row["Campaign"], row["Source"]) = (campaign + " (fictional)", source);
    }

    private void Company(BookRow row, System.Collections.Generic.IReadOnlyList<string> industries, int fewest, int most, int leastMillions, int mostMillions)
    {
        row["Industry"] = _random.Of(industries);
        row["Employees"] = Text(_random.From(fewest, most));
        row["Revenue"] = _random.Percent(85) ? Text((_random.From(leastMillions, mostMillions) * 1_000_000L) + (_random.From(1, 9) * 100_000L)) : "";
        if (_random.Percent(80))
        {
            var (country, phone, digits) = _random.Of(BookWords.WithPhones);
            row["Country"] = country;
            row["Phone"] = _random.Percent(80) ? phone + string.Concat(Enumerable.Range(0, digits).Select(_ => Text(_random.Below(10)))) : "";
        }
        else
        {
            row["Country"] = _random.Of(_random.Percent(50) ? BookWords.WithoutPhones : BookWords.Elsewhere);
        }
    }

    private void Title(BookRow row, System.Collections.Generic.IReadOnlyList<string> titles) => row["Job title"] = _random.Of(titles);

    private void Journey(BookRow row)
    {
        switch (_random.Below(100))
        {
            case < 6:
                Acts(row, 3, 0, 4);
                Researches(row, 8, 4);
                Reads(row, 14, 8);
                Verified(row, "decision_maker_verified", 0, 5);
                break;
            case < 16:
                Acts(row, _random.From(2, 3), 0, 12);
                Researches(row, 6, 20);
                Reads(row, 4, 30);
                Verified(row, _random.Percent(70) ? "decision_maker_verified" : "champion_with_path", 1, 25);
                break;
            case < 32:
                Acts(row, _random.From(1, 2), 0, 25);
                Researches(row, _random.From(1, 4), 40);
                Reads(row, _random.From(0, 4), 60);
                Claimed(row);
                break;
            case < 38:
                Acts(row, 1, 2, 28);
                Researches(row, 2, 40);
                Verified(row, "none", 1, 28);
                break;
            case < 56:
                Researches(row, _random.From(2, 6), 45);
                Reads(row, _random.From(1, 5), 60);
                Claimed(row);
                break;
            case < 76:
                Reads(row, _random.From(1, 6), 150);
                break;
            case < 88:
                Acts(row, 1, 35, 150);
                Researches(row, _random.From(1, 3), 150);
                Reads(row, _random.From(0, 3), 150);
                Verified(row, "decision_maker_verified", 60, 190);
                break;
            case < 93:
                Reads(row, 2, 90);
                row.Does(_random.Percent(40) ? "Hard bounce" : _random.Percent(50) ? "Careers page" : "Unsubscribe", Ago(1, 60));
                break;
            case < 97:
                Reads(row, 2, 60);
                row["Job title"] = _random.Of(BookWords.Learners);
                break;
            default:
                Acts(row, 1, 10, 40);
                row["Opted out"] = "yes";
                break;
        }
    }

    private void Acts(BookRow row, int times, int latest, int earliest)
    {
        for (var i = 0; i < times; i++)
        {
            row.Does(_random.Of(["Demo request", "Quote request", "Trial sign-up", "Contact sales", "Upgrade in product", "Upgrade in service"]), Ago(latest, earliest));
        }
    }

    private void Researches(BookRow row, int times, int earliest)
    {
        for (var i = 0; i < times; i++)
        {
            row.Does(_random.Of(["Pricing page", "Pricing page", "Product page", "Product page", "Case study", "Repeat visit"]), Ago(0, earliest));
        }
    }

    private void Reads(BookRow row, int times, int earliest)
    {
        for (var i = 0; i < times; i++)
        {
            row.Does(
                _random.Of(["Event attended", "Content download", "Content download", "E-mail click", "E-mail open", "Site visit", "Site visit", "Blog comment", "Event registration"]),
                Ago(0, earliest));
        }
    }

    /// <summary>Somebody asked: the power to buy, and most of the rest.</summary>
    private void Verified(BookRow row, string authority, int latest, int earliest)
    {
        var on = Ago(latest, earliest);
        row.Answers("Authority", authority, on);
        if (_random.Percent(85))
        {
            row.Answers("Need", _random.Percent(75) ? _random.From(0, 1) : _random.From(2, 3), on);
        }

        if (_random.Percent(80))
        {
            row.Answers("Timing", _random.Percent(80) ? _random.From(0, 2) : _random.From(3, 4), on);
        }

        if (_random.Percent(60))
        {
            row.Answers("Budget", _random.From(0, 3), on);
        }
    }

    /// <summary>Some forms ask; what they are told nobody made sure of.</summary>
    private void Claimed(BookRow row)
    {
        if (_random.Percent(45))
        {
            var on = Ago(0, 40);
            row.Claims("Authority", "decision_maker_claimed", on);
            if (_random.Percent(50))
            {
                row.Claims("Timing", _random.From(0, 4), on);
            }
        }
    }

    /// <summary>A moment so many days ago, in working hours.</summary>
    private DateTime Ago(int latest, int earliest) => BookRow.Now.AddDays(-1 - _random.From(latest, earliest)).AddMinutes((8 * 60) + _random.Below(10 * 60));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
