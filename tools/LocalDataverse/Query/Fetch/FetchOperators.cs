using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>
/// The names that FetchXML has for condition operators. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/reference/operators.md.
/// Which of them work is for the operator table to say.
/// </summary>
internal static class FetchOperators
{
    // Where FetchXML does not simply write the operator's name in lower case with dashes; null where it has none.
    private static readonly Dictionary<ConditionOperator, string?> Own = new()
    {
        [ConditionOperator.Equal] = "eq",
        [ConditionOperator.NotEqual] = "ne",
        [ConditionOperator.GreaterThan] = "gt",
        [ConditionOperator.GreaterEqual] = "ge",
        [ConditionOperator.LessThan] = "lt",
        [ConditionOperator.LessEqual] = "le",
        [ConditionOperator.DoesNotBeginWith] = "not-begin-with",
        [ConditionOperator.DoesNotEndWith] = "not-end-with",
        [ConditionOperator.Last7Days] = "last-seven-days",
        [ConditionOperator.Next7Days] = "next-seven-days",
        [ConditionOperator.OlderThanXMinutes] = "olderthan-x-minutes",
        [ConditionOperator.OlderThanXHours] = "olderthan-x-hours",
        [ConditionOperator.OlderThanXDays] = "olderthan-x-days",
        [ConditionOperator.OlderThanXWeeks] = "olderthan-x-weeks",
        [ConditionOperator.OlderThanXMonths] = "olderthan-x-months",
        [ConditionOperator.OlderThanXYears] = "olderthan-x-years",
        [ConditionOperator.EqualUserId] = "eq-userid",
        [ConditionOperator.NotEqualUserId] = "ne-userid",
        [ConditionOperator.EqualBusinessId] = "eq-businessid",
        [ConditionOperator.NotEqualBusinessId] = "ne-businessid",
        [ConditionOperator.EqualUserTeams] = "eq-userteams",
        [ConditionOperator.EqualUserOrUserTeams] = "eq-useroruserteams",
        [ConditionOperator.EqualUserOrUserHierarchy] = "eq-useroruserhierarchy",
        [ConditionOperator.EqualUserOrUserHierarchyAndTeams] = "eq-useroruserhierarchyandteams",
        [ConditionOperator.EqualUserLanguage] = "eq-userlanguage",
        [ConditionOperator.AboveOrEqual] = "eq-or-above",
        [ConditionOperator.UnderOrEqual] = "eq-or-under",
        [ConditionOperator.DoesNotContainValues] = "not-contain-values",
        [ConditionOperator.Contains] = null,
        [ConditionOperator.DoesNotContain] = null,
        [ConditionOperator.NotOn] = null,
        [ConditionOperator.ChildOf] = null,
        [ConditionOperator.Mask] = null,
        [ConditionOperator.NotMask] = null,
        [ConditionOperator.MasksSelect] = null,
    };

    private static readonly Dictionary<string, ConditionOperator> ByName = Enum.GetValues<ConditionOperator>()
        .Where(o => Name(o) is not null)
        .Select(o => (Name: Name(o)!, Operator: o))
        .Append((Name: "neq", Operator: ConditionOperator.NotEqual))
        .ToDictionary(p => p.Name, p => p.Operator, StringComparer.Ordinal);

    internal static ConditionOperator Find(string name)
        => ByName.TryGetValue(name, out var found)
            ? found
            : throw new DataverseFaultException(ErrorCodes.InvalidConditionOperator, $"The FetchXML has the unknown condition operator '{name}'.");

    /// <summary>The name in FetchXML; null where it has none.</summary>
    internal static string? Name(ConditionOperator condition)
        => Own.TryGetValue(condition, out var own) ? own
            : string.Concat(condition.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}")).ToLowerInvariant();
}
