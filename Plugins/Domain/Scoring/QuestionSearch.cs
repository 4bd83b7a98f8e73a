using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Finds the question that is worth most: each answer to each item that is unknown is tried on the lead. First come answers that lead to the better verdict,
/// then those that leave the fewest mandatory gates open, then items on which an unknown mandatory gate depends, then points of Composite, then the order of
/// the definition. What was asked, with nobody knowing the answer, comes last. The item of which G1 reads only what speaks against a lead is not asked. An
/// instance belongs to one thread.
/// </summary>
public sealed class QuestionSearch
{
    private readonly LeadDefinition _definition;
    private readonly Evaluator _evaluator;
    private readonly Subject _subject;

    /// <summary>Makes a search.</summary>
    /// <param name="definition">The definition that judges.</param>
    public QuestionSearch(LeadDefinition definition)
    {
        _definition = definition;
        _evaluator = new Evaluator(definition);
        _subject = new Subject(definition);
    }

    /// <summary>Finds the next question to a lead.</summary>
    /// <param name="facts">The lead's columns.</param>
    /// <param name="state">The lead's signals and answers; it is the same afterwards.</param>
    /// <param name="now">The moment, UTC, at which the answer would be verified.</param>
    /// <returns>The question; null where nothing is unknown, or nothing that would change anything.</returns>
    /// <exception cref="ArgumentException">The moment is not UTC, or the state belongs to another definition.</exception>
    /// <exception cref="InvalidOperationException">The state must be rebuilt: its time has passed or is yet to come.</exception>
    public NextQuestion? Find(LeadFacts facts, ScoreState state, DateTime now) => Rank(facts, state, now) is { Count: > 0 } questions ? questions[0] : null;

    /// <summary>Finds all questions to a lead that are worth asking.</summary>
    /// <param name="facts">The lead's columns.</param>
    /// <param name="state">The lead's signals and answers; it is the same afterwards.</param>
    /// <param name="now">The moment, UTC, at which the answers would be verified.</param>
    /// <returns>The questions, the one that is worth most first; what each would bring is said of it alone.</returns>
    /// <exception cref="ArgumentException">The moment is not UTC, or the state belongs to another definition.</exception>
    /// <exception cref="InvalidOperationException">The state must be rebuilt: its time has passed or is yet to come.</exception>
    public IReadOnlyList<NextQuestion> Rank(LeadFacts facts, ScoreState state, DateTime now)
    {
        var today = _evaluator.Evaluate(facts, state, now);
        _subject.Set(facts, state, now);
        var ranked = new List<Prospect>();
        foreach (var item in _definition.ItemArray)
        {
            var known = _subject.Item(item.Index);
            if (known.Kind == OutcomeKind.Matched || item == _definition.Gates.Review?.Item)
            {
                continue;
            }

            var prospect = new Prospect(today, item, wasAsked: known.FromAnswer && known.Kind == OutcomeKind.Invalid);
            for (var answer = 0; answer < item.Values.Count; answer++)
            {
                prospect.Add(answer, With(item, answer, facts, state, now));
            }

            if (prospect.IsWorthAsking)
            {
                // Behind those that it is not before: equally good questions keep the order of the definition.
                var place = ranked.FindIndex(prospect.IsBefore);
                ranked.Insert(place < 0 ? ranked.Count : place, prospect);
            }
        }

        return ranked.ConvertAll(prospect => prospect.ToQuestion());
    }

    private Evaluation With(AnswerItem item, int answer, LeadFacts facts, ScoreState state, DateTime now)
    {
        ref var fact = ref state.Answer(item.Index);
        var before = fact;
        try
        {
            fact = new AnswerFact { Given = true, Value = answer, On = now.Ticks };
            return _evaluator.Judge(facts, state, now);
        }
        finally
        {
            fact = before;
        }
    }
}
