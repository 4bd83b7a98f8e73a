using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>QueryByAttribute as the QueryExpression it is short for.</summary>
internal static class ByAttribute
{
    internal static QueryExpression ToExpression(QueryByAttribute query)
    {
        if (query.Attributes.Count != query.Values.Count)
        {
            throw new DataverseFaultException(ErrorCodes.ByAttributeMismatch, "The number of attributes and the number of values of the QueryByAttribute differ.");
        }

        var expression = new QueryExpression(query.EntityName) { ColumnSet = query.ColumnSet ?? new ColumnSet(), TopCount = query.TopCount };
        foreach (var (attribute, value) in query.Attributes.Zip(query.Values))
        {
            if (value is null)
            {
                expression.Criteria.AddCondition(attribute, ConditionOperator.Null);
            }
            else
            {
                expression.Criteria.AddCondition(attribute, ConditionOperator.Equal, value);
            }
        }

        expression.Orders.AddRange(query.Orders);
        if (query.PageInfo is not null)
        {
            expression.PageInfo = query.PageInfo;
        }

        return expression;
    }
}
