using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Mapping;

/// <summary>Each fault of a mapping is told with its place and what is wrong; a mapping without faults has none.</summary>
[TestClass]
public sealed class MappingFaultTests
{
    /// <summary>What stands in the valid mapping, what a person wrote instead, where the fault is, and what is said of it.</summary>
    public static IEnumerable<object[]> Cases =>
    [
        ["\"name\": \"Fair\",", "", "$.name", "\"name\" is missing."],
        ["\"name\": \"Fair\"", "\"name\": 7", "$.name", "A text must stand here, not the number 7."],
        ["\"name\": \"Fair\"", "\"name\": \" \"", "$.name", "not an empty text"],
        ["\"name\": \"Fair\"", "\"name\": \"Fair\", \"colums\": []", "$.colums", "\"colums\" is not known here."],
        ["\"name\": \"Fair\"", "\"name\": \"Fair\", \"name\": \"Fair\"", "$.name", "\"name\" stands twice here."],
        ["\"separator\": \";\"", "\"separator\": \"~\"", "$.file.separator", "the text \"~\" is no separator."],
        ["\"separator\": \";\"", "\"separator\": \";;\"", "$.file.separator", "is no separator."],
        ["\"encoding\": \"utf-8\"", "\"encoding\": \"latin1\"", "$.file.encoding", "\"latin1\" is not possible here."],
        ["\"decimal\": \",\"", "\"decimal\": \"'\"", "$.file.decimal", "\"'\" is not possible here."],
        ["\"decimal\": \",\"", "\"decimals\": \",\"", "$.file.decimals", "\"decimals\" is not known here."],
        ["\"2026-09-10T00:00:00Z\"", "\"10.09.2026\"", "$.now", "\"10.09.2026\" is no moment."],
        ["\"id\": { \"column\": \"Badge\" },", "", "$.id", "\"id\" is missing."],
        ["{ \"column\": \"Badge\" }", "{}", "$.id", "Exactly one of \"column\" and \"rowNumber\""],
        ["{ \"column\": \"Badge\" }", "{ \"rowNumber\": false }", "$.id", "Exactly one of \"column\" and \"rowNumber\""],
        ["{ \"column\": \"Badge\" }", "{ \"column\": \"Badge\", \"rowNumber\": true }", "$.id", "Exactly one of \"column\" and \"rowNumber\""],
        ["{ \"column\": \"Badge\" }", "\"Badge\"", "$.id", "An object must stand here, not the text \"Badge\"."],
        ["\"words\": [\"-\"]", "\"words\": [\"-\", 0]", "$.empty.words[1]", "A text must stand here, not the number 0."],
        ["\"words\": [\"-\"]", "\"words\": []", "$.empty.words", "The list is empty."],
        ["\"Days\": [\"999\"]", "\"Days\": 999", "$.empty.byColumn.Days", "A list must stand here, not the number 999."],
        ["\"to\": \"companyname\"", "\"to\": \"compnayname\"", "$.columns[0].to", "There is no column \"compnayname\" on lead."],
        ["\"to\": \"companyname\"", "\"to\": \"parentaccountid.name\"", "$.columns[0].to", "There is no column \"parentaccountid.name\" on lead."],
        ["\"to\": \"companyname\"", "\"to\": \"numberofemployees\"", "$.columns[1].to", "The column \"numberofemployees\" is filled already."],
        ["\"to\": \"leadsourcecode\", \"value\": 7", "\"to\": \"companyname\", \"value\": \"x\"", "$.constants[0].to", "The column \"companyname\" is filled already."],
        ["\"from\": \"Company\", ", "", "$.columns[0].from", "\"from\" is missing."],
        ["\"from\": \"Company\"", "\"from\": \"Company\", \"format\": \"dd.MM.yyyy\"", "$.columns[0].format", "A format is for columns of dates"],
        ["\"format\": \"dd.MM.yyyy\" }", "\"format\": \"dd.MM\" }", "$.columns[4].format", "\"dd.MM\" does not write day, month and year"],
        ["\"format\": \"dd.MM.yyyy\" }", "\"format\": \"dd.MM.yyyy\", \"values\": { \"x\": \"2026-01-01\" } }", "$.columns[4].format", "A format is for columns of dates"],
        ["\"small\": 1", "\"small\": \"1\"", "$.columns[2].values.small", "xs_size holds the number of a choice, not the text \"1\"."],
        ["\"small\": 1", "\"small\": 1.5", "$.columns[2].values.small", "xs_size holds the number of a choice, not the number 1.5."],
        ["\"small\": 1", "\"small\": 3", "$.columns[2].values.small", "3 is no choice of xs_size."],
        ["\"large\": 2", "\"SMALL\": 2", "$.columns[2].values.SMALL", "\"SMALL\" is listed twice"],
        ["\"small\": 1", "\"-\": 1", "$.columns[2].values['-']", "\"-\" stands for nothing in this column"],
        ["\"small\": 1", "\" small\": 1", "$.columns[2].values[' small']", "\" small\" is never found"],
        ["{ \"small\": 1, \"large\": 2 }", "{}", "$.columns[2].values", "The list is empty"],
        ["\"off\": true", "\"off\": 1", "$.columns[3].values.off", "donotemail holds true or false, not the number 1."],
        ["\"value\": 7", "\"value\": \"fair\"", "$.constants[0].value", "leadsourcecode holds the number of a choice, not the text \"fair\"."],
        [", \"value\": 7", "", "$.constants[0].value", "\"value\" is missing."],
        ["\"to\": \"leadsourcecode\", \"value\": 7", "\"to\": \"revenue\", \"value\": 1e999", "$.constants[0].value", "revenue holds a number, not the number 1e999."],
        ["\"to\": \"leadsourcecode\", \"value\": 7", "\"to\": \"revenue\", \"value\": true", "$.constants[0].value", "revenue holds a number, not true or false."],
        ["\"to\": \"leadsourcecode\", \"value\": 7", "\"to\": \"subject\", \"value\": null", "$.constants[0].value", "subject holds a text in double quotes, not null."],
        ["\"to\": \"leadsourcecode\", \"value\": 7", "\"to\": \"createdon\", \"value\": \"1.2.2026\"", "$.constants[0].value", "createdon holds a date in quotes"],
        ["\"type\": \"demo_request\"", "\"type\": \"demo\"", "$.signals[0].type", "The definition counts no signal \"demo\"."],
        ["[\"yes\", \"please\"]", "[]", "$.signals[0].when.in", "The list is empty."],
        ["[\"yes\", \"please\"]", "[\"yes\", \"Yes\"]", "$.signals[0].when.in[1]", "\"Yes\" is listed twice"],
        ["[\"yes\", \"please\"]", "[\"yes\", \"-\"]", "$.signals[0].when.in[1]", "\"-\" stands for nothing in this column"],
        [", \"on\": { \"daysAgo\": \"Days\" }", "", "$.signals[1].on", "\"on\" is missing."],
        ["{ \"daysAgo\": \"Days\" }", "{}", "$.signals[1].on", "Exactly one of \"date\", \"daysAgo\" and \"at\""],
        ["{ \"daysAgo\": \"Days\" }", "{ \"daysAgo\": \"Days\", \"at\": \"now\" }", "$.signals[1].on", "Exactly one of \"date\", \"daysAgo\" and \"at\""],
        ["{ \"daysAgo\": \"Days\" }", "{ \"daysAgo\": \"Days\", \"format\": \"yyyy\" }", "$.signals[1].on.format", "\"format\" is not known here."],
        ["{ \"daysAgo\": \"Days\" }", "{ \"at\": \"now\" }", "$.signals[1]", "Every row would give this signal."],
        ["\"format\": \"dd.MM.yyyy HH:mm\"", "\"format\": \"HH:mm\"", "$.signals[0].on.format", "\"HH:mm\" does not write day, month and year"],
        ["\"at\": \"2026-09-04\"", "\"at\": \"4 September\"", "$.answers[0].on.at", "\"4 September\" is no moment."],
        ["\"item\": \"budget\"", "\"item\": \"money\"", "$.answers[0].item", "The definition has no item \"money\"."],
        ["\"item\": \"authority\"", "\"item\": \"budget\"", "$.answers[1].item", "The item \"budget\" is answered already."],
        ["\"from\": \"Power\"", "\"from\": \"Power\", \"source\": \"rumour\"", "$.answers[1].source", "\"rumour\" is no source of answers."],
        ["\"from\": \"Power\"", "\"from\": \"Power\", \"source\": \"claimed\", \"values\": { \"boss\": \"decision_maker_verified\" }", "$.answers[1].values.boss", "A claim is no proof."],
        ["\"can buy\": 2", "\"can buy\": 9", "$.answers[0].values['can buy']", "\"9\" is no answer to \"budget\"."],
        ["\"can buy\": 2", "\"can buy\": [2]", "$.answers[0].values['can buy']", "\"[2]\" is no answer to \"budget\"."],
        [", \"won\": [\"won\"]", "", "$.outcome.won", "\"won\" is missing."],
        [", \"won\": [\"won\"]", ", \"won\": [\"won\"], \"lost\": [\"lost\"]", "$.outcome.lost", "\"lost\" is not known here."],
    ];

    [TestMethod]
    public void A_mapping_without_faults_has_none() => Assert.IsEmpty(MappingText.Faults(MappingText.Valid), string.Join("\n", MappingText.Faults(MappingText.Valid)));

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_fault_is_told_once_with_its_place_and_a_remedy(string text, string replacement, string path, string problem)
    {
        var faults = MappingText.Faults(MappingText.With(text, replacement));

        Assert.HasCount(1, faults, string.Join("\n", faults));
        Assert.AreEqual(path, faults[0].Path);
        StringAssert.Contains(faults[0].Problem, problem);
        Assert.EndsWith(".", faults[0].Remedy);
    }

    [TestMethod]
    public void All_faults_are_told_at_once()
    {
        var json = MappingText.With("\"to\": \"companyname\"", "\"to\": \"nowhere\"")
            .Replace("demo_request", "nothing", System.StringComparison.Ordinal)
            .Replace("\"won\": [\"won\"]", "\"wins\": [\"won\"]", System.StringComparison.Ordinal);

        var faults = MappingText.Faults(json);

        CollectionAssert.AreEqual(
            new[] { "$.columns[0].to", "$.signals[0].type", "$.outcome.won", "$.outcome.wins" }, faults.Select(fault => fault.Path).ToArray());
    }

    [TestMethod]
    public void Text_that_is_no_JSON_is_told_with_its_line()
    {
        var faults = MappingText.Faults(MappingText.With("\"id\": {", "\"id\": "));

        Assert.HasCount(1, faults);
        StringAssert.Contains(faults[0].Problem, "line 5, column");
    }

    [TestMethod]
    public void An_escape_that_stands_for_no_character_is_told()
    {
        var faults = MappingText.Faults(MappingText.With("\"name\": \"Fair\"", "\"name\": \"\\ud800\""));

        Assert.HasCount(1, faults);
        StringAssert.Contains(faults[0].Problem, "stands for no character");
    }

    [TestMethod]
    public void A_byte_order_mark_does_no_harm() => Assert.IsEmpty(MappingText.Faults('\uFEFF' + MappingText.Valid));

    [TestMethod]
    public void A_column_of_lead_that_the_definition_does_not_read_may_be_filled()
    {
        var mapping = MappingText.Read(MappingText.With("\"to\": \"companyname\"", "\"to\": \"description\""));

        Assert.AreEqual("description", mapping.Columns[0].To.Name);
        Assert.IsNull(mapping.Columns[0].To.Slot);
        Assert.IsNotNull(mapping.Columns[1].To.Slot);
    }
}
