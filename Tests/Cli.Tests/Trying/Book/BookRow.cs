using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace XrmLeads.Cli.Tests.Trying.Book;

/// <summary>A row of the fictional book: texts by the columns of the file.</summary>
internal sealed class BookRow
{
    /// <summary>The moment of the book, UTC.</summary>
    internal static readonly DateTime Now = new(2010, 11, 30, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The columns of a signal type: each of its events has one, as far as there are columns.</summary>
    private static readonly IReadOnlyList<(string Type, int Events)> SignalColumns =
    [
        ("Demo request", 1), ("Quote request", 1), ("Trial sign-up", 1), ("Contact sales", 1), ("Upgrade in product", 1), ("Upgrade in service", 1),
        ("Pricing page", 2), ("Product page", 2), ("Case study", 1), ("Repeat visit", 1), ("Event registration", 1), ("Event attended", 2), ("Content download", 3),
        ("E-mail click", 3), ("E-mail open", 2), ("Site visit", 3), ("Blog comment", 1), ("Unsubscribe", 1), ("Hard bounce", 1), ("Careers page", 1),
    ];

    private static readonly IReadOnlyList<string> Items = ["Authority", "Budget", "Need", "Timing"];

    internal static readonly IReadOnlyList<string> Columns =
    [
        "Id", "First name", "Last name", "Company", "Job title", "Industry", "Employees", "Revenue", "Country", "E-mail", "Phone", "Website", "Source", "Campaign",
        "Opted out", .. Items.SelectMany(item => new[] { item, item + " verified on" }), "Authority claimed", "Timing claimed", "Claimed on",
        .. SignalColumns.SelectMany(type => Enumerable.Range(1, type.Events).Select(number => Column(type.Type, number))),
    ];

    private readonly Dictionary<string, string> _texts = [];

    internal string this[string column]
    {
        get => _texts.GetValueOrDefault(column, "");
        set => _texts[Columns.Contains(column) ? column : throw new ArgumentException(column)] = value;
    }

    /// <summary>Lets the lead do something, unless the file has no column left for it.</summary>
    internal void Does(string signal, DateTime on)
    {
        for (var number = 1; number <= SignalColumns.First(type => type.Type == signal).Events; number++)
        {
            if (this[Column(signal, number)].Length == 0)
            {
                this[Column(signal, number)] = Text(on);
                return;
            }
        }
    }

    /// <summary>Lets the lead answer, and somebody make sure of it.</summary>
    internal void Answers(string item, object value, DateTime on)
    {
        this[item] = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        this[item + " verified on"] = Text(on);
    }

    /// <summary>Lets the lead claim something in a form.</summary>
    internal void Claims(string item, object value, DateTime on)
    {
        this[item + " claimed"] = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        this["Claimed on"] = Text(on);
    }

    /// <summary>The line of the file.</summary>
    internal string Line() => string.Join(',', Columns.Select(column => this[column] is var text && text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text));

    private static string Column(string signal, int number) => number == 1 ? signal : $"{signal} {number}";

    private static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
