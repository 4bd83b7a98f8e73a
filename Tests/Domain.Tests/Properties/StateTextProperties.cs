using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>A state survives being written and read.</summary>
[TestClass]
public sealed class StateTextProperties
{
    [TestMethod]
    public void A_state_that_was_written_and_read_says_the_same() => Always.Holds(Situation.Any, situation =>
    {
        var definition = situation.Definition;
        situation.Input.ActionsFrom = IncrementalProperties.FromOf(situation);
        var state = situation.Input.State(definition, situation.Now);
        var text = StateText.Write(state);
        var read = StateText.Read(definition, text);

        Assert.IsNotNull(read);
        Assert.AreEqual(text, StateText.Write(read));
        Assert.AreEqual(state.IncompleteFrom, read.IncompleteFrom);
        Assert.AreEqual(situation.Input.ActionsFrom, read.ActionsFrom);
        var facts = situation.Input.Facts(definition);
        var expected = new Evaluator(definition).Evaluate(facts, state, situation.Now, explain: true);
        var actual = new Evaluator(definition).Evaluate(facts, read, situation.Now, explain: true);
        Figures.AreSame(expected, actual);
        Assert.AreEqual(expected.Intent, actual.Intent);
        Assert.AreEqual(expected.Engagement, actual.Engagement);
        Assert.AreEqual(expected.NextChangeOn, actual.NextChangeOn);
        for (var i = 0; i < expected.Explanation!.Lines.Count; i++)
        {
            Assert.AreEqual(expected.Explanation.Lines[i].Why, actual.Explanation!.Lines[i].Why);
        }
    });

    [TestMethod]
    public void It_goes_on_counting_as_the_one_that_was_written() => Always.Holds(Situation.Any, situation =>
    {
        var definition = situation.Definition;
        situation.Input.ActionsFrom = IncrementalProperties.FromOf(situation);
        var state = situation.Input.State(definition, situation.Now);
        foreach (var criterion in definition.Signals)
        {
            // Some days are full before the state is written, some become full after it.
            for (var i = (situation.Seed + criterion.Index) % 3; i < criterion.DailyLimit; i++)
            {
                state.Add(new Signal(criterion.Signal, situation.Now), situation.Now);
            }
        }

        var read = StateText.Read(definition, StateText.Write(state))!;
        foreach (var criterion in definition.Signals)
        {
            var signal = new Signal(criterion.Signal, situation.Now);
            Assert.AreEqual(state.Add(signal, situation.Now), read.Add(signal, situation.Now));
        }

        var facts = situation.Input.Facts(definition);
        Figures.AreSame(new Evaluator(definition).Evaluate(facts, state, situation.Now), new Evaluator(definition).Evaluate(facts, read, situation.Now));
    });
}
