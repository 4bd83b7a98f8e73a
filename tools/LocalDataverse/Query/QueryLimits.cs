using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// How large a query may be. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/filter-rows.md, condition limits, and join-tables.md,
/// limitations. How deep filters may nest is not documented.
/// </summary>
internal sealed class QueryLimits
{
    private const int MostConditionsAndLinks = 500;
    private const int MostLinks = 15;
    private const int DeepestFilter = 100;

    private readonly QueryShape _shape;
    private int _conditions;
    private int _links;

    private QueryLimits(QueryShape shape) => _shape = shape;

    internal static void Check(QueryExpression query, QueryShape shape)
    {
        var limits = new QueryLimits(shape);
        limits.Count(query.Criteria, 0);
        limits.Count(query.LinkEntities);
    }

    private void Count(FilterExpression? filter, int depth)
    {
        if (filter is null)
        {
            return;
        }

        if (depth > DeepestFilter)
        {
            throw Faults.InvalidArgument($"The filters of the query are nested deeper than {DeepestFilter} levels.");
        }

        _conditions += filter.Conditions.Count;
        CheckConditions();
        foreach (var inner in filter.Filters)
        {
            Count(inner, depth + 1);
        }

        Count(_shape.LinksOf(filter));
    }

    private void Count(IEnumerable<LinkEntity> links)
    {
        foreach (var link in links)
        {
            if (++_links > MostLinks)
            {
                throw new DataverseFaultException(ErrorCodes.TooManyLinks, "Number of link entities in query exceeded maximum limit.");
            }

            CheckConditions();
            Count(link.LinkCriteria, 0);
            Count(link.LinkEntities);
        }
    }

    private void CheckConditions()
    {
        if (_conditions + _links > MostConditionsAndLinks)
        {
            throw new DataverseFaultException(ErrorCodes.TooManyConditions, "Number of conditions in query exceeded maximum limit.");
        }
    }
}
