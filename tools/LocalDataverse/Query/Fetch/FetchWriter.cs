using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>Writes a QueryExpression as FetchXML. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/reference.</summary>
internal static class FetchWriter
{
    internal static string Write(QueryExpression query)
    {
        QueryLimits.Check(query, new QueryShape());
        var fetch = Element(
            "fetch",
            ("version", "1.0"),
            ("mapping", "logical"),
            ("distinct", query.Distinct ? "true" : null),
            ("top", Text(query.TopCount)),
            ("count", query.PageInfo.Count > 0 ? Text(query.PageInfo.Count) : null),
            ("page", query.PageInfo.PageNumber > 0 ? Text(query.PageInfo.PageNumber) : null),
            ("paging-cookie", query.PageInfo.PagingCookie),
            ("returntotalrecordcount", query.PageInfo.ReturnTotalRecordCount ? "true" : null));
        var entity = Element("entity", ("name", query.EntityName));
        entity.Add(Inside(query.ColumnSet, query.Orders, query.Criteria, query.LinkEntities));
        fetch.Add(entity);
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    // FetchXML without any attribute means all of them.
    private static IEnumerable<XElement> Inside(ColumnSet columns, IEnumerable<OrderExpression> orders, FilterExpression criteria, IEnumerable<LinkEntity> links) =>
    [
        .. columns.AllColumns ? [Element("all-attributes")]
            : columns.Columns.Count == 0 ? [Element("no-attrs")]
            : columns.Columns.Select(c => Element("attribute", ("name", c))),
        .. orders.Select(o => Element(
            "order", ("attribute", o.AttributeName), ("entityname", o.EntityName), ("descending", o.OrderType == OrderType.Descending ? "true" : "false"))),
        .. criteria.Conditions.Count + criteria.Filters.Count > 0 ? new[] { Filter(criteria) } : [],
        .. links.Select(Link),
    ];

    private static XElement Filter(FilterExpression filter)
    {
        var element = Element("filter", ("type", filter.FilterOperator == LogicalOperator.And ? "and" : "or"));
        element.Add(filter.Conditions.Select(Condition).Concat(filter.Filters.Select(Filter)));
        return element;
    }

    private static XElement Condition(ConditionExpression condition)
    {
        // FetchXML says "contains" by a pattern.
        var (name, around) = condition.Operator switch
        {
            ConditionOperator.Contains => ("like", "%"),
            ConditionOperator.DoesNotContain => ("not-like", "%"),
            var other => (FetchOperators.Name(other) ?? throw Faults.NotSupported($"the condition operator {other} in FetchXML"), string.Empty),
        };
        var element = Element("condition", ("entityname", condition.EntityName), ("attribute", condition.AttributeName), ("operator", name));
        if (condition.CompareColumns)
        {
            element.SetAttributeValue("valueof", condition.Values.FirstOrDefault());
        }
        else
        {
            element.Add(condition.Values.Select(v => new XElement("value", around + Text(v) + around)));
        }

        return element;
    }

    private static XElement Link(LinkEntity link)
    {
        var element = Element(
            "link-entity",
            ("name", link.LinkToEntityName),
            ("from", link.LinkToAttributeName),
            ("to", link.LinkFromAttributeName),
            ("link-type", FetchLinkTypes.Name(link.JoinOperator)),
            ("alias", string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias));
        element.Add(Inside(link.Columns, link.Orders, link.LinkCriteria, link.LinkEntities));
        return element;
    }

    private static XElement Element(string name, params (string Name, string? Value)[] attributes)
        => new(name, attributes.Where(a => a.Value is not null).Select(a => new XAttribute(a.Name, a.Value!)));

    private static string? Text(object? value) => value switch
    {
        bool flag => flag ? "1" : "0",
        DateTime moment => (moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Money money => Text(money.Value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
