using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>Checks the rules after a step, of the leads of which something changed, and what is due of all.</summary>
internal sealed class RuleBook(LeadBook book)
{
    private const int MostSentences = 20;

    private readonly HistoryRule _history = new();
    private readonly IRule[] _others = [new HandsRule(), new ClosedRule(), new RejectionRule(), new NurtureRule(), new DroppedRule()];
    private readonly HashSet<Guid> _unchecked = [];

    /// <summary>What was not true, each with the lead and its history.</summary>
    internal List<string> Broken { get; } = [];

    /// <summary>Checks.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="now">The moment after which nothing may be due; null where nobody did what is due.</param>
    /// <param name="isRunning">Whether the engine runs; while it does not, histories alone are checked, the rest when it runs again.</param>
    internal void Check(string step, DateTime? now, bool isRunning)
    {
        _unchecked.UnionWith(book.TakeTouched());
        foreach (var lead in _unchecked.Where(lead => book.Lead.Row(lead) is not null))
        {
            Tell(step, lead, _history.Broken(book, lead));
            if (isRunning)
            {
                Tell(step, lead, _others.SelectMany(rule => rule.Broken(book, lead)));
            }
        }

        if (isRunning)
        {
            _unchecked.Clear();
        }

        if (now is { } moment)
        {
            foreach (var lead in book.Leads)
            {
                Tell(step, lead, DueRule.Broken(book, lead, moment));
            }
        }
    }

    /// <summary>Keeps what another look found.</summary>
    internal void Tell(string step, Guid lead, IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (Broken.Count < MostSentences)
            {
                Broken.Add(string.Create(CultureInfo.InvariantCulture, $"{step}: {sentence}; {book.Tell(lead)}"));
            }
        }
    }
}
