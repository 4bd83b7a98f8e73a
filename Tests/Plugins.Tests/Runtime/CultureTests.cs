using System;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Scoring;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Plugins.Tests.Definitions;

namespace XrmLeads.Plugins.Tests.Runtime;

/// <summary>What is stored does not depend on the language of the thread: one with a decimal comma, one in which i and I are not the same letter.</summary>
[TestClass]
public class CultureTests
{
    private static readonly DateTime Now = new(2026, 1, 31, 9, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    [DataRow("de-DE")]
    [DataRow("tr-TR")]
    [DataRow("fa-IR")]
    public void A_judgement_reads_the_same_in_every_language(string culture)
    {
        var expected = Under("", () => Judged("Managing Director", "United Kingdom", "ii@FIRM.example"));

        Assert.AreEqual(expected, Under(culture, () => Judged("Managing Director", "United Kingdom", "ii@FIRM.example")));
        StringAssert.Contains(expected, "0.");
        Assert.AreNotEqual(expected, Under(culture, () => Judged("Clerk", "United Kingdom", "ii@FIRM.example")));
    }

    [TestMethod]
    [DataRow("tr-TR")]
    [DataRow("de-DE")]
    public void Case_does_not_count_in_any_language(string culture)
    {
        const string Title = "Managing Director, Division", Country = "United Kingdom", Mail = "ii@GMX.DE";
        var expected = Under("", () => Figures(Evaluated(Title, Country, Mail)));

        Assert.AreEqual(expected, Under(culture, () => Figures(Evaluated(Title.ToUpperInvariant(), Country.ToUpperInvariant(), Mail.ToUpperInvariant()))));
        Assert.AreEqual(expected, Under(culture, () => Figures(Evaluated(Title.ToLowerInvariant(), Country.ToLowerInvariant(), Mail.ToLowerInvariant()))));
        Assert.AreNotEqual(expected, Under(culture, () => Figures(Evaluated(Title.Replace("i", "ı"), Country.Replace("i", "ı"), Mail))));
    }

    [TestMethod]
    [DataRow("de-DE")]
    [DataRow("tr-TR")]
    public void A_definition_is_taken_apart_and_put_together_the_same_in_every_language(string culture)
    {
        var expected = Under("", Composed);

        Assert.AreEqual(expected, Under(culture, Composed));
        StringAssert.Contains(expected, "0.35");
    }

    [TestMethod]
    [DataRow("de-DE")]
    [DataRow("tr-TR")]
    public void Answers_are_read_the_same_in_every_language(string culture)
    {
        const string Text = """[{"item":"timing","value":"1","on":"2026-01-02"},{"item":"budget","value":2,"on":"2026-01-02T03:04:05+01:00"},{"item":"need","value":"1.5"},{"item":"need","value":"0","on":"31.01.2026 99:00"}]""";
        string Read()
        {
            var sheet = AnswerSheet.Read(Text, TheDefault.Definition, Now);
            return string.Join("|", sheet.Answers.Select(answer => answer.Item + answer.Value + answer.On.ToString("o", CultureInfo.InvariantCulture))) + string.Join("|", sheet.Faults);
        }

        var expected = Under("", Read);

        StringAssert.StartsWith(expected, "timing12026-01-02T00:00:00.0000000Z|budget22026-01-02T02:04:05.0000000Z");
        Assert.AreEqual(expected, Under(culture, Read));
    }

    [TestMethod]
    public void The_sentences_that_name_a_number_or_a_moment_are_in_one_language()
    {
        string Said() => DefinitionSentences.InThePast(Now) + Sentences.TooManyLeads(1234) + Sentences.NotAnId("ı");

        Assert.AreEqual(Under("", Said), Under("fa-IR", Said));
        StringAssert.Contains(Under("fa-IR", Said), "2026-01-31 09:00:00");
    }

    private static string Judged(string title, string country, string mail)
    {
        var (evaluation, state) = Evaluated(title, country, mail);
        var text = StateText.Write(state);
        var again = StateText.Write(StateText.Read(TheDefault.Definition, text)!);
        Assert.AreEqual(text, again);
        return Figures((evaluation, state)) + "\n" + ExplanationText.Write(evaluation) + "\n" + text;
    }

    private static string Figures((Evaluation Evaluation, ScoreState State) judged)
    {
        var sheet = new Entity("lead");
        ScoreSheet.Write(sheet, judged.Evaluation, "");
        return string.Join("\n", sheet.Attributes.Select(column => column.Key + "=" + Text(column.Value)));
    }

    private static string? Text(object? value) => value is OptionSetValue choice ? Text(choice.Value) : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static (Evaluation Evaluation, ScoreState State) Evaluated(string title, string country, string mail)
    {
        var definition = TheDefault.Definition;
        var facts = FactMap.Facts(definition, new LeadRow(Guid.Empty, new Entity("lead")
        {
            ["jobtitle"] = title,
            ["address1_country"] = country,
            ["emailaddress1"] = mail,
            ["revenue"] = new Money(1234567.89m),
            ["industrycode"] = new OptionSetValue(6),
            ["numberofemployees"] = 300,
        }, null));
        var state = new ScoreState(definition);
        new StateBuilder().Build(
            state,
            [new Signal("pricing_page", Now.AddDays(-7.25)), new Signal("PRICING_PAGE", Now.AddDays(-3)), new Signal("demo_request", Now.AddDays(-1.5))],
            [new Answer("timing", "1", Now.AddDays(-2)), new Answer("authority", "champion_with_path", Now.AddDays(-1))],
            Now);
        return (new Evaluator(definition).Evaluate(facts, state, Now, explain: true), state);
    }

    private static string Composed()
    {
        var content = Decomposition.Of(DefinitionFiles.Default);
        return JsonLayout.Of(Composition.Of(content).Root) + CompiledDefinition.Of(content).Hash;
    }

    private static T Under<T>(string culture, Func<T> work)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture.Length == 0 ? CultureInfo.InvariantCulture : CultureOf(culture);
            Assert.AreEqual(culture is "de-DE" or "tr-TR", 1.5.ToString(CultureInfo.CurrentCulture) == "1,5");
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    /// <summary>A runtime without the data of languages knows none; then one is made up that writes numbers and dates otherwise, and letters as ever.</summary>
    private static CultureInfo CultureOf(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (made.NumberFormat.NumberDecimalSeparator, made.NumberFormat.NumberGroupSeparator) = name == "fa-IR" ? ("/", ",") : (",", ".");
            made.NumberFormat.NegativeSign = "\u2212";
            (made.DateTimeFormat.DateSeparator, made.DateTimeFormat.TimeSeparator, made.DateTimeFormat.ShortDatePattern) = (".", ".", "dd.MM.yyyy");
            return made;
        }
    }
}
