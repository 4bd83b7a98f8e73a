using System;
using System.Collections.Generic;
using XrmLeads.Cli.Mapping;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>A definition at work: the memory it needs to judge one lead after the other.</summary>
internal sealed class Judge
{
    private readonly ScoreState _state;
    private readonly StateBuilder _builder = new();
    private readonly Evaluator _evaluator;

    internal Judge(LeadDefinition definition)
    {
        Definition = definition;
        Facts = definition.CreateFacts();
        _state = new ScoreState(definition);
        _evaluator = new Evaluator(definition);
    }

    internal LeadDefinition Definition { get; }

    /// <summary>The columns of the lead in hand.</summary>
    internal LeadFacts Facts { get; }

    /// <summary>The judgement of a lead of a file; null where the definition does not apply to it.</summary>
    internal Evaluation? Evaluate(MappedLead lead, DateTime now)
    {
        lead.Fill(Facts);
        return Definition.AppliesToLead(Facts) ? Evaluate(lead.Signals, [.. lead.Claims, .. lead.Answers], now, null, explain: false) : null;
    }

    /// <summary>
    /// The judgement of a lead of a file that is created in an org before its signals and answers come: who opted out is closed at once, and what comes for a closed
    /// lead is not judged. Null where the definition does not apply to it.
    /// </summary>
    internal Evaluation? EvaluateBorn(MappedLead lead, DateTime now)
    {
        lead.Fill(Facts);
        return !Definition.AppliesToLead(Facts) ? null
            : Definition.IsOptedOut(Facts) ? Evaluate([], [], now, null, explain: false)
            : Evaluate(lead.Signals, [.. lead.Claims, .. lead.Answers], now, null, explain: false);
    }

    internal Evaluation Evaluate(IReadOnlyList<Signal> signals, IReadOnlyList<Answer> answers, DateTime now, ICollection<string>? warnings, bool explain)
    {
        _builder.Build(_state, signals, answers, now, warnings);
        return _evaluator.Evaluate(Facts, _state, now, explain);
    }
}
