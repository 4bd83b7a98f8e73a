using System;
using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.Inputs;

/// <summary>Makes random leads with the gaps, the free text and the odd values of a real org; the same seed makes the same leads.</summary>
internal sealed class LeadGenerator
{
    /// <summary>How many of all leads are about to buy, so that more is known of them and they do more.</summary>
    private const double ShareOfBuyers = 0.1;

    private readonly Dice _dice;
    private readonly SignalMix _mix;
    private readonly DateTime _now;
    private readonly bool _forHundred;
    private int _count;
    private bool _buys;

    /// <param name="seed">The seed.</param>
    /// <param name="now">The moment of judgement, UTC; nearly all input is older.</param>
    /// <param name="forHundred">Whether to fill the columns, signals and items too that only the variant of 100 criteria reads.</param>
    internal LeadGenerator(int seed, DateTime now, bool forHundred = false)
    {
        _dice = new Dice(seed);
        _mix = new SignalMix(_dice, forHundred);
        _now = now;
        _forHundred = forHundred;
    }

    /// <summary>The types of signals, as often as they happen.</summary>
    internal SignalMix Mix => _mix;

    /// <summary>The next lead.</summary>
    /// <param name="signals">How many signals it has; null for a draw.</param>
    internal Lead Next(int? signals = null)
    {
        var id = "lead-" + ++_count;
        _buys = _dice.Chance(ShareOfBuyers);
        return new Lead(id, Columns(), _mix.Signals(id, signals ?? _mix.Count(), _buys, _now), Answers());
    }

    private Dictionary<string, object> Columns()
    {
        var columns = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["firstname"] = _dice.Of("Ada", "Jan", "Mia", "Omar", "Zoë"),
            ["lastname"] = _dice.Of("Berg", "Costa", "Novák", "Smith", "Wang"),
            ["companyname"] = _dice.Of("Alder Works", "Blue Fjord", "Cedar & Sons", "Delta Parts"),
        };
        Maybe(columns, 0.7, "industrycode", () => _dice.Between(1, 33));
        Maybe(columns, 0.6, "numberofemployees", () => _dice.Chance(0.005) ? -1 : (int)_dice.Magnitude(1, 40_000));
        Maybe(columns, 0.5, "revenue", () => _dice.Chance(0.005) ? -1m : Math.Round((decimal)_dice.Magnitude(50_000, 500_000_000), 2));
        Maybe(columns, 0.85, "address1_country", Country);
        Maybe(columns, 0.8, "jobtitle", JobTitle);
        Maybe(columns, 0.92, "emailaddress1", Email);
        Maybe(columns, 0.45, "websiteurl", () => "https://www.firm" + _dice.Between(1, 9999) + ".example");
        Maybe(columns, 0.55, "telephone1", () => _dice.Chance(0.02) ? " " : "+49 30 " + _dice.Between(10000, 99999));
        Maybe(columns, 0.3, "mobilephone", () => "+44 7700 " + _dice.Between(100000, 999999));
        Maybe(columns, 0.25, "budgetstatus", () => _dice.Chance(0.01) ? 9 : _dice.Between(0, 3));
        Maybe(columns, 0.25, "need", () => _dice.Chance(0.01) ? 9 : _dice.Between(0, 3));
        Maybe(columns, 0.3, "purchasetimeframe", () => _dice.Chance(0.01) ? 9 : _dice.Between(0, 4));
        Maybe(columns, 0.4, "decisionmaker", () => _dice.Chance(0.5));
        Maybe(columns, 0.9, "donotemail", () => _dice.Chance(0.06));
        Maybe(columns, 0.9, "donotphone", () => _dice.Chance(0.06));
        Maybe(columns, 0.9, "msdyn_gdproptout", () => _dice.Chance(0.02));
        Maybe(columns, 0.3, "xl_suppressed", () => _dice.Chance(0.03));
        if (_forHundred)
        {
            OwnColumns.Fill(columns, _dice);
        }

        return columns;
    }

    private void Maybe(Dictionary<string, object> columns, double probability, string name, Func<object> value)
    {
        if (_dice.Chance(_buys ? Math.Sqrt(probability) : probability))
        {
            columns[name] = value();
        }
    }

    private object Country()
    {
        var country = _dice.Chance(0.75)
            ? _dice.Of("United States", "United Kingdom", "Germany", "France", "Netherlands", "Switzerland", "Sweden", "Spain", "Poland", "Australia", "New Zealand")
            : _dice.Of("USA", "Brazil", "India", "Japan", "Deutschland", "Türkiye", "", " ");
        return _dice.Between(1, 40) switch
        {
            1 => country.ToUpperInvariant(),
            2 => country + " ",
            _ => country,
        };
    }

    private object JobTitle()
    {
        var area = _dice.Of("Operations", "Sales", "IT", "Finance", "Marketing", "Purchasing");
        var title = _dice.Between(1, 24) switch
        {
            1 => "CEO",
            2 => "Chief " + area + " Officer",
            3 => "Owner & Founder",
            4 => "Managing Director",
            5 => "Vice President " + area,
            6 => "VP, " + area,
            7 => "President",
            8 => "Director of " + area,
            9 or 10 => "Head of " + area,
            11 or 12 or 13 => area + " Manager",
            14 => "Team Lead " + area,
            15 => "Senior " + area + " Analyst",
            16 => "Software Engineer",
            17 => area + " Specialist/Consultant",
            18 => "Executive Assistant to the Vice-President",
            19 => "Assistant Director, " + area,
            20 => "Geschäftsführer",
            21 => _dice.Of("Student", "Intern (" + area + ")", "Trainee"),
            22 => "Responsável de " + area,
            23 => "Managing Vice President",
            _ => _dice.Of("Buyer", "n/a", "headmaster", "CTO_office"),
        };
        return _dice.Chance(0.1) ? title.ToUpperInvariant() : title;
    }

    private object Email() => _dice.Between(1, 100) switch
    {
        <= 30 => "person" + _dice.Between(1, 9999) + "@" + _dice.Of("gmail.com", "outlook.com", "yahoo.com", "gmx.de", "Hotmail.com", "icloud.com"),
        <= 97 => "p.name@firm" + _dice.Between(1, 9999) + ".example",
        98 => _dice.Of("n/a", "a b@firm.example", "x@", "@firm.example", "a@localhost"),
        99 => "two@at@gmail.com",
        _ => "x@gmail.com ",
    };

    private List<Answer> Answers()
    {
        var answers = new List<Answer>();
        if (_dice.Chance(_buys ? 0.1 : 0.65))
        {
            return answers;
        }

        Maybe(answers, 0.7, "authority", () => _dice.Of("decision_maker_verified", "decision_maker_claimed", "champion_with_path", "none"));
        Maybe(answers, 0.5, "budget", () => _dice.Of("0", "1", "2", "3"));
        Maybe(answers, 0.5, "need", () => _dice.Of("0", "1", "2", "3"));
        Maybe(answers, 0.5, "timing", () => _dice.Of("0", "1", "2", "3", "4"));
        if (_forHundred)
        {
            Maybe(answers, 0.3, "procurement", () => _dice.Of("ready", "started", "none"));
            Maybe(answers, 0.3, "competition", () => _dice.Of("none", "some", "strong"));
        }

        Maybe(answers, 0.01, "shoe_size", () => "42");
        return answers;
    }

    private void Maybe(List<Answer> answers, double probability, string item, Func<string> value)
    {
        // Asked again now and then; the list is in no order.
        while (_dice.Chance(probability))
        {
            var on = _dice.Chance(0.01) ? _now.AddHours(_dice.Between(1, 100)) : _now.AddMinutes(-_dice.Between(0, 250 * 1440));
            answers.Add(new Answer(item, _dice.Chance(0.05) ? _dice.Of("unknown", "maybe") : value(), on));
            probability = 0.1;
        }
    }
}
