using System;
using System.Globalization;
using System.IO;
using XrmLeads.Benchmarks.Inputs;

namespace XrmLeads.Benchmarks.Org;

/// <summary>A CSV file of random leads with what they did and said, and the mapping that <c>xrmleads import</c> reads it by; the same seed writes the same file.</summary>
internal static class LeadCsv
{
    /// <summary>The mapping: every column is read, none is rejected.</summary>
    internal const string Mapping = """
        {
          "name": "Benchmark",
          "file": { "separator": ";", "decimal": "." },
          "id": { "column": "Id" },
          "empty": { "words": ["-"] },
          "columns": [
            { "from": "Last name", "to": "lastname" },
            { "from": "Company", "to": "companyname" },
            { "from": "Title", "to": "jobtitle" },
            { "from": "Country", "to": "address1_country" },
            { "from": "E-mail", "to": "emailaddress1" },
            { "from": "Staff", "to": "numberofemployees" }
          ],
          "constants": [{ "to": "leadsourcecode", "value": 7, "why": "A source that nothing is scored by." }],
          "signals": [
            { "type": "pricing_page", "when": { "column": "Prices", "in": ["yes"] }, "on": { "date": "Prices on", "format": "yyyy-MM-dd" } },
            { "type": "demo_request", "when": { "column": "Demo", "in": ["yes"] }, "on": { "date": "Demo on", "format": "yyyy-MM-dd" } }
          ],
          "answers": [{ "item": "budget", "from": "Budget", "values": { "none": 0, "planned": 2, "there": 3 }, "on": { "date": "Budget on", "format": "yyyy-MM-dd" } }]
        }
        """;

    private const string Header = "Id;Last name;Company;Title;Country;E-mail;Staff;Prices;Prices on;Demo;Demo on;Budget;Budget on";

    /// <summary>Writes leads: of three two looked at prices, of four one asked for a demo, of two one told of a budget.</summary>
    /// <param name="file">The file.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="now">A moment, UTC; all that happened is up to 100 days older.</param>
    internal static void Write(string file, int count, int seed, DateTime now)
    {
        var dice = new Dice(seed);
        string Day() => now.AddDays(-dice.Between(1, 100)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var output = new StreamWriter(file) { NewLine = "\n" };
        output.WriteLine(Header);
        for (var number = 1; number <= count; number++)
        {
            var prices = dice.Chance(0.66) ? "yes" : "no";
            var demo = dice.Chance(0.25) ? "yes" : "no";
            output.WriteLine(string.Join(
                ';',
                number.ToString(CultureInfo.InvariantCulture),
                dice.Of("Berg", "Costa", "Novák", "Smith", "Wang"),
                "Firm " + number.ToString(CultureInfo.InvariantCulture),
                dice.Of("Head of Operations", "CEO", "Buyer", "Analyst", "Team Lead IT", "-"),
                dice.Of("Germany", "France", "United States", "Brazil", "-"),
                dice.Of("p.name@firm.example", "somebody@gmail.com", "-"),
                ((int)dice.Magnitude(1, 40_000)).ToString(CultureInfo.InvariantCulture),
                prices,
                Day(),
                demo,
                Day(),
                dice.Of("none", "planned", "there", "-", "-", "-"),
                Day()));
        }
    }
}
