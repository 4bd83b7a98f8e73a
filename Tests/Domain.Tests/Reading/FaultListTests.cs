using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>All faults of a file are listed at once, in the order of the file, each of them once.</summary>
[TestClass]
public sealed class FaultListTests
{
    [TestMethod]
    public void Twenty_different_faults_are_listed_at_once_in_the_order_of_the_file()
    {
        var json = Edit.Of("'version': 1,", "'version': 1.5,")
            .And("'scope': 'default'", "'scope': 'the default'")
            .And("'priority': 1000", "'priority': 0")
            .And("{ 'value': 2, 'label': 'Good to have' }", "{ 'value': 1, 'label': 'Good to have' }")
            .And("'kind': 'words', 'column': 'jobtitle', 'phrases': ['student', 'intern', 'trainee']",
            "'kind': 'word', 'column': 'jobtitle', 'phrases': ['student', 'intern', 'trainee']")
            .And("'excluded_country'", "'student'")
            .And("'column': 'industrycode'", "'column': 'industry'")
            .And("{ 'from': 10, 'below': 50,", "{ 'from': 9, 'below': 50,")
            .And("{ 'from': 250, 'below': 5000,", "{ 'from': 251, 'below': 5000,")
            .And("'phrases': ['head']", "'phrases': ['head', '!']")
            .And("'columns': ['websiteurl']", "'columns': ['revenue', 'revenue']")
            .And("'signal': 'demo_request', 'points': 40", "'signal': 'demo_request', 'points': 61")
            .And("'signal': 'quote_request'", "'signal': 'contact_sales'")
            .And("'signal': 'hard_bounce', 'points': -30", "'signal': 'hard_bounce', 'points': -61")
            .And("'item': 'budget'", "'item': 'money'")
            .And("'bant': 0.2 }", "'bant': 0.3 }")
            .And("'fitLetter': { 'A': 75, 'B': 50", "'fitLetter': { 'A': 75, 'B': 80")
            .And("'mandatory': true, 'group': 'sales_actions', 'withinDays': 30", "'mandatory': true, 'group': 'actions'")
            .And("'notMet': ['none']", "'notMet': ['none', 'nobody']")
            .And("'minimumIntent': 20", "'minimumIntent': 20, 'note': 'x'")
            .Json;

        var faults = DefinitionReader.Read(json).Faults;

        Assert.AreEqual(
            string.Join(
                "\n",
                "wrong-type $.version",
                "bad-text $.scope",
                "out-of-range $.priority",
                "listed-twice $.items[2].values[2].value",
                "unknown-kind $.knockOuts[1].when.kind",
                "duplicate-id $.knockOuts[2].id",
                "unknown-column $.dimensions.fit.groups[0].criteria[0].column",
                "bands-overlap $.dimensions.fit.groups[1].criteria[0].rows[1].from",
                "bands-gap $.dimensions.fit.groups[1].criteria[0].rows[3].from",
                "no-word $.dimensions.fit.groups[4].criteria[0].rows[2].phrases[1]",
                "listed-twice $.dimensions.fit.groups[5].criteria[1].columns[1]",
                "above-cap $.dimensions.intent.groups[0].criteria[0].points",
                "signal-twice $.dimensions.intent.groups[0].criteria[3].signal",
                "below-floor $.dimensions.engagement.groups[4].criteria[1].points",
                "unknown-item $.dimensions.bant.groups[1].criteria[0].item",
                "weights-sum $.weights.composite",
                "threshold-order $.thresholds.fitLetter.B",
                "missing $.gates.G2.withinDays",
                "unknown-group $.gates.G2.group",
                "unknown-answer $.gates.G3.notMet[1]",
                "unknown-property $.gates.G4.note"),
            string.Join("\n", faults.Select(fault => fault.Rule + " " + fault.Path)));
        CollectionAssert.AllItemsAreUnique(faults.ToArray());
        foreach (var fault in faults)
        {
            Sentences.Require(fault);
        }
    }

    [TestMethod]
    public void Of_an_empty_object_only_what_it_lacks_is_named() => Assert.AreEqual(
        "name version scope priority items signals dimensions weights thresholds gates",
        string.Join(" ", DefinitionReader.Read("{}").Faults.Where(fault => fault.Rule == Rule.Missing).Select(fault => fault.Path.Substring(2))));

    [TestMethod]
    [DataRow("", Rule.Syntax)]
    [DataRow("\uFEFF", Rule.Syntax)]
    [DataRow("{", Rule.Syntax)]
    [DataRow("\"", Rule.Syntax)]
    [DataRow("-", Rule.Syntax)]
    [DataRow("null", Rule.WrongType)]
    [DataRow("[]", Rule.WrongType)]
    [DataRow("1e308", Rule.WrongType)]
    [DataRow("\"definition\"", Rule.WrongType)]
    [DataRow("true", Rule.WrongType)]
    public void What_is_no_definition_at_all_is_one_fault(string json, string rule)
    {
        var fault = DefinitionReader.Read(json).Faults.Single();

        Assert.AreEqual(rule, fault.Rule);
        Assert.AreEqual("$", fault.Path);
        Sentences.Require(fault);
    }

    [TestMethod]
    public void A_file_nested_without_end_is_one_fault() =>
        Assert.AreEqual(Rule.Syntax, DefinitionReader.Read(string.Concat(Enumerable.Repeat("{\"dimensions\":", 100_000))).Faults.Single().Rule);

    [TestMethod]
    public void A_byte_order_mark_is_no_fault() => Defaults.Read("\uFEFF" + Defaults.Json);

    [TestMethod]
    public void Texts_of_the_file_are_quoted_short_and_without_what_a_terminal_obeys()
    {
        var json = Edit.Of("'item': 'budget'", "'item': '\\u001b[31m\\r\\n" + new string('x', 1_000_000) + "'")
            .And("'signals': {", "'signals': { '\\u001b[0m': 1,").Json;

        var faults = DefinitionReader.Read(json).Faults;

        Assert.HasCount(2, faults);
        foreach (var fault in faults)
        {
            Sentences.Require(fault);
            Assert.IsFalse(fault.Path.Any(char.IsControl));
        }
    }

    [TestMethod]
    public void Answers_of_the_file_are_suggested_printable_and_only_a_few_of_very_many()
    {
        var values = string.Join(",", Enumerable.Range(0, 100).Select(i => "{ 'value': '\\u0007" + i + "', 'label': 'x' }"));

        var remedy = DefinitionReader.Read(
            Edit.Of("{ 'value': 'none', ", values + ", { 'value': 'none', ")
                .And("'notMet': ['none']", "'notMet': ['nothing at all']").Json).Faults.Single().Remedy;

        Assert.StartsWith("Write one of: decision_maker_verified, decision_maker_claimed, champion_with_path, \\u00070, ", remedy);
        Assert.EndsWith(", \\u00078, ….", remedy);
    }

    [TestMethod]
    public void A_property_that_stands_three_times_is_unknown_once()
    {
        var faults = DefinitionReader.Read(Edit.Of("'dailyLimit': 5 }", "'dailyLimit': 5, 'x': 1, 'x': 2, 'x': 3 }").Json).Faults;

        Assert.AreEqual("unknown-property property-twice property-twice", string.Join(" ", faults.Select(fault => fault.Rule)));
    }

    [TestMethod]
    public void Ten_thousand_faults_are_listed_in_good_time()
    {
        var entries = string.Join(",", Enumerable.Range(0, 10_000).Select(i => "'x" + i + "', 1"));
        var faults = DefinitionReader.Read(Edit.Of("'met': ['decision_maker_verified', 'champion_with_path']", "'met': [" + entries + "]").Json).Faults;

        Assert.HasCount(20_000, faults);
        Assert.IsTrue(faults.All(fault => fault.Rule == Rule.UnknownAnswer && fault.Path.StartsWith("$.gates.G3.met[", StringComparison.Ordinal)));
    }
}
