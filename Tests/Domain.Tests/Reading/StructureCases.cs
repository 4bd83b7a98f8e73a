using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>Faults of the form of the file: what stands where, of which type and range.</summary>
internal static class StructureCases
{
    internal static readonly FaultCase[] All =
    [
        new(
            Rule.Syntax, "a comma too many", Edit.Of("'dailyLimit': 5 }", "'dailyLimit': 5, }"),
            "$", "},\n\n  'weights'", "A comma must not stand before `}`", "Mend the JSON",
            Edit.Of("'dailyLimit': 5 }", "'dailyLimit'\n:\n5\n}")),
        new(
            Rule.Missing, "a property of a gate", Edit.Of("'label': 'Intent', 'mandatory'", "'mandatory'"),
            "$.gates.G4.label", "{ 'mandatory': true, 'minimumIntent'", "'label' is missing", "Add it",
            Edit.Of("'label': 'Intent', 'mandatory': true, 'minimumIntent': 20", "'minimumIntent': 20, 'mandatory': true, 'label': 'Intent'")),
        new(
            Rule.Missing, "a section", Edit.Of("  'signals': { 'dailyLimit': 5 },", ""),
            "$.signals", "{\n  '$schema'", "'signals' is missing", "Add it",
            Edit.Of("  '$schema': '../../docs/schemas/lead-definition.schema.json',", "")),
        new(
            Rule.UnknownProperty, "nothing is like it", Edit.Of("'label': 'Reachable', ", "'label': 'Reachable', 'weight': 2, "),
            "$.gates.G6.weight", "2, 'mandatory'", "'weight' is not known here", "known are: label, mandatory",
            Edit.Of("'label': 'Reachable', ", "'label': 'weight', ")),
        new(
            Rule.UnknownProperty, "mistyped, and so not missing as well", Edit.Of("'afterDays': 7", "'afterDay': 7"),
            "$.thresholds.lapse.afterDay", "7 }\n  },", "'afterDay' is not known here", "Did you mean 'afterDays'?",
            Edit.Of("'afterDays': 7", "'afterDays': 0")),
        new(
            Rule.UnknownProperty, "two letters swapped", Edit.Of("'label': 'Intent', 'mandatory'", "'lable': 'Intent', 'mandatory'"),
            "$.gates.G4.lable", "'Intent', 'mandatory'", "'lable' is not known here", "Did you mean 'label'?",
            Edit.Of("'label': 'Intent', 'mandatory'", "'\\u006cabel': 'Intent', 'mandatory'")),
        new(
            Rule.UnknownProperty, "a half-life where nothing decays", Edit.Of("'label': 'BANT',", "'label': 'BANT', 'halfLifeDays': 30,"),
            "$.dimensions.bant.halfLifeDays", "30,\n      'groups': [\n        {\n          'id': 'authority'", "'halfLifeDays' is not known here",
            "known are: label, groups",
            Edit.Of("'cap': 15,\n          'criteria': [\n            {\n              'id': 'declared_timing'",
                "'cap': 15, 'halfLifeDays': 9, 'criteria': [{ 'id': 'declared_timing'")),
        new(
            Rule.UnknownProperty, "a path that needs quotes", Edit.Of("'A': 75,", "'A': 75, 'it`s [1]\\\\': 1,"),
            "$.thresholds.fitLetter['it\\'s [1]\\\\']", "1, 'B': 50", "'it`s [1]\\' is not known here", "known are: A, B, C",
            Edit.Of("'A': 75,", "'A': 75e0,")),
        new(
            Rule.PropertyTwice, "in a gate", Edit.Of("'minimumFit': 50", "'minimumFit': 50, 'minimumFit': 60"),
            "$.gates.G1.minimumFit", "60 }", "'minimumFit' stands twice", "Keep one",
            Edit.Of("'minimumFit': 50", "'minimumFit': 60")),
        new(
            Rule.WrongType, "a text for a number", Edit.Of("'minimumFit': 50", "'minimumFit': '50'"),
            "$.gates.G1.minimumFit", "'50' }", "A number must stand here, not the text '50'", "digits without quotes",
            Edit.Of("'minimumFit': 50", "'minimumFit': 50.5")),
        new(
            Rule.WrongType, "a number for a text", Edit.Of("'label': 'Reachable'", "'label': 6"),
            "$.gates.G6.label", "6, 'mandatory'", "A text must stand here, not the number 6", "double quotes",
            Edit.Of("'label': 'Reachable'", "'label': '6'")),
        new(
            Rule.WrongType, "a fraction for a whole number", Edit.Of("'version': 1,", "'version': 1.5,"),
            "$.version", "1.5,", "A whole number must stand here, not the number 1.5", "digits alone",
            Edit.Of("'version': 1,", "'version': 1.0,")),
        new(
            Rule.WrongType, "null", Edit.Of("'scope': 'default'", "'scope': null"),
            "$.scope", "null,", "A text must stand here, not null", "double quotes",
            Edit.Of("'scope': 'default'", "'scope': 'null'")),
        new(
            Rule.WrongType, "a word for yes or no", Edit.Of("'label': 'Reachable', 'mandatory': true", "'label': 'Reachable', 'mandatory': 'true'"),
            "$.gates.G6.mandatory", "'true' }", "Either true or false must stand here, not the text 'true'", "without quotes",
            Edit.Of("'label': 'Reachable', 'mandatory': true", "'label': 'Reachable', 'mandatory': false")),
        new(
            Rule.WrongType, "an object for a list", Edit.Of("'appliesTo': []", "'appliesTo': {}"),
            "$.appliesTo", "{},\n  'columns'", "A list must stand here, not an object", "[ … ]",
            Edit.Of("  'appliesTo': [],", "")),
        new(
            Rule.WrongType, "a list for an object", Edit.Of("'signals': { 'dailyLimit': 5 }", "'signals': [5]"),
            "$.signals", "[5]", "An object must stand here, not a list", "{ … }",
            Edit.Of("'signals': { 'dailyLimit': 5 }", "'signals':{'dailyLimit':5}")),
        new(
            Rule.WrongType, "true for an answer", Edit.Of("{ 'value': 3, 'label': 'Will buy' }", "{ 'value': true, 'label': 'Will buy' }"),
            "$.items[1].values[3].value", "true, 'label': 'Will buy'", "A text or a whole number must stand here, not true", "digits",
            Edit.Of("{ 'value': 3, 'label': 'Will buy' }", "{ 'value': '3', 'label': 'Will buy' }")),
        new(
            Rule.WrongType, "a number among words", Edit.Of("'phrases': ['head']", "'phrases': ['head', 1]"),
            "$.dimensions.fit.groups[4].criteria[0].rows[2].phrases[1]", "1], 'points': 20", "A text must stand here, not the number 1", "double quotes",
            Edit.Of("'phrases': ['head']", "'phrases': ['head', '1']")),
        new(
            Rule.WrongType, "the whole file", Edit.Whole("[]"),
            "$", "[]", "An object must stand here, not a list", "{ … }",
            Edit.Nothing),
        new(
            Rule.OutOfRange, "too large", Edit.Of("'minimumFit': 50", "'minimumFit': 101"),
            "$.gates.G1.minimumFit", "101 }", "101 is out of range", "from 0 to 100",
            Edit.Of("'minimumFit': 50", "'minimumFit': 0")),
        new(
            Rule.OutOfRange, "a cap above all bounds", Edit.Of("'cap': 60", "'cap': 1e308"),
            "$.dimensions.intent.groups[0].cap", "1e308", "1e308 is out of range", "from 0 to 100",
            Edit.Of("'cap': 60", "'cap': 100")),
        new(
            Rule.OutOfRange, "no version", Edit.Of("'version': 1,", "'version': 0,"),
            "$.version", "0,\n  'scope'", "0 is out of range", "at least 1",
            Edit.Of("'version': 1,", "'version': 2147483647,")),
        new(
            Rule.OutOfRange, "a version too large", Edit.Of("'version': 1,", "'version': 2147483648,"),
            "$.version", "2147483648", "2147483648 is out of range", "at most 2147483647",
            Edit.Of("'version': 1,", "'version': 2,")),
        new(
            Rule.OutOfRange, "no half-life at all", Edit.Of("'label': 'Engagement',\n      'halfLifeDays': 30",
                "'label': 'Engagement',\n      'halfLifeDays': 0"),
            "$.dimensions.engagement.halfLifeDays", "0,\n      'groups': [\n        {\n          'id': 'events'", "0 is out of range", "from 0.001 to 36525",
            Edit.Of("'label': 'Engagement',\n      'halfLifeDays': 30", "'label': 'Engagement',\n      'halfLifeDays': 0.001")),
        new(
            Rule.OutOfRange, "a floor above zero", Edit.Of("'floor': -60", "'floor': 1"),
            "$.dimensions.engagement.groups[4].floor", "1,\n          'criteria'", "1 is out of range", "from -100 to 0",
            Edit.Of("'floor': -60", "'floor': -100")),
        new(
            Rule.OutOfRange, "a window without a minute", Edit.Of("'acceptMinutes': 240", "'acceptMinutes': 0"),
            "$.handoff.classes.warm.acceptMinutes", "0, 'contactMinutes': 480", "0 is out of range", "from 1 to 144000",
            Edit.Of("'acceptMinutes': 240", "'acceptMinutes': 144000")),
        new(
            Rule.OutOfRange, "a warning when all is over", Edit.Of("'first': 50", "'first': 100"),
            "$.handoff.warnAt.first", "100, 'second'", "100 is out of range", "from 1 to 99",
            Edit.Of("'first': 50", "'first': 1")),
        new(
            Rule.OutOfRange, "more channels than there are", Edit.Of("'channels': 2", "'channels': 4"),
            "$.handoff.classes.hot.channels", "4 },\n      'warm'", "4 is out of range", "from 1 to 3",
            Edit.Of("'channels': 2", "'channels': 3")),
        new(
            Rule.BadText, "a hot cell among the warm ones", Edit.Of("'warmCells': ['A2', 'B2']", "'warmCells': ['A2', 'A1']"),
            "$.handoff.warmCells[1]", "'A1']", "'A1' is not possible here", "Did you mean",
            Edit.Of("'warmCells': ['A2', 'B2']", "'warmCells': []")),
        new(
            Rule.ListedTwice, "a warm cell", Edit.Of("'warmCells': ['A2', 'B2']", "'warmCells': ['A2', 'B2', 'A2']"),
            "$.handoff.warmCells[2]", "'A2'],\n    'classes'", "The cell A2 is listed twice", "in one place",
            Edit.Of("'warmCells': ['A2', 'B2']", "'warmCells': ['A2', 'B2', 'A3']")),
        new(
            Rule.BadText, "blanks", Edit.Of("'name': 'B2B default'", "'name': ' '"),
            "$.name", "' ',", "The text is empty", "a person can read",
            Edit.Of("'name': 'B2B default'", "'name': 'Ünï ☺'")),
        new(
            Rule.BadText, "an id with a blank", Edit.Of("'id': 'sales_actions'", "'id': 'sales actions'"),
            "$.dimensions.intent.groups[0].id", "'sales actions'", "'sales actions' is no name", "letters of a to z",
            Edit.Of("'id': 'web'", "'id': 'Web-2_0'")),
        new(
            Rule.BadText, "an answer that every item has", Edit.Of("{ 'value': 'none', ", "{ 'value': 'unknown', "),
            "$.items[0].values[3].value", "'unknown', 'label'", "'unknown' is an answer to every item", "Remove it",
            Edit.Of("{ 'value': 4, 'label': 'Unknown' }", "{ 'value': 4, 'label': 'unknown' }")),
        new(
            Rule.BadText, "a word that is none of the possible", Edit.Of("'column': 'industrycode',", "'column': 'industrycode', 'otherwise': 'unknwon',"),
            "$.dimensions.fit.groups[0].criteria[0].otherwise", "'unknwon'", "'unknwon' is not possible here", "Did you mean 'unknown'?",
            Edit.Of("'column': 'industrycode',", "'column': 'industrycode', 'otherwise': 'unknown',")),
        new(
            Rule.BadText, "a column type that there is not", Edit.Of("'columns': [],", "'columns': [{ 'name': 'new_tier', 'type': 'money' }],"),
            "$.columns[0].type", "'money'", "'money' is not possible here", "text, number, choice, boolean, date, reference",
            Edit.Of("'columns': [],", "'columns': [{ 'name': 'new_tier', 'type': 'number' }],")),
        new(
            Rule.BadText, "a column by its display name", Edit.Of("'columns': [],", "'columns': [{ 'name': 'New Tier', 'type': 'number' }],"),
            "$.columns[0].name", "'New Tier'", "'New Tier' is no logical name", "lower-case letters",
            Edit.Of("'columns': [],", "'columns': [{ 'name': 'parentaccountid.new_tier', 'type': 'number' }],")),
        new(
            Rule.BadText, "an empty text in a list", Edit.Of("'phrases': ['head']", "'phrases': ['head', '']"),
            "$.dimensions.fit.groups[4].criteria[0].rows[2].phrases[1]", "''], 'points': 20", "The text is empty", "a person can read",
            Edit.Of("'phrases': ['head']", "'phrases': ['head', 'x']")),
        new(
            Rule.OneOf, "both lists", Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': [], 'notIn': []"),
            "$.knockOuts[0].when.in", "[], 'notIn'", "Both 'in' and 'notIn'", "Keep one",
            Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'notIn': ['firm.example']")),
        new(
            Rule.OneOf, "neither list", Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1'"),
            "$.knockOuts[0].when.in", "{ 'kind': 'email_domain', 'column': 'emailaddress1' }", "Neither 'in' nor 'notIn'", "Add one",
            Edit.Of("'column': 'emailaddress1', 'in': []", "'column': 'emailaddress1', 'in': ['rival.example']")),
        new(
            Rule.EmptyList, "a group without criteria",
            Edit.Of("'criteria': [{ 'id': 'content_download', 'label': 'Content download', 'kind': 'signal', 'signal': 'content_download', 'points': 8 }]",
                "'criteria': []"),
            "$.dimensions.engagement.groups[1].criteria", "[]\n        },\n        {\n          'id': 'email'", "The list 'criteria' is empty",
            "Add an element",
            Edit.Of("'signal': 'content_download', 'points': 8 }]", "'signal': 'content_download', 'points': 0 }]")),
        new(
            Rule.EmptyList, "points that nothing can earn", Edit.Of("'phrases': ['head']", "'phrases': []"),
            "$.dimensions.fit.groups[4].criteria[0].rows[2].phrases", "[], 'points': 20", "these 20 points can never be given", "List a value",
            Edit.Of("'phrases': ['assistant', 'secretary', 'receptionist', 'clerk']", "'phrases': []")),
        new(
            Rule.EmptyList, "a scope that nothing can meet",
            Edit.Of("'appliesTo': []", "'appliesTo': [{ 'kind': 'text', 'column': 'companyname', 'values': [] }]"),
            "$.appliesTo[0].values", "[] }],", "this condition can never hold", "List a value",
            Edit.Of("'appliesTo': []", "'appliesTo': [{ 'kind': 'text', 'column': 'companyname', 'values': ['A'] }]")),
        new(
            Rule.EmptyList, "no column", Edit.Of("'columns': ['websiteurl']", "'columns': []"),
            "$.dimensions.fit.groups[5].criteria[1].columns", "[], 'points': 2 }", "The list 'columns' is empty", "Name a column",
            Edit.Of("'columns': ['websiteurl']", "'columns': [' websiteurl ']")),
        new(
            Rule.EmptyList, "a gate that no answer meets",
            Edit.Of("'met': ['decision_maker_verified', 'champion_with_path'],", "'met': [],"),
            "$.gates.G3.met", "[],\n      'notMet'", "no answer meets this gate", "at least one answer",
            Edit.Of("'notMet': ['none']", "'notMet': []")),
    ];
}
