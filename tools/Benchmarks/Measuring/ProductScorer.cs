using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>The product as a host uses it: facts from the lead's columns, state from its signals and answers, judgement without explanation.</summary>
internal sealed class ProductScorer
{
    private readonly LeadDefinition _definition;
    private readonly Column[] _columns;
    private readonly LeadFacts _facts;
    private readonly ScoreState _state;
    private readonly StateBuilder _builder = new();
    private readonly Evaluator _evaluator;

    internal ProductScorer(LeadDefinition definition)
    {
        _definition = definition;
        _columns = definition.Columns.ToArray();
        _facts = definition.CreateFacts();
        _state = new ScoreState(definition);
        _evaluator = new Evaluator(definition);
    }

    /// <summary>Judges a lead from all its input.</summary>
    internal Evaluation Score(Lead lead, DateTime now)
    {
        Fill(lead.Columns);
        _builder.Build(_state, lead.Signals, lead.Answers, now);
        return _evaluator.Evaluate(_facts, _state, now);
    }

    /// <summary>Judges a lead after one more signal, from the state that was kept.</summary>
    internal Evaluation Update(Lead lead, ScoreState state, Signal signal, DateTime now)
    {
        Fill(lead.Columns);
        state.Add(signal, now);
        return _evaluator.Evaluate(_facts, state, now);
    }

    /// <summary>The state of a lead, to be kept.</summary>
    internal ScoreState StateOf(Lead lead, DateTime now)
    {
        var state = new ScoreState(_definition);
        _builder.Build(state, lead.Signals, lead.Answers, now);
        return state;
    }

    private void Fill(Dictionary<string, object> columns)
    {
        _facts.Clear();
        foreach (var column in _columns)
        {
            if (!columns.TryGetValue(column.Name, out var value))
            {
                continue;
            }

            switch (value)
            {
                case string text:
                    _facts.SetText(column.Slot, text);
                    break;
                case int number:
                    _facts.SetNumber(column.Slot, number);
                    break;
                case bool flag:
                    _facts.SetFlag(column.Slot, flag);
                    break;
                case decimal number:
                    _facts.SetNumber(column.Slot, (double)number);
                    break;
            }
        }
    }
}
