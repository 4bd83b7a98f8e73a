using System;
using System.Collections.Generic;
using System.IO;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>One case: a lead with its signals and answers, and what is expected of its judgement.</summary>
internal sealed class GoldenRow
{
    private readonly Dictionary<string, string> _cells;

    internal GoldenRow(string place, GoldenStart start, Dictionary<string, string> cells)
    {
        Place = place;
        Start = start;
        _cells = cells;
    }

    /// <summary>File and line.</summary>
    internal string Place { get; }

    internal GoldenStart Start { get; }

    /// <summary>The heading above the table and the name of the case.</summary>
    internal string Name => Start.Heading + _cells["case"];

    internal LeadDefinition Definition => GoldenDefinitions.Get(Start);

    internal IReadOnlyList<GoldenExpectation> Expectations => GoldenExpectation.ReadAll(_cells["expect"]);

    /// <summary>Judges the case and compares each figure that the row names.</summary>
    internal void Check()
    {
        var now = Start.RequireNow(Place);
        var input = GoldenLead.Base(Start.Base, now);
        GoldenLead.Change(input, Cell("lead"));
        GoldenSignals.Change(input.Signals, Cell("signals"), now);
        GoldenAnswers.Change(input.Answers, Cell("answers"), now);
        var judgement = new GoldenJudgement(Definition, input, now);
        var expectations = Expectations;
        if (expectations.Count == 0)
        {
            throw new InvalidDataException(Place + ": the case expects nothing.");
        }

        var differences = new List<string>();
        foreach (var expectation in expectations)
        {
            if (expectation.Difference(judgement) is { } difference)
            {
                differences.Add(difference);
            }
        }

        if (differences.Count > 0)
        {
            throw new GoldenDifferenceException(Place + ": " + string.Join("; ", differences));
        }
    }

    private string Cell(string column) => _cells.TryGetValue(column, out var cell) ? cell : "";
}

/// <summary>A case came out otherwise than its row says.</summary>
internal sealed class GoldenDifferenceException(string message) : Exception(message);
