using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>The next question keeps its promise, and no other question promises more: each answer is given to the lead, which is judged anew.</summary>
[TestClass]
public sealed class QuestionProperties
{
    private const double Tolerance = 1e-9;

    [TestMethod]
    public void The_promise_is_what_the_lead_becomes_with_that_answer() => Always.Holds(Situation.Any, situation =>
    {
        if (Find(situation) is not { } question)
        {
            return;
        }

        var today = Judge(situation);
        var then = Judge(situation, question.Item, question.BestAnswer);
        Assert.AreEqual(then.Verdict, question.Verdict);
        Assert.AreEqual(then.Composite - today.Composite, question.CompositeGain, Tolerance);
        Assert.AreEqual(
            string.Join(" ", Mandatory(situation.Definition).Where(gate => today.Gates[gate] != GateState.Met && then.Gates[gate] == GateState.Met)),
            string.Join(" ", question.Meets));
        foreach (var gate in question.Meets)
        {
            StringAssert.Contains(question.Why, gate + " " + situation.Definition.Gates.Headers[(int)gate].Label);
        }
    });

    [TestMethod]
    public void No_answer_to_an_item_that_was_not_asked_moves_the_lead_farther() => Always.Holds(Situation.Any, situation =>
    {
        var today = Judge(situation);
        var question = Find(situation);
        var best = question is null ? today : Judge(situation, question.Item, question.BestAnswer);
        foreach (var item in situation.Definition.Items.Where(item => !IsAnswered(situation, item) && !IsInColumn(situation, item)))
        {
            foreach (var answer in item.Values)
            {
                var then = Judge(situation, item, answer);
                var complaint = item.Id + " = " + answer.Value + " against " + question?.Item.Id + " = " + question?.BestAnswer.Value;
                Assert.IsTrue(then.Verdict <= best.Verdict, complaint);
                Assert.IsTrue(then.Verdict < best.Verdict || Open(then) >= Open(best), complaint);
                if (then.Verdict == best.Verdict && Open(then) == Open(best) && then.Composite > best.Composite + Tolerance)
                {
                    // Points stand behind the settling of a gate, and there alone.
                    Assert.IsTrue(Settles(situation, today, question!.Item) && !Settles(situation, today, item), complaint);
                }
            }
        }
    });

    [TestMethod]
    public void The_search_leaves_the_state_as_it_was() => Always.Holds(Situation.Any, situation =>
    {
        var state = situation.Input.State(situation.Definition, situation.Now);
        var before = StateText.Write(state);
        new QuestionSearch(situation.Definition).Find(situation.Input.Facts(situation.Definition), state, situation.Now);
        Assert.AreEqual(before, StateText.Write(state));
    });

    // What is yet to come could repeat the id of a signal that counts today; the promise is about today.
    private static NextQuestion? Find(Situation situation) => new QuestionSearch(situation.Definition).Find(
        situation.Input.Facts(situation.Definition), situation.Input.UpTo(situation.Now).State(situation.Definition, situation.Now), situation.Now);

    private static Evaluation Judge(Situation situation, AnswerItem? item = null, AnswerValue? answer = null)
    {
        var input = situation.Input.UpTo(situation.Now);
        if (item is not null)
        {
            input.Answers.Add(new Answer(item.Id, answer!.Value, situation.Now));
        }

        return input.Judge(situation.Definition, situation.Now);
    }

    /// <summary>Whether an answer is valid; also one that says that nobody knew.</summary>
    private static bool IsAnswered(Situation situation, AnswerItem item) => situation.Input.Answers.Where(answer => answer.Item == item.Id && answer.On <= situation.Now)
        .Select(answer => (DateTime?)answer.On).Max() is { } last && situation.Now - last <= TimeSpan.FromTicks((long)Math.Round(item.ValidDays * TimeSpan.TicksPerDay));

    /// <summary>Whether the column speaks for the item: only while there is no answer at all, however old.</summary>
    private static bool IsInColumn(Situation situation, AnswerItem item)
    {
        if (item.Column is not { } column || situation.Input.Answers.Exists(answer => answer.Item == item.Id && answer.On <= situation.Now))
        {
            return false;
        }

        var value = situation.Input.Columns.TryGetValue(column.Name, out var text) ? text : null;
        return item.WhenTrue >= 0 ? value is "yes" or "true" : value is not null && item.IndexOf(value) >= 0;
    }

    private static bool Settles(Situation situation, Evaluation today, AnswerItem item) => Mandatory(situation.Definition).Any(gate =>
        today.Gates[gate] == GateState.Unknown && item.Values.Any(answer => Judge(situation, item, answer).Gates[gate] != GateState.Unknown));

    private static int Open(Evaluation evaluation) => Mandatory(evaluation.Definition).Count(gate => evaluation.Gates[gate] != GateState.Met);

    private static IEnumerable<GateId> Mandatory(LeadDefinition definition) =>
        Enum.GetValues(typeof(GateId)).Cast<GateId>().Where(gate => definition.Gates.Headers[(int)gate].Mandatory);
}
