using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>A definition, a lead with its input, and a moment: what a property is asked of.</summary>
internal sealed class Situation
{
    private readonly VariedDefinition _definition;

    private Situation(VariedDefinition definition, LeadInput input, DateTime now, int seed)
    {
        _definition = definition;
        Input = input;
        Now = now;
        Seed = seed;
    }

    /// <summary>Situations under the definition that is shipped and under variations of it.</summary>
    internal static Arbitrary<Situation> Any { get; } = Arb.From(Generate(VariedDefinition.Any, Inputs.Signals), Shrink);

    /// <summary>Situations under variations of the definition alone, for what is hard only there.</summary>
    internal static Arbitrary<Situation> Varied { get; } = Arb.From(Generate(VariedDefinition.Varied, Inputs.Signals), Shrink);

    /// <summary>Situations in which points that are taken fade beside points that are given.</summary>
    internal static Arbitrary<Situation> Opposing { get; } = Arb.From(Generate(VariedDefinition.Varied, Inputs.OpposingSignals), Shrink);

    internal LeadDefinition Definition => _definition.Definition;

    /// <summary>What parts the definition from the one that is shipped.</summary>
    internal IReadOnlyList<string> Edits => _definition.Edits;

    /// <summary>The definition with every threshold out of the way.</summary>
    internal LeadDefinition? Loose => _definition.Loose;

    internal LeadInput Input { get; }

    internal DateTime Now { get; }

    /// <summary>A number of the situation's own, for what a property chooses by itself.</summary>
    internal int Seed { get; }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("now ").Append(Iso(Now)).Append(", seed ").Append(Seed).AppendLine();
        foreach (var edit in Edits)
        {
            text.Append("edit: ").AppendLine(edit);
        }

        foreach (var column in Input.Columns)
        {
            text.Append(column.Key).Append('=').Append(column.Value).Append(", ");
        }

        foreach (var signal in Input.Signals)
        {
            text.AppendLine().Append(signal.Type).Append(' ').Append(Iso(signal.On)).Append(signal.Id is { } id ? " #" + id : "");
        }

        foreach (var answer in Input.Answers)
        {
            text.AppendLine().Append(answer.Item).Append('=').Append(answer.Value).Append(' ').Append(Iso(answer.On));
        }

        return text.ToString();
    }

    private static Gen<Situation> Generate(Gen<VariedDefinition> definitions, Func<LeadDefinition, DateTime, Gen<List<Signal>>> signalsOf) =>
        from definition in definitions
        from now in Moments.Now
        from columns in LeadColumns.Any
        from signals in signalsOf(definition.Definition, now)
        from answers in Inputs.Answers(definition.Definition, now)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Situation(definition, Join(columns, signals, answers), now, seed);

    private static LeadInput Join(List<KeyValuePair<string, string>> columns, List<Signal> signals, List<Answer> answers)
    {
        var input = new LeadInput();
        foreach (var column in columns)
        {
            input.Columns.Add(column.Key, column.Value);
        }

        input.Signals.AddRange(signals);
        input.Answers.AddRange(answers);
        return input;
    }

    /// <summary>The same situation with one signal, answer, column or edit less, so that a failure is told as small as it can be.</summary>
    private static IEnumerable<Situation> Shrink(Situation situation)
    {
        for (var i = 0; i < situation.Input.Signals.Count; i++)
        {
            yield return situation.With(input => input.Signals.RemoveAt(i));
        }

        for (var i = 0; i < situation.Input.Answers.Count; i++)
        {
            yield return situation.With(input => input.Answers.RemoveAt(i));
        }

        foreach (var column in situation.Input.Columns.Keys)
        {
            yield return situation.With(input => input.Columns.Remove(column));
        }

        foreach (var definition in situation._definition.Simpler())
        {
            yield return new Situation(definition, situation.Input, situation.Now, situation.Seed);
        }
    }

    private static string Iso(DateTime moment) => moment.ToString("o", CultureInfo.InvariantCulture);

    private Situation With(Action<LeadInput> change)
    {
        var input = Input.Copy();
        change(input);
        return new Situation(_definition, input, Now, Seed);
    }
}
