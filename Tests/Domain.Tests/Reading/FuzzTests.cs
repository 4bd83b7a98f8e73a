using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;
using XrmLeads.Domain.Tests.Json;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>
/// Whatever the text: the reader never throws, and gives either a definition or faults that are sentences, in the order of the file and each once.
/// </summary>
[TestClass]
public sealed class FuzzTests
{
    private static readonly string Text = Edit.Nothing.Json;

    private static readonly Gen<char> Characters = Gen.OneOf(
        Gen.Elements("{}[]\",:\\/-+.0123456789eEtrufalsn \n\r\t\0\uFEFF\ud83d".ToCharArray()), Gen.Choose(0, 0xFFFF).Select(code => (char)code));

    /// <summary>Values that a person or a program might write by mistake.</summary>
    private static readonly string[] OddValues =
    [
        "null", "true", "[]", "{}", "\"\"", "\" \"", "\"unknown\"", "\"\\u0000\"", "-1", "0", "-0", "1.5", "1e308", "-1e308", "1e-308", "2147483648",
        "-2147483649", "9007199254740993",
        "[null]", "[[]]", "[{}]", "[\"a\", \"a\"]", "[1, 1]", "{\"kind\": \"signal\"}", "{\"kind\": \"bands\", \"column\": \"revenue\"}", "\"none\"",
        "\"parentaccountid.\"", "\"$\"",
    ];

    [TestMethod]
    public void A_text_with_characters_changed_is_read_or_refused()
    {
        var change =
            from at in Gen.Choose(0, Text.Length - 1)
            from drop in Gen.Choose(0, 3)
            from insert in Characters.ListOf(2)
            select new TextChange(at, drop, new string(insert.ToArray()));

        Check(Several(change), changes => changes.Aggregate(Text, (text, each) => each.Apply(text)));
    }

    [TestMethod]
    public void A_text_that_is_cut_off_is_read_or_refused() => Check(Gen.Choose(0, Text.Length).ToArbitrary(), length => Text.Substring(0, length));

    [TestMethod]
    public void A_tree_with_values_changed_is_read_or_refused()
    {
        var change =
            from at in Gen.Choose(0, 9999)
            from what in Gen.Choose(0, 3)
            from other in Gen.Choose(0, 9999)
            from value in Gen.Elements(OddValues)
            select new TreeChange(at, what, other, value);

        Check(Several(change), changes => TreeText.Write(changes.Aggregate(Tree.From(JsonText.Read(Text)), (root, each) => each.Apply(root)),
            JsonStyle.Compact));
    }

    [TestMethod]
    public void Any_text_at_all_is_read_or_refused() =>
        Check(Characters.ListOf().Select(text => new string(text.ToArray())).ToArbitrary(), text => text);

    /// <summary>A few changes; where they fail, fewer are tried.</summary>
    private static Arbitrary<List<T>> Several<T>(Gen<T> change) => Arb.From(
        Gen.Choose(1, 6).SelectMany(change.ListOf).Select(changes => changes.ToList()),
        changes => changes.Count < 2 ? [] : Enumerable.Range(0, changes.Count).Select(gone => changes.Where((_, index) => index != gone).ToList()));

    private static void Check<T>(Arbitrary<T> inputs, Func<T, string> textOf) =>
        Prop.ForAll(inputs, input => RequireSense(textOf(input))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static void RequireSense(string json)
    {
        var reading = DefinitionReader.Read(json);

        Assert.AreEqual(reading.Definition is null, reading.Faults.Count > 0);
        Assert.HasCount(reading.Faults.Count, reading.Faults.Distinct());
        var place = 0L;
        foreach (var fault in reading.Faults)
        {
            Sentences.Require(fault);
            Assert.IsTrue(((long)fault.Line << 32) + fault.Column >= place, string.Join("\n", reading.Faults));
            place = ((long)fault.Line << 32) + fault.Column;
        }

        if (reading.Definition is { } definition)
        {
            Judge(definition);
        }
    }

    /// <summary>What is accepted must be able to judge: here a lead of which only the e-mail address is known.</summary>
    private static void Judge(LeadDefinition definition)
    {
        var now = new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);
        var facts = definition.CreateFacts();
        facts.SetText(definition.FindColumn("emailaddress1")!.Slot, "a@firm.example");
        var state = new ScoreState(definition);
        new StateBuilder().Build(state, [.. definition.Signals.Select(signal => new Signal(signal.Signal, now.AddDays(-1)))], [], now);
        var result = new Evaluator(definition).Evaluate(facts, state, now, explain: true);
        Assert.IsTrue(result.Composite is >= 0 and <= 100.0000001, result.Composite.ToString(CultureInfo.InvariantCulture));
    }

    private sealed class TextChange(int at, int drop, string insert)
    {
        internal string Apply(string text)
        {
            var from = Math.Min(at, text.Length);
            return new StringBuilder(text).Remove(from, Math.Min(drop, text.Length - from)).Insert(from, insert).ToString();
        }

        public override string ToString() => "at " + at + " drop " + drop + " insert "
            + string.Concat(insert.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
    }

    private sealed class TreeChange(int at, int what, int other, string odd)
    {
        internal Tree Apply(Tree root)
        {
            var places = Place.Below(root).ToList();
            if (places.Count == 0)
            {
                return root;
            }

            var place = places[at % places.Count];
            switch (what)
            {
                case 0:
                    place.Remove();
                    break;
                case 1:
                    place.Put(Tree.From(JsonText.Read(odd)));
                    break;
                case 2:
                    place.Put(Tree.From(JsonText.Read(places[other % places.Count].Value.ToString())));
                    break;
                default:
                    place.Repeat();
                    break;
            }

            return root;
        }

        public override string ToString() => "at " + at
            + (what == 0 ? " remove" : what == 1 ? " put " + odd : what == 2 ? " put what is at " + other : " repeat");
    }
}
