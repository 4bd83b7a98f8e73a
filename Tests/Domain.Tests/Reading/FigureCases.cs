using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>Faults of numbers that do not go together: weights, caps, thresholds.</summary>
internal static class FigureCases
{
    private const string Authority =
        "{ 'id': 'authority', 'label': 'A', 'cap': CAP, 'criteria': [{ 'id': 'authority', 'label': 'A', 'kind': 'answer', 'item': 'authority',"
        + " 'rows': [{ 'values': ['none'], 'points': 0 }] }] }] } },\n";

    internal static readonly FaultCase[] All =
    [
        new(
            Rule.WeightsSum, "of Composite", Edit.Of("'bant': 0.2 }", "'bant': 0.25 }"),
            "$.weights.composite", "{ 'fit': 0.35", "The weights of 'composite' add up to 1.05", "add up to 1",
            Edit.Of("'bant': 0.2 }", "'bant': 0.25 }").And("'fit': 0.35,", "'fit': 0.3,")),
        new(
            Rule.WeightsSum, "of Behaviour, by a hair", Edit.Of("{ 'intent': 0.7, 'engagement': 0.3 }", "{ 'intent': 0.7, 'engagement': 0.300000002 }"),
            "$.weights.behaviour", "{ 'intent': 0.7", "The weights of 'behaviour' add up to 1.000000002", "add up to 1",
            Edit.Of("{ 'intent': 0.7, 'engagement': 0.3 }", "{ 'intent': 0.7, 'engagement': 0.3000000005 }")),
        new(
            Rule.AboveCap, "a row", Edit.Of("'rows': [{ 'values': [6, 7, 12, 16, 20, 31], 'points': 25 }]",
                "'rows': [{ 'values': [6, 7, 12, 16, 20, 31], 'points': 25.5 }]"),
            "$.dimensions.fit.groups[0].criteria[0].rows[0].points", "25.5", "The criterion 'industry' is worth 25.5 points, and its group gives at most 25",
            "Raise the cap",
            Edit.Of("'rows': [{ 'values': [6, 7, 12, 16, 20, 31], 'points': 25 }]", "'rows': [{ 'values': [6, 7, 12, 16, 20, 31], 'points': 25.0 }]")),
        new(
            Rule.AboveCap, "a signal in a group that only takes points",
            Edit.Of("'signal': 'careers_page', 'points': -10", "'signal': 'careers_page', 'points': 10"),
            "$.dimensions.engagement.groups[4].criteria[2].points", "10 }\n          ]\n        }\n      ]\n    },\n\n    'bant'",
            "The criterion 'careers_page' is worth 10 points", "Raise the cap",
            Edit.Of("'signal': 'careers_page', 'points': -10", "'signal': 'careers_page', 'points': 0")),
        new(
            Rule.BelowFloor, "a signal", Edit.Of("'signal': 'hard_bounce', 'points': -30", "'signal': 'hard_bounce', 'points': -61"),
            "$.dimensions.engagement.groups[4].criteria[1].points", "-61", "The criterion 'hard_bounce' takes 61 points, and its group gives at least -60",
            "Lower the floor",
            Edit.Of("'signal': 'hard_bounce', 'points': -30", "'signal': 'hard_bounce', 'points': -60")),
        new(
            Rule.BelowFloor, "in a group without floor", Edit.Of("'phrases': ['head'], 'points': 20", "'phrases': ['head'], 'points': -20"),
            "$.dimensions.fit.groups[4].criteria[0].rows[2].points", "-20 },\n                { 'phrases': ['manager'",
            "The criterion 'job_title' takes 20 points, and its group gives at least 0", "Lower the floor",
            Edit.Of("'phrases': ['head'], 'points': 20", "'phrases': ['head'], 'points': 0")),
        new(
            Rule.Unreachable, "the FIT of G1", Edit.Of("'minimumFit': 50", "'minimumFit': 100").And("20, 31], 'points': 25", "20, 31], 'points': 24"),
            "$.gates.G1.minimumFit", "100 }", "100 can never be reached: the criteria bring at most 99", "Lower it",
            Edit.Of("'minimumFit': 50", "'minimumFit': 100")),
        new(
            Rule.Unreachable, "the INTENT of G4, for signals that count once",
            Edit.Of("'signal': 'pricing_page', 'points': 10", "'signal': 'pricing_page', 'points': 10, 'repeatable': false")
                .And("'signal': 'product_page', 'points': 5", "'signal': 'product_page', 'points': 5, 'repeatable': false")
                .And("'signal': 'case_study', 'points': 5", "'signal': 'case_study', 'points': 4, 'repeatable': false")
                .And("'signal': 'repeat_visit', 'points': 5", "'signal': 'repeat_visit', 'points': 5, 'repeatable': false")
                .And("'minimumIntent': 20", "'minimumIntent': 100"),
            "$.gates.G4.minimumIntent", "100 }", "100 can never be reached: the criteria bring at most 99", "Lower it",
            Edit.Of("'signal': 'pricing_page', 'points': 10", "'signal': 'pricing_page', 'points': 10, 'repeatable': false")
                .And("'signal': 'product_page', 'points': 5", "'signal': 'product_page', 'points': 5, 'repeatable': false")
                .And("'signal': 'case_study', 'points': 5", "'signal': 'case_study', 'points': 4, 'repeatable': true")
                .And("'signal': 'repeat_visit', 'points': 5", "'signal': 'repeat_visit', 'points': 5, 'repeatable': false")
                .And("'minimumIntent': 20", "'minimumIntent': 100")),
        new(
            Rule.Unreachable, "the Composite of a grade", Edit.Of("'grade': { 'A': 80,", "'grade': { 'A': 99.9,").And("'cap': 60", "'cap': 59")
                .And("'signal': 'demo_request', 'points': 40", "'signal': 'demo_request', 'points': 4"),
            "$.thresholds.grade.A", "99.9", "99.9 can never be reached: the criteria bring at most 99.7", "Lower it",
            Edit.Of("'grade': { 'A': 80,", "'grade': { 'A': 99.7,").And("'cap': 60", "'cap': 59")),
        new(
            Rule.Unreachable, "a dimension of caps of 0", Edit.Nothing.AndFrom("{\n          'id': 'authority',\n          'label': 'Authority'",
            "\n  'signals'", Authority.Replace("CAP", "0")),
            "$.dimensions.bant.groups", "[\n        { 'id': 'authority'", "The caps of all groups of bant add up to 0", "a cap above 0",
            Edit.Nothing.AndFrom("{\n          'id': 'authority',\n          'label': 'Authority'", "\n  'signals'", Authority.Replace("CAP", "1"))),
        new(
            Rule.ThresholdOrder, "letters that do not fall", Edit.Of("'fitLetter': { 'A': 75, 'B': 50", "'fitLetter': { 'A': 75, 'B': 75"),
            "$.thresholds.fitLetter.B", "75, 'C': 25", "The threshold of B, 75, is not below that of A", "less than 75",
            Edit.Of("'fitLetter': { 'A': 75, 'B': 50", "'fitLetter': { 'A': 75, 'B': 74.99")),
        new(
            Rule.ThresholdOrder, "digits that do not fall", Edit.Of("'behaviourDigit': { '1': 60, '2': 30 }", "'behaviourDigit': { '1': 60, '2': 61 }"),
            "$.thresholds.behaviourDigit['2']", "61 }", "The threshold of 2, 61, is not below that of 1", "less than 60",
            Edit.Of("'behaviourDigit': { '1': 60, '2': 30 }", "'behaviourDigit': { '2': 30, '1': 60 }")),
        new(
            Rule.ThresholdOrder, "a lapse above marketing's bar", Edit.Of("'lapse': { 'fit': 15", "'lapse': { 'fit': 26"),
            "$.thresholds.lapse.fit", "26, 'behaviour'", "An MQL would lapse below 26 and become one again from 25 on", "at most 25",
            Edit.Of("'lapse': { 'fit': 15", "'lapse': { 'fit': 25")),
        new(
            Rule.ThresholdOrder, "warnings that do not rise", Edit.Of("'second': 80", "'second': 50"),
            "$.handoff.warnAt.second", "50 },\n    'hops'", "The second warning, at 50 %, does not come after the first, at 50 %", "more than 50",
            Edit.Of("'second': 80", "'second': 51")),
        new(
            Rule.ThresholdOrder, "a first warning after the second that is left out", Edit.Of("'first': 50, 'second': 80", "'first': 80"),
            "$.handoff.warnAt.first", "80 },\n    'hops'", "The second warning, at 80 %, does not come after the first, at 80 %", "less than 80",
            Edit.Of("'first': 50, 'second': 80", "'first': 79")),
        new(
            Rule.Unreachable, "more attempts than the channels of so many days give",
            Edit.Of("'attempts': 6, 'withinDays': 10, 'channels': 2", "'attempts': 7, 'withinDays': 1, 'channels': 2"),
            "$.handoff.classes.hot.attempts", "7, 'withinDays': 1", "7 attempts can never count within 1 day: a day counts one of each channel, which makes 6",
            "fewer attempts",
            Edit.Of("'attempts': 6, 'withinDays': 10, 'channels': 2", "'attempts': 6, 'withinDays': 1, 'channels': 2")),
        new(
            Rule.NoMandatoryGate, "all six advisory",
            Edit.Of("'Persona', 'mandatory': true", "'Persona', 'mandatory': false")
                .And("'Sales-specific action', 'mandatory': true", "'Sales-specific action', 'mandatory': false")
                .And("'label': 'Power to buy',\n      'mandatory': true", "'label': 'Power to buy',\n      'mandatory': false")
                .And("'Intent', 'mandatory': true", "'Intent', 'mandatory': false")
                .And("'Reachable', 'mandatory': true", "'Reachable', 'mandatory': false"),
            "$.gates", "{\n    'G1'", "No gate is mandatory", "at least one gate",
            Edit.Of("'Persona', 'mandatory': true", "'Persona', 'mandatory': false")
                .And("'Sales-specific action', 'mandatory': true", "'Sales-specific action', 'mandatory': false")
                .And("'label': 'Power to buy',\n      'mandatory': true", "'label': 'Power to buy',\n      'mandatory': false")
                .And("'Intent', 'mandatory': true", "'Intent', 'mandatory': false")),
    ];
}
