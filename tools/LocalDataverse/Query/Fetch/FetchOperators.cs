using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>
/// The names that FetchXML has for condition operators. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/reference/operators.md.
/// Which of them work is for the operator table to say.
/// </summary>
internal static class FetchOperators
{
    // Where FetchXML does not simply write the operator's name in lower case with dashes.
    private static readonly Dictionary<string, ConditionOperator> Own = new(StringComparer.Ordinal)
    {
        ["eq"] = ConditionOperator.Equal,
        ["ne"] = ConditionOperator.NotEqual,
        ["neq"] = ConditionOperator.NotEqual,
        ["gt"] = ConditionOperator.GreaterThan,
        ["ge"] = ConditionOperator.GreaterEqual,
        ["lt"] = ConditionOperator.LessThan,
        ["le"] = ConditionOperator.LessEqual,
        ["not-begin-with"] = ConditionOperator.DoesNotBeginWith,
        ["not-end-with"] = ConditionOperator.DoesNotEndWith,
        ["last-seven-days"] = ConditionOperator.Last7Days,
        ["next-seven-days"] = ConditionOperator.Next7Days,
        ["olderthan-x-minutes"] = ConditionOperator.OlderThanXMinutes,
        ["olderthan-x-hours"] = ConditionOperator.OlderThanXHours,
        ["olderthan-x-days"] = ConditionOperator.OlderThanXDays,
        ["olderthan-x-weeks"] = ConditionOperator.OlderThanXWeeks,
        ["olderthan-x-months"] = ConditionOperator.OlderThanXMonths,
        ["olderthan-x-years"] = ConditionOperator.OlderThanXYears,
        ["eq-userid"] = ConditionOperator.EqualUserId,
        ["ne-userid"] = ConditionOperator.NotEqualUserId,
        ["eq-businessid"] = ConditionOperator.EqualBusinessId,
        ["ne-businessid"] = ConditionOperator.NotEqualBusinessId,
        ["eq-userteams"] = ConditionOperator.EqualUserTeams,
        ["eq-useroruserteams"] = ConditionOperator.EqualUserOrUserTeams,
        ["eq-useroruserhierarchy"] = ConditionOperator.EqualUserOrUserHierarchy,
        ["eq-useroruserhierarchyandteams"] = ConditionOperator.EqualUserOrUserHierarchyAndTeams,
        ["eq-userlanguage"] = ConditionOperator.EqualUserLanguage,
        ["eq-or-above"] = ConditionOperator.AboveOrEqual,
        ["eq-or-under"] = ConditionOperator.UnderOrEqual,
        ["not-contain-values"] = ConditionOperator.DoesNotContainValues,
    };

    internal static ConditionOperator Find(string name)
        => Own.TryGetValue(name, out var own) ? own
            : Enum.TryParse<ConditionOperator>(name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var plain)
                && !Own.ContainsValue(plain) && Enum.IsDefined(plain) && !int.TryParse(name, out _)
            ? plain
            : throw new DataverseFaultException(ErrorCodes.InvalidConditionOperator, $"The FetchXML has the unknown condition operator '{name}'.");
}
