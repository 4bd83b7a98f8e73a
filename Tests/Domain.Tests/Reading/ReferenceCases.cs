using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>Faults of names: of what is not there, and of what is there twice.</summary>
internal static class ReferenceCases
{
    internal static readonly FaultCase[] All =
    [
        new(
            Rule.UnknownItem, "of a criterion", Edit.Of("'item': 'budget'", "'item': 'budgets'"),
            "$.dimensions.bant.groups[1].criteria[0].item", "'budgets'", "There is no item 'budgets'", "Did you mean 'budget'?",
            Edit.Of("'label': 'Budget',\n      'validDays'", "'label': 'Budgets',\n      'validDays'")),
        new(
            Rule.UnknownItem, "of a gate, with none near", Edit.Of("'mandatory': true,\n      'item': 'authority'",
                "'mandatory': true,\n      'item': 'power'"),
            "$.gates.G3.item", "'power'", "There is no item 'power'", "Add it to 'items'",
            Edit.Of("{ 'item': 'need', 'met': [0, 1], 'notMet': [2, 3] }", "{ 'item': 'budget', 'met': [0, 1], 'notMet': [2, 3] }")),
        new(
            Rule.UnknownAnswer, "of a row", Edit.Of("{ 'values': ['decision_maker_verified'], 'points': 40 }",
                "{ 'values': ['decisionmaker_verified'], 'points': 40 }"),
            "$.dimensions.bant.groups[0].criteria[0].rows[0].values[0]", "'decisionmaker_verified'", "'decisionmaker_verified' is no answer to 'authority'",
            "Did you mean 'decision_maker_verified'?",
            Edit.Of("{ 'values': ['none'], 'points': 0 }", "{ 'values': [], 'points': 0 }")),
        new(
            Rule.UnknownAnswer, "of a gate", Edit.Of("{ 'item': 'need', 'met': [0, 1], 'notMet': [2, 3] }",
                "{ 'item': 'need', 'met': [0, 1, 44], 'notMet': [2, 3] }"),
            "$.gates.G5.all[0].met[2]", "44], 'notMet'", "'44' is no answer to 'need'", "Write one of: 0, 1, 2, 3.",
            Edit.Of("{ 'item': 'need', 'met': [0, 1], 'notMet': [2, 3] }", "{ 'item': 'need', 'met': [0, '1'], 'notMet': [3] }")),
        new(
            Rule.UnknownAnswer, "that yes stands for", Edit.Of("'whenTrue': 'decision_maker_claimed'", "'whenTrue': 'yes'"),
            "$.items[0].column.whenTrue", "'yes'", "'yes' is no answer of this item", "Write one of: decision_maker_verified, ",
            Edit.Of("'whenTrue': 'decision_maker_claimed'", "'whenTrue': 'champion_with_path'")),
        new(
            Rule.UnknownAnswer, "that the choice column behind the item cannot hold",
            Edit.Of("{ 'value': 3, 'label': 'Will buy' }", "{ 'value': 3, 'label': 'Will buy' }, { 'value': 'maybe', 'label': 'Maybe' }"),
            "$.items[1].column.name", "'budgetstatus'", "'maybe' is none", "Write numbers as values",
            Edit.Of("{ 'value': 3, 'label': 'Will buy' }", "{ 'value': 3, 'label': 'Will buy' }, { 'value': '-4', 'label': 'Maybe' }")),
        new(
            Rule.UnknownGroup, "of a gate", Edit.Of("'mandatory': true, 'group': 'sales_actions'", "'mandatory': true, 'group': 'sales_action'"),
            "$.gates.G2.group", "'sales_action',", "There is no group 'sales_action'", "Did you mean 'sales_actions'?",
            Edit.Of("'mandatory': true, 'group': 'sales_actions'", "'mandatory': true, 'group': 'events'")),
        new(
            Rule.UnknownGroup, "of the MQL bar, with none near", Edit.Of("'behaviour': 15, 'group': 'sales_actions'", "'behaviour': 15, 'group': 'hot'"),
            "$.thresholds.mql.group", "'hot', 'withinDays'", "There is no group 'hot'", "Name a group of signals",
            Edit.Of("'behaviour': 15, 'group': 'sales_actions'", "'behaviour': 15, 'group': 'web'")),
        new(
            Rule.GroupWithoutSignals, "a group of columns", Edit.Of("'mandatory': true, 'group': 'sales_actions'", "'mandatory': true, 'group': 'persona'"),
            "$.gates.G2.group", "'persona', 'withinDays'", "The group 'persona' counts no signal", "kind 'signal'",
            Edit.Of("'mandatory': true, 'group': 'sales_actions'", "'mandatory': true, 'group': 'disengagement'")),
        new(
            Rule.DuplicateId, "a group of another dimension", Edit.Of("'id': 'events'", "'id': 'revenue'"),
            "$.dimensions.engagement.groups[0].id", "'revenue',\n          'label': 'Events'", "The group 'revenue' is there already", "a name of its own",
            Edit.Of("'id': 'events'", "'id': 'annual_revenue'")),
        new(
            Rule.DuplicateId, "a criterion of another group", Edit.Of("'id': 'email_open'", "'id': 'website'"),
            "$.dimensions.engagement.groups[2].criteria[1].id", "'website', 'label': 'E-mail open'", "The criterion 'website' is there already",
            "a name of its own",
            Edit.Of("'id': 'email_open'", "'id': 'data_quality'")),
        new(
            Rule.DuplicateId, "an item", Edit.Of("'id': 'need',\n      'label': 'Need',\n      'validDays'",
                "'id': 'budget',\n      'label': 'Need',\n      'validDays'")
                .And("'item': 'need',\n              'rows'", "'item': 'budget',\n              'rows'")
                .And("'item': 'need', 'met'", "'item': 'timing', 'met'"),
            "$.items[2].id", "'budget',\n      'label': 'Need'", "The item 'budget' is there already", "a name of its own",
            Edit.Nothing),
        new(
            Rule.DuplicateId, "a knock-out", Edit.Of("'id': 'excluded_country'", "'id': 'student'"),
            "$.knockOuts[2].id", "'student',\n      'label': 'The country", "The knock-out 'student' is there already", "a name of its own",
            Edit.Of("'id': 'excluded_country'", "'id': 'industry'")),
        new(
            Rule.DuplicateId, "a persona", Edit.Of("'name': 'Practitioner'", "'name': 'department head '"),
            "$.personas[2].name", "'department head '", "The persona 'department head ' is there already", "a name of its own",
            Edit.Of("'name': 'Practitioner'", "'name': 'Departments'")),
        new(
            Rule.SignalTwice, "in another dimension", Edit.Of("'signal': 'email_open'", "'signal': 'pricing_page'"),
            "$.dimensions.engagement.groups[2].criteria[1].signal", "'pricing_page', 'points': 0",
            "The signal 'pricing_page' is counted by the criterion 'pricing_page'",
            "in one place",
            Edit.Of("'signal': 'email_open'", "'signal': 'Pricing_page'")),
        new(
            Rule.SignalOutOfPlace, "in fit",
            Edit.Of("'kind': 'present', 'columns': ['websiteurl'], 'points': 2", "'kind': 'signal', 'signal': 'website', 'points': 2"),
            "$.dimensions.fit.groups[5].criteria[1].kind", "'signal', 'signal': 'website'", "not in fit", "intent or engagement",
            Edit.Of("'id': 'declared_timing',\n              'label': 'Declared timing',\n              'kind': 'answer',",
                "'id': 'declared_timing',\n              'label': 'Declared timing', 'kind': 'answer',")),
    ];
}
