using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Scoring;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Tests.Trying.Book;

/// <summary>The shipped book is what its generator makes, plainly fictional, and shows all that the default definition can say of a lead.</summary>
[TestClass]
public sealed partial class FictionalBookTests
{
    private const string Variable = "XRMLEADS_WRITE_BOOK";

    private static readonly string File = Repository.Path("tools", "Samples", "b2b-book", "leads.csv");
    private static readonly LeadDefinition Definition = DefinitionFile.Read(DefinitionFile.Default);
    private static readonly LeadMapping Mapping = MappingFile.Read(Repository.Path("tools", "Samples", "b2b-book", "mapping.json"), Definition);

    private static readonly Lazy<IReadOnlyList<MappedLead>> Book = new(() =>
    {
        using var file = new LeadFile(File, Mapping, BookRow.Now);
        return [.. file.Rows().Select(row => row.Lead ?? throw new InvalidDataException(string.Join(' ', row.Reasons)))];
    });

    private static readonly Lazy<IReadOnlyList<Evaluation>> Judged = new(() =>
    {
        var judge = new Judge(Definition);
        return [.. Book.Value.Select(lead => judge.Evaluate(lead, BookRow.Now)!)];
    });

    [TestMethod]
    public void The_shipped_file_is_what_the_generator_makes()
    {
        var made = FictionalBook.Csv();
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            System.IO.File.WriteAllText(File, made);
        }

        Assert.AreEqual(made, System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), $"Set {Variable}=1 to write it anew.");
        Assert.HasCount(FictionalBook.Leads, Book.Value);
    }

    [TestMethod]
    public void The_generator_is_the_published_one() =>
        // The first numbers of SplitMix64 from the seed 1234567 are 6457827717110365317, 3203168211198807973, 9817491932198370423.
        CollectionAssert.AreEqual(new[] { 350, 173, 532 }, Drawn(new SplitMix(1234567)));

    [TestMethod]
    public void Whoever_sees_a_lead_sees_that_it_is_fictional()
    {
        foreach (var lead in Book.Value)
        {
            StringAssert.EndsWith(Text(lead, "companyname"), " (fictional)");
            StringAssert.EndsWith(Text(lead, "subject"), " (fictional)");
            StringAssert.StartsWith(Text(lead, "description"), "Fictional: ");
        }
    }

    [TestMethod]
    public void Nobody_can_be_reached_under_its_addresses_and_numbers()
    {
        foreach (var lead in Book.Value)
        {
            foreach (var (column, allowed) in new[] { ("emailaddress1", ExampleMail()), ("websiteurl", ExampleSite()), ("telephone1", FictionalPhone()) })
            {
                Assert.IsTrue(Text(lead, column) is not { } text || allowed.IsMatch(text), $"{lead.Id}: {Text(lead, column)}");
            }
        }
    }

    [TestMethod]
    public void It_has_phones_mails_signals_and_answers_of_every_kind()
    {
        Assert.IsGreaterThan(100, Book.Value.Count(lead => Text(lead, "telephone1") is not null));
        CollectionAssert.AreEquivalent(
            Definition.Signals.Select(signal => signal.Signal).ToArray(), Book.Value.SelectMany(lead => lead.Signals).Select(signal => signal.Type).Distinct().ToArray());

        // Nobody looks at the websites of companies that do not exist, and no rejection of theirs was judged.
        CollectionAssert.AreEquivalent(
            Definition.Items.Select(item => item.Id).Where(item => item is not ("website_review" or "persona_review")).ToArray(), Book.Value.SelectMany(lead => lead.Answers).Select(answer => answer.Item).Distinct().ToArray());
        Assert.IsGreaterThan(20, Book.Value.Count(lead => lead.Claims.Count > 0));
        var days = Book.Value.SelectMany(lead => lead.Signals).Select(signal => (BookRow.Now - signal.On).TotalDays).ToArray();
        Assert.IsTrue(days.Min() > 0 && days.Max() is > 120 and < 200, $"{days.Min()} to {days.Max()}");
    }

    [TestMethod]
    public void Every_verdict_cell_grade_bar_and_knock_out_comes_up()
    {
        CollectionAssert.IsSubsetOf(Enum.GetValues<Verdict>(), Judged.Value.Select(lead => lead.Verdict).ToArray());
        CollectionAssert.IsSubsetOf("ABCD".Select(grade => grade.ToString()).ToArray(), Judged.Value.Select(lead => lead.Grade).ToArray());
        string[] cells = [.. "ABCD".SelectMany(letter => "123".Select(digit => $"{letter}{digit}"))];
        Assert.AreEqual("", string.Join(' ', cells.Except(Judged.Value.Select(lead => lead.Cell))));
        CollectionAssert.IsSubsetOf(new[] { true, false }, Judged.Value.Select(lead => lead.Mql).ToArray());
        CollectionAssert.IsSubsetOf(new[] { "student", "suppressed" }, Judged.Value.Select(lead => lead.KnockedOut?.Id).ToArray());
    }

    [TestMethod]
    public void Every_gate_is_met_and_not_met_and_those_that_can_be_unknown_are()
    {
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            var states = Judged.Value.Select(lead => lead.Gates[gate]).Distinct().ToList();
            CollectionAssert.IsSubsetOf(new[] { GateState.Met, GateState.NotMet }, states, gate.ToString());
            Assert.AreEqual(gate is GateId.G1 or GateId.G3 or GateId.G5, states.Contains(GateState.Unknown), gate.ToString());
        }
    }

    [TestMethod]
    public void The_mix_is_one_that_people_know()
    {
        int Share(Func<Evaluation, bool> which) => 100 * Judged.Value.Count(which) / FictionalBook.Leads;

        Assert.IsTrue(Share(lead => lead.Verdict == Verdict.Qualified) is >= 5 and <= 15, "Few are ready for sales.");
        Assert.IsTrue(Share(lead => lead.Verdict == Verdict.NeedsVerification) is >= 5 and <= 25, "Some must be asked.");
        Assert.IsTrue(Share(lead => lead.Mql) is >= 20 and <= 60, "Marketing's bar is the laxer one.");
    }

    private static string? Text(MappedLead lead, string column) =>
        lead.Values.Where(value => value.Target.Name == column).Select(value => value.Cell.Text).SingleOrDefault();

    private static int[] Drawn(SplitMix random) => [random.Below(1000), random.Below(1000), random.Below(1000)];

    [GeneratedRegex(@"^[a-z]+\.[a-z]+@[a-z]+\.example\.(com|org|net)$")]
    private static partial Regex ExampleMail();

    [GeneratedRegex(@"^https://[a-z]+\.example\.(com|org|net)$")]
    private static partial Regex ExampleSite();

    [GeneratedRegex(@"^(\+1 (202|613) 555 01\d\d|\+44 20 7946 0\d{3}|\+49 30 23125 \d{3}|\+33 1 99 00 \d{4}|\+61 2 5550 \d{4})$")]
    private static partial Regex FictionalPhone();
}
