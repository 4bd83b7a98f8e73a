using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>Faults of kinds, of the columns they read and of the rows they list.</summary>
internal static class KindCases
{
    private const string Size = "$.dimensions.fit.groups[1].criteria[0]";

    internal static readonly FaultCase[] All =
    [
        new(
            Rule.UnknownKind, "a criterion", Edit.Of("'kind': 'bands',\n              'column': 'numberofemployees'",
                "'kind': 'band',\n              'column': 'numberofemployees'"),
            Size + ".kind", "'band',", "There is no kind 'band'", "Did you mean 'bands'?",
            Edit.Of("'label': 'Number of employees'", "'label': 'band'")),
        new(
            Rule.UnknownKind, "a condition, with no kind near", Edit.Of("'when': { 'kind': 'flag'", "'when': { 'kind': 'regex'"),
            "$.knockOuts[3].when.kind", "'regex'", "There is no kind 'regex'",
            "Write one of: choice, bands, text, words, email_domain, present, flag, signal, answer.",
            Edit.Of("'columns': ['msdyn_gdproptout', 'xl_suppressed'], 'is': true", "'columns': ['msdyn_gdproptout', 'xl_suppressed']")),
        new(
            Rule.KindIsNoCondition, "a signal as a knock-out",
            Edit.Of("{ 'kind': 'flag', 'columns': ['msdyn_gdproptout', 'xl_suppressed'], 'is': true }", "{ 'kind': 'signal', 'signal': 'unsubscribe' }"),
            "$.knockOuts[3].when.kind", "'signal', 'signal': 'unsubscribe' }", "'signal' gives points", "reads columns",
            Edit.Of("{ 'kind': 'flag', 'columns': ['msdyn_gdproptout', 'xl_suppressed'], 'is': true }",
                "{ 'kind': 'bands', 'column': 'revenue', 'from': 0, 'below': 10 }")),
        new(
            Rule.UnknownColumn, "of the lead", Edit.Of("'column': 'industrycode'", "'column': 'industrycod'"),
            "$.dimensions.fit.groups[0].criteria[0].column", "'industrycod'", "There is no column 'industrycod'", "Did you mean 'industrycode'?",
            Edit.Of("'column': 'industrycode'", "'column': 'parentaccountid.industrycode'")),
        new(
            Rule.UnknownColumn, "of the org, not declared", Edit.Of("'columns': ['websiteurl']", "'columns': ['websiteurl', 'new_tier']"),
            "$.dimensions.fit.groups[5].criteria[1].columns[1]", "'new_tier'", "There is no column 'new_tier'", "Declare it under 'columns'",
            Edit.Of("'columns': ['websiteurl']", "'columns': ['websiteurl', 'new_tier']")
                .And("'columns': [],", "'columns': [{ 'name': 'new_tier', 'type': 'reference' }],")),
        new(
            Rule.UnknownColumn, "of the parent account", Edit.Of("'column': 'revenue'", "'column': 'parentaccountid.revenu'"),
            "$.dimensions.fit.groups[2].criteria[0].column", "'parentaccountid.revenu'", "There is no column 'parentaccountid.revenu'",
            "Did you mean 'parentaccountid.revenue'?",
            Edit.Of("'column': 'revenue'", "'column': 'parentaccountid.revenue'")),
        new(
            Rule.ColumnType, "a text where a number is read", Edit.Of("'column': 'numberofemployees'", "'column': 'companyname'"),
            Size + ".column", "'companyname'", "The column 'companyname' holds a text, and a number is read here", "another kind",
            Edit.Of("'column': 'numberofemployees'", "'column': 'budgetamount'")),
        new(
            Rule.ColumnType, "a choice among yes-or-no columns", Edit.Of("['msdyn_gdproptout', 'xl_suppressed']", "['msdyn_gdproptout', 'statecode']"),
            "$.knockOuts[3].when.columns[1]", "'statecode'", "The column 'statecode' holds a choice, and yes or no is read here", "columns of that type",
            Edit.Of("['msdyn_gdproptout', 'xl_suppressed']", "['msdyn_gdproptout', 'donotphone']")),
        new(
            Rule.ColumnType, "a yes-or-no column behind an item that does not say what yes means",
            Edit.Of("'name': 'decisionmaker', 'whenTrue': 'decision_maker_claimed'", "'name': 'decisionmaker'"),
            "$.items[0].column.name", "'decisionmaker' }", "The column 'decisionmaker' holds yes or no, and a choice is read here", "'whenTrue'",
            Edit.Of("'whenTrue': 'decision_maker_claimed'", "'whenTrue': 'none'")),
        new(
            Rule.ColumnDeclared, "a standard column of another type", Edit.Of("'columns': [],", "'columns': [{ 'name': 'revenue', 'type': 'text' }],"),
            "$.columns[0].type", "'text' }],", "The column 'revenue' holds a number", "Write 'type': 'number'",
            Edit.Of("'columns': [],", "'columns': [{ 'name': 'revenue', 'type': 'number', 'label': 'Turnover' }],")),
        new(
            Rule.ColumnDeclared, "twice", Edit.Of("'columns': [],", "'columns': [{ 'name': 'new_a', 'type': 'text' }, { 'name': 'new_a', 'type': 'number' }],"),
            "$.columns[1].name", "'new_a', 'type': 'number'", "The column 'new_a' is declared twice", "Keep one",
            Edit.Of("'columns': [],", "'columns': [{ 'name': 'new_a', 'type': 'text' }, { 'name': 'new_b', 'type': 'number' }],")),
        new(
            Rule.ListedTwice, "a choice value", Edit.Of("[6, 7, 12, 16, 20, 31]", "[6, 7, 12, 16, 20, 6]"),
            "$.dimensions.fit.groups[0].criteria[0].rows[0].values[5]", "6], 'points': 25", "The value 6 is listed twice", "one row",
            Edit.Of("[6, 7, 12, 16, 20, 31]", "[6, 7, 12, 16, 20, -6]")),
        new(
            Rule.ListedTwice, "a text in another case", Edit.Of("{ 'values': [], 'points': 0 }", "{ 'values': [' germany '], 'points': 0 }"),
            "$.dimensions.fit.groups[3].criteria[0].rows[1].values[0]", "' germany '", "The text ' germany ' is listed twice", "one row",
            Edit.Of("{ 'values': [], 'points': 0 }", "{ 'values': ['East Germany'], 'points': 0 }")),
        new(
            Rule.ListedTwice, "a phrase of the same words", Edit.Of("'phrases': ['head']", "'phrases': ['head', 'Vice-President']"),
            "$.dimensions.fit.groups[4].criteria[0].rows[2].phrases[1]", "'Vice-President'", "The phrase 'Vice-President' is listed twice", "one row",
            Edit.Of("'phrases': ['head']", "'phrases': ['head', 'president vice']")),
        new(
            Rule.ListedTwice, "a domain", Edit.Of("'notIn': [", "'notIn': ['GMAIL.com',"),
            "$.dimensions.fit.groups[5].criteria[0].notIn[1]", "'gmail.com'", "The domain 'gmail.com' is listed twice", "Remove one",
            Edit.Of("'notIn': [", "'notIn': ['mail.gmail.com',")),
        new(
            Rule.ListedTwice, "a column", Edit.Of("['telephone1', 'mobilephone']", "['telephone1', 'telephone1']"),
            "$.dimensions.fit.groups[5].criteria[2].columns[1]", "'telephone1'], 'points'", "The column 'telephone1' is listed twice", "Remove one",
            Edit.Of("['telephone1', 'mobilephone']", "['telephone1', 'telephone2']")),
        new(
            Rule.ListedTwice, "an answer in both lists of a gate", Edit.Of("'notMet': ['none']", "'notMet': ['none', 'champion_with_path']"),
            "$.gates.G3.notMet[1]", "'champion_with_path']\n    }", "The answer 'champion_with_path' is listed twice", "one list",
            Edit.Of("'notMet': ['none']", "'notMet': ['none', 'decision_maker_claimed']")),
        new(
            Rule.ListedTwice, "an answer in two rows", Edit.Of("{ 'values': [3], 'points': 20 }", "{ 'values': [3, '2'], 'points': 20 }"),
            "$.dimensions.bant.groups[1].criteria[0].rows[1].values[0]", "2], 'points': 14", "The answer '2' is listed twice", "one row",
            Edit.Of("{ 'values': [3], 'points': 20 }", "{ 'values': ['3'], 'points': 20 }")),
        new(
            Rule.ListedTwice, "an answer of an item", Edit.Of("{ 'value': 3, 'label': 'Will buy' }",
                "{ 'value': '2', 'label': 'Will buy' },{ 'value': 3, 'label': 'Will buy' }"),
            "$.items[1].values[3].value", "'2', 'label'", "The answer '2' is listed twice", "Keep one",
            Edit.Of("{ 'value': 3, 'label': 'Will buy' }", "{ 'value': 5, 'label': 'Will buy' },{ 'value': 3, 'label': 'Will buy' }")),
        new(
            Rule.ListedTwice, "the label of a choice",
            Edit.Of("'columns': [],",
                "'columns': [{ 'name': 'new_a', 'type': 'choice', 'choices': [{ 'value': 1, 'label': 'A' }, { 'value': 1, 'label': 'B' }] }],"),
            "$.columns[0].choices[1].value", "1, 'label': 'B'", "The value 1 is listed twice", "Keep one",
            Edit.Of("'columns': [],",
                "'columns': [{ 'name': 'new_a', 'type': 'choice', 'choices': [{ 'value': 1, 'label': 'A' }, { 'value': 2, 'label': 'A' }] }],")),
        new(
            Rule.BandEmpty, "the end at the start", Edit.Of("{ 'from': 10, 'below': 50,", "{ 'from': 10, 'below': 10,"),
            Size + ".rows[1].below", "10, 'points': 8", "The band ends at 10, not above its start, 10", "above 'from'",
            Edit.Of("{ 'from': 10, 'below': 50,", "{ 'from': 10, 'below': 10.5,").And("{ 'from': 50, 'below': 250", "{ 'from': 10.5, 'below': 250")),
        new(
            Rule.BandEmpty, "in a condition", Edit.Of("'appliesTo': []", "'appliesTo': [{ 'kind': 'bands', 'column': 'revenue', 'from': 5, 'below': 4 }]"),
            "$.appliesTo[0].below", "4 }],", "The band ends at 4, not above its start, 5", "above 'from'",
            Edit.Of("'appliesTo': []", "'appliesTo': [{ 'kind': 'bands', 'column': 'revenue', 'from': 5 }]")),
        new(
            Rule.BandsOverlap, "a band that begins too early", Edit.Of("{ 'from': 50, 'below': 250", "{ 'from': 49, 'below': 250"),
            Size + ".rows[2].from", "49, 'below': 250", "The band begins at 49", "'below': 49",
            Edit.Of("{ 'from': 50, 'below': 250", "{ 'from': 49, 'below': 250").And("{ 'from': 10, 'below': 50", "{ 'from': 10, 'below': 49")),
        new(
            Rule.BandsOverlap, "a band after one without end", Edit.Of("'from': 10000000, 'below': 50000000", "'from': 10000000"),
            "$.dimensions.fit.groups[2].criteria[0].rows[3].from", "50000000, 'points': 15", "The band begins at 50000000", "'below': 50000000",
            Edit.Of("'from': 10000000, 'below': 50000000, 'points': 10 },\n                { 'from': 50000000, 'points': 15 }",
                "'from': 10000000, 'points': 10 }")),
        new(
            Rule.BandsGap, "between two bands", Edit.Of("{ 'from': 50, 'below': 250", "{ 'from': 51, 'below': 250"),
            Size + ".rows[2].from", "51, 'below': 250", "Between 50 and 51 there is no band", "Begin at 50",
            Edit.Of("{ 'from': 50, 'below': 250", "{ 'from': 5e1, 'below': 250")),
        new(
            Rule.BandsGap, "above the last", Edit.Of("{ 'from': 5000, 'points'", "{ 'from': 5000, 'below': 9000, 'points'"),
            Size + ".rows[4].below", "9000, 'points'", "There is no band from 9000 on", "Leave 'below' out",
            Edit.Of("{ 'from': 5000, 'points'", "{ 'from': 5000, 'below': 9000, 'points': 12 }, { 'from': 9000, 'points'")),
        new(
            Rule.NoWord, "punctuation alone", Edit.Of("'phrases': ['head']", "'phrases': ['head', '- / -']"),
            "$.dimensions.fit.groups[4].criteria[0].rows[2].phrases[1]", "'- / -'", "'- / -' holds no word", "letters or digits",
            Edit.Of("'phrases': ['head']", "'phrases': ['head', '- / 1']")),
        new(
            Rule.NotADomain, "an address", Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': ['a@rival.example']"),
            "$.knockOuts[0].when.in[0]", "'a@rival.example'", "'a@rival.example' is no domain", "what follows the @",
            Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': [' Rival-1.example ']")),
        new(
            Rule.NotADomain, "a wildcard", Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': ['*.rival.example']"),
            "$.knockOuts[0].when.in[0]", "'*.rival.example'", "'*.rival.example' is no domain", "no wildcards",
            Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': ['täst.example']")),
        new(
            Rule.NotADomain, "two in one text", Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': ['a.example, b.example']"),
            "$.knockOuts[0].when.in[0]", "'a.example, b.example'", "'a.example, b.example' is no domain", "one domain an entry",
            Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': ['a.example', 'b.example']")),
    ];
}
