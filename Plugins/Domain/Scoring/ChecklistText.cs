using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Scoring;

/// <summary>Writes what may be asked of a lead, what is known of it and what asking would bring, as JSON for the checklist on its form.</summary>
public static class ChecklistText
{
    /// <summary>Writes a checklist.</summary>
    /// <param name="definition">The definition that judges the lead.</param>
    /// <param name="facts">The lead's columns.</param>
    /// <param name="state">The lead's signals and answers.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="questions">What is worth asking, the best question first.</param>
    /// <param name="wordings">How items are asked, by their ids.</param>
    /// <param name="needsEvidence">Whether an answer, by the ids of its item and itself, says nothing without evidence.</param>
    /// <returns>
    /// A list of objects in the order of the definition: <c>item</c>, <c>label</c>, <c>row</c>, <c>ask</c> and <c>help</c> of the catalogue or null, <c>validDays</c>, <c>gates</c> and <c>dimensions</c> that read it, <c>values</c>
    /// (value, label, the gates it has <c>met</c> and <c>notMet</c>, and <c>evidence</c> where it needs some), <c>known</c> (Known, Asked, Expired or Open),
    /// <c>value</c> or null, <c>from</c> (answer, column or null), <c>on</c> and <c>validUntil</c> of an answer or null, and <c>question</c> (rank from 1, bestAnswer,
    /// why) or null.
    /// </returns>
    public static string Write(
        LeadDefinition definition, LeadFacts facts, ScoreState state, DateTime now, IReadOnlyList<NextQuestion> questions,
        IReadOnlyDictionary<string, ItemWording> wordings, Func<string, string, bool> needsEvidence)
    {
        var subject = new Subject(definition);
        subject.Set(facts, state, now);
        var json = new StringBuilder("[");
        foreach (var item in definition.Items)
        {
            json.Append(item.Index > 0 ? "," : "");
            WriteNames(json, item, wordings.TryGetValue(item.Id, out var wording) ? wording : null);
            WriteItem(json, definition, item, needsEvidence);
            WriteKnown(json, item, subject.Item(item.Index));
            WriteQuestion(json, item, questions);
        }

        return json.Append(']').ToString();
    }

    private static void WriteNames(StringBuilder json, AnswerItem item, ItemWording? wording)
    {
        json.Append("{\"item\":").AppendQuoted(item.Id).Append(",\"label\":").AppendQuoted(item.Label);
        json.Append(",\"row\":");
        Append(json, wording?.Row);
        json.Append(",\"ask\":");
        Append(json, wording?.Question);
        json.Append(",\"help\":");
        Append(json, wording?.Help);
    }

    private static void WriteItem(StringBuilder json, LeadDefinition definition, AnswerItem item, Func<string, string, bool> needsEvidence)
    {
        var rules = Rules(definition.Gates).Where(rule => rule.Value.Item == item).ToList();
        json.Append(",\"validDays\":").Append(item.ValidDays.ToString("R", CultureInfo.InvariantCulture));
        List(json, "gates", rules.Select(rule => rule.Key.ToString()));
        List(json, "dimensions", definition.Dimensions.Where(dimension => IsRead(dimension, item)).Select(dimension => dimension.Id));
        json.Append(",\"values\":[");
        for (var value = 0; value < item.Values.Count; value++)
        {
            var answer = item.Values[value];
            json.Append(value > 0 ? "," : "").Append("{\"value\":").AppendQuoted(answer.Value).Append(",\"label\":").AppendQuoted(answer.Label);
            List(json, "met", rules.Where(rule => rule.Value.IsMetBy(value) == true && rule.Key != GateId.G1).Select(rule => rule.Key.ToString()));
            List(json, "notMet", rules.Where(rule => rule.Value.IsMetBy(value) == false).Select(rule => rule.Key.ToString()));
            json.Append(needsEvidence(item.Id, answer.Value) ? ",\"evidence\":true}" : "}");
        }

        json.Append(']');
    }

    private static void WriteKnown(StringBuilder json, AnswerItem item, in ItemState known)
    {
        var isKnown = known.Kind == OutcomeKind.Matched;
        json.Append(",\"known\":").AppendQuoted(
            isKnown ? "Known" : known.Kind == OutcomeKind.Expired ? "Expired" : known.FromAnswer ? "Asked" : "Open");
        json.Append(",\"value\":");
        Append(json, known.Value >= 0 ? item.Values[known.Value].Value : known.FromAnswer ? AnswerItem.Unknown : null);
        json.Append(",\"from\":");
        Append(json, known.FromAnswer ? "answer" : isKnown ? "column" : null);
        json.Append(",\"on\":");
        Append(json, known.FromAnswer ? Written(known.On) : null);
        json.Append(",\"validUntil\":");
        Append(json, known.FromAnswer ? Written(known.On + item.ValidFor) : null);
    }

    private static void WriteQuestion(StringBuilder json, AnswerItem item, IReadOnlyList<NextQuestion> questions)
    {
        json.Append(",\"question\":");
        for (var i = 0; i < questions.Count; i++)
        {
            if (questions[i].Item == item)
            {
                json.Append("{\"rank\":").Append((i + 1).ToString(CultureInfo.InvariantCulture));
                json.Append(",\"bestAnswer\":").AppendQuoted(questions[i].BestAnswer.Value).Append(",\"why\":").AppendQuoted(questions[i].Why).Append("}}");
                return;
            }
        }

        json.Append("null}");
    }

    /// <summary>The rules of gates that read an item. Of G1 only what speaks against a lead is read.</summary>
    private static IEnumerable<KeyValuePair<GateId, ItemRule>> Rules(Gates gates)
    {
        if (gates.Review is { } review)
        {
            yield return new(GateId.G1, review);
        }

        yield return new(GateId.G3, gates.Power);
        foreach (var rule in gates.NeedAndTiming)
        {
            yield return new(GateId.G5, rule);
        }
    }

    private static bool IsRead(Dimension dimension, AnswerItem item) =>
        dimension.Groups.SelectMany(group => group.Criteria).Any(criterion => criterion is AnswerCriterion { Item: var read } && read == item);

    private static string Written(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void List(StringBuilder json, string name, IEnumerable<string> values)
    {
        json.Append(",\"").Append(name).Append("\":[");
        var first = true;
        foreach (var value in values)
        {
            json.Append(first ? "" : ",").AppendQuoted(value);
            first = false;
        }

        json.Append(']');
    }

    private static void Append(StringBuilder json, string? text)
    {
        if (text is null)
        {
            json.Append("null");
        }
        else
        {
            json.AppendQuoted(text);
        }
    }
}
