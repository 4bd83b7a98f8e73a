using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>The operators that say the opposite: a query has no "not" of its own.</summary>
internal static class Negation
{
    private static readonly Dictionary<ConditionOperator, ConditionOperator> Opposites = new[]
    {
        (ConditionOperator.Equal, ConditionOperator.NotEqual),
        (ConditionOperator.GreaterThan, ConditionOperator.LessEqual),
        (ConditionOperator.GreaterEqual, ConditionOperator.LessThan),
        (ConditionOperator.Null, ConditionOperator.NotNull),
        (ConditionOperator.In, ConditionOperator.NotIn),
        (ConditionOperator.Between, ConditionOperator.NotBetween),
        (ConditionOperator.On, ConditionOperator.NotOn),
        (ConditionOperator.Contains, ConditionOperator.DoesNotContain),
        (ConditionOperator.BeginsWith, ConditionOperator.DoesNotBeginWith),
        (ConditionOperator.EndsWith, ConditionOperator.DoesNotEndWith),
        (ConditionOperator.EqualUserId, ConditionOperator.NotEqualUserId),
        (ConditionOperator.EqualBusinessId, ConditionOperator.NotEqualBusinessId),
        (ConditionOperator.ContainValues, ConditionOperator.DoesNotContainValues),
    }.SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) }).ToDictionary();

    internal static ConditionOperator Of(ConditionOperator condition)
        => Opposites.TryGetValue(condition, out var opposite) ? opposite : throw Faults.NotSupported($"not before {condition} in $filter");
}
