using System;
using System.Collections.Generic;
using System.IO;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests;

/// <summary>All that is known of a lead, as a test writes it: columns as text by name, signals and answers.</summary>
internal sealed class LeadInput
{
    internal SortedDictionary<string, string> Columns { get; } = new(StringComparer.Ordinal);

    internal List<Signal> Signals { get; } = [];

    internal List<Answer> Answers { get; } = [];

    /// <summary>Sales-specific actions up to this moment do not count; null where all do.</summary>
    internal DateTime? ActionsFrom { get; set; }

    internal LeadInput Copy()
    {
        var copy = new LeadInput { ActionsFrom = ActionsFrom };
        foreach (var column in Columns)
        {
            copy.Columns.Add(column.Key, column.Value);
        }

        copy.Signals.AddRange(Signals);
        copy.Answers.AddRange(Answers);
        return copy;
    }

    /// <summary>The same lead with the input that is dated up to a moment.</summary>
    internal LeadInput UpTo(DateTime now)
    {
        var copy = Copy();
        copy.Signals.RemoveAll(signal => signal.On > now);
        copy.Answers.RemoveAll(answer => answer.On > now);
        return copy;
    }

    internal LeadFacts Facts(LeadDefinition definition)
    {
        var facts = definition.CreateFacts();
        foreach (var column in Columns)
        {
            var target = definition.FindColumn(column.Key) ?? throw new InvalidDataException("The definition reads no column \"" + column.Key + "\".");
            ColumnText.Set(facts, target, column.Value);
        }

        return facts;
    }

    internal ScoreState State(LeadDefinition definition, DateTime now, ICollection<string>? warnings = null)
    {
        var state = new ScoreState(definition);
        new StateBuilder().Build(state, Signals, Answers, now, warnings, ActionsFrom);
        return state;
    }

    internal Evaluation Judge(LeadDefinition definition, DateTime now, bool explain = false, ICollection<string>? warnings = null) =>
        new Evaluator(definition).Evaluate(Facts(definition), State(definition, now, warnings), now, explain);
}
