using System;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>A lead to which nothing more happens, looked at in the future.</summary>
internal sealed class Future
{
    private readonly LeadDefinition _definition;
    private readonly LeadInput _input;
    private readonly LeadFacts _facts;
    private readonly ScoreState _state;
    private readonly Evaluator _evaluator;

    internal Future(LeadDefinition definition, LeadInput input, DateTime now)
    {
        _definition = definition;
        _input = input;
        _facts = input.Facts(definition);
        _state = input.State(definition, now);
        _evaluator = new Evaluator(definition);
    }

    /// <summary>Every discrete figure at a moment, and which answers are valid.</summary>
    internal string At(DateTime moment)
    {
        var text = Figures.Discrete(Judge(moment));
        foreach (var item in _definition.Items)
        {
            text += IsValid(item, moment) ? " valid" : " not";
        }

        return text;
    }

    internal Evaluation Judge(DateTime moment) => _evaluator.Evaluate(_facts, _state, moment);

    /// <summary>When the condition of a lapse holds from, as the forecast of a moment says.</summary>
    internal DateTime? LapseFrom(DateTime now, DateTime? stored = null) => new Forecast(_definition).LapseFrom(Judge(now), _facts, _state, stored);

    /// <summary>Whether the latest answer to an item, of equal moments the last in the file, is young enough.</summary>
    private bool IsValid(AnswerItem item, DateTime moment)
    {
        DateTime? latest = null;
        foreach (var answer in _input.Answers)
        {
            if (answer.Item == item.Id && (latest is null || answer.On >= latest))
            {
                latest = answer.On;
            }
        }

        return latest is { } on && (moment - on).Ticks <= (long)Math.Round(item.ValidDays * TimeSpan.TicksPerDay);
    }
}
