using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Mapping;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Tests.Mapping;

/// <summary>What becomes of the fields of one row.</summary>
[TestClass]
public sealed class RowTests
{
    private static readonly DateTime Now = new(2026, 9, 10, 0, 0, 0, DateTimeKind.Utc);

    public static IEnumerable<object[]> Values =>
    [
        ["Company", " Nordwind ", "companyname", "Nordwind"],
        ["Staff", "120", "numberofemployees", 120.0],
        ["Staff", "12,5", "numberofemployees", 12.5],
        ["Staff", "-3", "numberofemployees", -3.0],
        ["Staff", "1,2e2", "numberofemployees", 120.0],
        ["Size", "small", "xs_size", 1.0],
        ["Size", " LARGE ", "xs_size", 2.0],
        ["Mail", "off", "donotemail", 1.0],
        ["Mail", "on", "donotemail", 0.0],
        ["Met", "03.09.2026", "xs_meton", "2026-09-03T00:00:00Z"],
        ["Since", "2026-09-03", "lastusedincampaign", "2026-09-03T00:00:00Z"],
        ["Since", "2026-09-03T14:05:00+02:00", "lastusedincampaign", "2026-09-03T12:05:00Z"],
        ["Since", "2026-09-03 14:05", "lastusedincampaign", "2026-09-03T14:05:00Z"],
        ["Sector", "12", "industrycode", 12.0],
        ["Sector", "durable manufacturing", "industrycode", 12.0],
        ["Class", "2", "xs_size2", 2.0],
        ["Class", "second", "xs_size2", 2.0],
        ["Call", "Yes", "donotphone", 1.0],
        ["Call", "1", "donotphone", 1.0],
        ["Call", "FALSE", "donotphone", 0.0],
        ["Call", "0", "donotphone", 0.0],
    ];

    public static IEnumerable<object[]> BadValues =>
    [
        ["Staff", "many", "Staff holds \"many\", which is no number."],
        ["Staff", "1.200", "Staff holds \"1.200\", which is no number."],
        ["Staff", "NaN", "Staff holds \"NaN\", which is no number."],
        ["Staff", "1e999", "Staff holds \"1e999\", which is no number."],
        ["Size", "medium", "Size holds \"medium\", which is not in the list \"values\"."],
        ["Size", "1", "Size holds \"1\", which is not in the list \"values\"."],
        ["Mail", "true", "Mail holds \"true\", which is not in the list \"values\"."],
        ["Call", "maybe", "Call holds \"maybe\", which is neither yes nor no."],
        ["Met", "2026-09-03", "Met holds \"2026-09-03\", which is no date as the mapping expects it."],
        ["Met", "31.09.2026", "Met holds \"31.09.2026\", which is no date as the mapping expects it."],
        ["Sector", "Pirates", "Sector holds \"Pirates\", which is neither the number nor the label of a choice."],
        ["Class", "3", "Class holds \"3\", which is neither the number nor the label of a choice."],
        ["Asked", "yesterday", "Asked holds \"yesterday\", which is no date as the mapping expects it."],
        ["Asked", "", "Asked is empty, so the signal demo_request has no date."],
        ["Days", "-1", "Days holds \"-1\", which is no number of days from 0 to 36,525."],
        ["Days", "40000", "Days holds \"40000\", which is no number of days from 0 to 36,525."],
        ["Budget", "perhaps", "Budget holds \"perhaps\", which is no answer to budget."],
        ["Power", "boss", "Power holds \"boss\", which is no answer to authority."],
        ["Badge", "-", "Badge is empty, so the lead has no id."],
    ];

    [TestMethod]
    [DynamicData(nameof(Values))]
    public void A_field_becomes_the_value_of_its_column(string column, string text, string target, object expected)
    {
        var lead = Lead(Map((column, text)));

        var cell = lead.Values.Single(value => value.Target.Name == target).Cell;
        Assert.AreEqual(expected, expected is string ? cell.Text : cell.Number);
    }

    [TestMethod]
    [DynamicData(nameof(BadValues))]
    public void A_bad_field_breaks_its_row_and_is_told(string column, string text, string reason)
    {
        var row = Map((column, text), ("Demo", "yes"), column == "Asked" ? ("Asked", text) : ("Asked", "01.09.2026 10:00"));

        Assert.IsNull(row.Lead);
        CollectionAssert.AreEqual(new[] { reason }, row.Reasons.ToArray());
    }

    [TestMethod]
    [DataRow("Staff", "numberofemployees")]
    [DataRow("Size", "xs_size")]
    [DataRow("Mail", "donotemail")]
    [DataRow("Met", "xs_meton")]
    public void An_empty_field_and_a_word_for_nothing_leave_the_column_out(string column, string target)
    {
        foreach (var text in (string[])["", "  ", "-", " - "])
        {
            Assert.IsFalse(Lead(Map((column, text))).Values.Any(value => value.Target.Name == target), $"\"{text}\"");
        }
    }

    [TestMethod]
    public void A_word_for_nothing_in_one_column_means_something_in_another()
    {
        var lead = Lead(Map(("Days", "999"), ("Staff", "999")));

        Assert.IsEmpty(lead.Signals);
        Assert.AreEqual(999, lead.Values.Single(value => value.Target.Name == "numberofemployees").Cell.Number);
    }

    [TestMethod]
    public void All_reasons_of_a_row_are_told()
    {
        var row = Map(("Staff", "many"), ("Size", "medium"), ("Days", "soon"));

        Assert.HasCount(3, row.Reasons);
    }

    [TestMethod]
    public void A_constant_stands_in_every_row() =>
        Assert.AreEqual(7, Lead(Map()).Values.Single(value => value.Target.Name == "leadsourcecode").Cell.Number);

    [TestMethod]
    public void A_signal_comes_with_its_condition_and_its_moment()
    {
        var signal = Lead(Map(("Demo", "Please"), ("Asked", "03.09.2026 14:05"))).Signals.Single();

        Assert.AreEqual("demo_request", signal.Type);
        Assert.AreEqual(new DateTime(2026, 9, 3, 14, 5, 0, DateTimeKind.Utc), signal.On);
    }

    [TestMethod]
    [DataRow("no")]
    [DataRow("-")]
    [DataRow("")]
    public void Without_its_condition_there_is_no_signal(string text) => Assert.IsEmpty(Lead(Map(("Demo", text), ("Asked", "03.09.2026 14:05"))).Signals);

    [TestMethod]
    public void Days_ago_are_counted_back_from_now()
    {
        var signal = Lead(Map(("Days", "1,5"))).Signals.Single();

        Assert.AreEqual("event_attend", signal.Type);
        Assert.AreEqual(new DateTime(2026, 9, 8, 12, 0, 0, DateTimeKind.Utc), signal.On);
    }

    [TestMethod]
    public void Answers_are_translated_or_taken_as_the_definition_writes_them()
    {
        var answers = Lead(Map(("Budget", "Can buy"), ("Power", "Champion_with_path"))).Answers;

        Assert.AreEqual("budget = 2 on 2026-09-04, authority = champion_with_path on 2026-09-10",
            string.Join(", ", answers.Select(answer => $"{answer.Item} = {answer.Value} on {answer.On:yyyy-MM-dd}")));
    }

    [TestMethod]
    public void What_a_lead_claims_is_kept_apart_from_what_somebody_made_sure_of()
    {
        var mapping = MappingText.Read(MappingText.With(
            "{ \"item\": \"authority\", \"from\": \"Power\", \"on\": { \"at\": \"now\" } }",
            """
            { "item": "authority", "from": "Power", "on": { "at": "now" } },
            { "item": "authority", "from": "Class", "source": "claimed", "on": { "at": "2026-09-01" } }
            """).Replace("{ \"from\": \"Class\", \"to\": \"xs_size2\" }", "{ \"from\": \"Company\", \"to\": \"subject\" }", System.StringComparison.Ordinal));

        var texts = mapping.Sources.Select(source => source.Name switch { "Badge" => "A1", "Class" => "decision_maker_verified", "Power" => "none", _ => "" });

        var lead = Lead(new RowMapper(mapping, [.. mapping.Sources.Select(source => source.Name)], Now).Map(new CsvRow(1, 2, [.. texts], false)));

        Assert.AreEqual("authority = decision_maker_claimed on 2026-09-01", string.Join(", ", lead.Claims.Select(answer => $"{answer.Item} = {answer.Value} on {answer.On:yyyy-MM-dd}")));
        Assert.AreEqual("none", lead.Answers.Single().Value);
    }

    [TestMethod]
    public void An_answer_may_say_that_nobody_knows()
    {
        var answers = Lead(Map(("Budget", "open"), ("Power", "unknown"))).Answers;

        CollectionAssert.AreEqual(new[] { AnswerItem.Unknown, AnswerItem.Unknown }, answers.Select(answer => answer.Value).ToArray());
    }

    [TestMethod]
    [DataRow("WON", true)]
    [DataRow("lost", false)]
    [DataRow("", null)]
    [DataRow("-", null)]
    public void The_outcome_is_won_lost_or_open(string text, bool? won) => Assert.AreEqual(won, Lead(Map(("Result", text))).Won);

    [TestMethod]
    public void An_id_may_stand_there_once()
    {
        var mapper = Mapper();

        Assert.IsNotNull(mapper.Map(Row(1, ("Badge", "A1"))).Lead);
        Assert.IsNotNull(mapper.Map(Row(2, ("Badge", "a1"))).Lead);
        CollectionAssert.AreEqual(new[] { "Badge holds \"A1\", as row 1 does already." }, mapper.Map(Row(3, ("Badge", "A1"))).Reasons.ToArray());
    }

    [TestMethod]
    public void The_number_of_the_row_may_be_the_id()
    {
        var mapping = MappingText.Read(MappingText.With("{ \"column\": \"Badge\" }", "{ \"rowNumber\": true }"));
        var mapper = new RowMapper(mapping, [.. mapping.Sources.Select(source => source.Name)], Now);

        var row = mapper.Map(new CsvRow(17, 18, [.. mapping.Sources.Select(_ => "")], false));

        Assert.AreEqual("17", row.Lead!.Id);
    }

    [TestMethod]
    public void A_lead_fills_the_facts_that_its_definition_reads()
    {
        var facts = MappingText.Definition.CreateFacts();
        int Slot(string name) => MappingText.Definition.FindColumn(name)!.Slot;
        facts.SetNumber(Slot("revenue"), 1);

        Lead(Map(("Staff", "120"), ("Size", "large"), ("Mail", "on"), ("Met", "03.09.2026"))).Fill(facts);

        Assert.AreEqual(120, facts.Number(Slot("numberofemployees")));
        Assert.AreEqual(2, facts.Number(Slot("xs_size")));
        Assert.IsTrue(facts.Has(Slot("donotemail")) && !facts.IsTrue(Slot("donotemail")));
        Assert.AreEqual("2026-09-03T00:00:00Z", facts.Text(Slot("xs_meton")));
        Assert.IsFalse(facts.Has(Slot("revenue")), "The lead before it left something behind.");
    }

    private static RowMapper Mapper()
    {
        var mapping = MappingText.Read(MappingText.Valid);
        return new RowMapper(mapping, [.. mapping.Sources.Select(source => source.Name)], Now);
    }

    private static MappedRow Map(params (string Column, string Text)[] fields) => Mapper().Map(Row(1, fields));

    /// <summary>A row with an id whose other fields are empty but for some.</summary>
    private static CsvRow Row(int number, params (string Column, string Text)[] fields)
    {
        var columns = MappingText.Read(MappingText.Valid).Sources.Select(source => source.Name).ToList();
        var texts = columns.Select(column => column == "Badge" ? "A1" : "").ToArray();
        foreach (var (column, text) in fields)
        {
            texts[columns.IndexOf(column)] = text;
        }

        return new CsvRow(number, number + 1, texts, false);
    }

    private static MappedLead Lead(MappedRow row)
    {
        Assert.IsNotNull(row.Lead, string.Join(" ", row.Reasons));
        return row.Lead;
    }
}
