using System;
using System.Collections.Generic;
using Microsoft.OData.Edm;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>
/// The functions of Dataverse that a $filter may call, each a condition operator under the same name. Source:
/// learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/queryfunctions.
/// </summary>
internal static class QueryFunctions
{
    internal const string Column = "PropertyName";
    internal const string Value = "PropertyValue";
    internal const string Values = "PropertyValues";

    private static readonly ConditionOperator[] WithText =
        [ConditionOperator.On, ConditionOperator.NotOn, ConditionOperator.OnOrAfter, ConditionOperator.OnOrBefore];

    private static readonly ConditionOperator[] WithSeveral =
    [
        ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.Between, ConditionOperator.NotBetween,
        ConditionOperator.ContainValues, ConditionOperator.DoesNotContainValues,
    ];

    private static readonly ConditionOperator[] WithNone =
    [
        ConditionOperator.Today, ConditionOperator.Yesterday, ConditionOperator.Tomorrow, ConditionOperator.Last7Days, ConditionOperator.Next7Days,
        ConditionOperator.LastWeek, ConditionOperator.ThisWeek, ConditionOperator.NextWeek, ConditionOperator.LastMonth, ConditionOperator.ThisMonth,
        ConditionOperator.NextMonth, ConditionOperator.LastYear, ConditionOperator.ThisYear, ConditionOperator.NextYear,
        ConditionOperator.EqualUserId, ConditionOperator.NotEqualUserId, ConditionOperator.EqualBusinessId, ConditionOperator.NotEqualBusinessId,
    ];

    private static readonly ConditionOperator[] WithNumber =
    [
        ConditionOperator.LastXHours, ConditionOperator.NextXHours, ConditionOperator.LastXDays, ConditionOperator.NextXDays,
        ConditionOperator.LastXWeeks, ConditionOperator.NextXWeeks, ConditionOperator.LastXMonths, ConditionOperator.NextXMonths,
        ConditionOperator.LastXYears, ConditionOperator.NextXYears, ConditionOperator.OlderThanXMinutes, ConditionOperator.OlderThanXHours,
        ConditionOperator.OlderThanXDays, ConditionOperator.OlderThanXWeeks, ConditionOperator.OlderThanXMonths, ConditionOperator.OlderThanXYears,
    ];

    internal static void AddTo(EdmModel model)
    {
        var text = EdmCoreModel.Instance.GetString(false);
        Add(model, WithNone, null, text);
        Add(model, WithNumber, Value, EdmCoreModel.Instance.GetInt64(false));
        Add(model, WithText, Value, text);
        Add(model, WithSeveral, Values, EdmCoreModel.GetCollection(text));
    }

    /// <summary>The operator that a called function stands for.</summary>
    internal static ConditionOperator Operator(IEdmFunction function) => Enum.Parse<ConditionOperator>(function.Name);

    private static void Add(EdmModel model, IEnumerable<ConditionOperator> operators, string? name, IEdmTypeReference type)
    {
        foreach (var condition in operators)
        {
            var function = new EdmFunction(EdmSchema.Namespace, condition.ToString(), EdmCoreModel.Instance.GetBoolean(false));
            function.AddParameter(Column, EdmCoreModel.Instance.GetString(false));
            if (name is not null)
            {
                function.AddParameter(name, type);
            }

            model.AddElement(function);
        }
    }
}
