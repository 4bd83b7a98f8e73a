using System.Collections.Generic;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>Reads FetchXML. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/reference, one page an element.</summary>
internal sealed class FetchReader
{
    private readonly Catalogue _catalogue;
    private readonly XElement _fetch;
    private readonly QueryShape _shape;

    private FetchReader(Catalogue catalogue, XElement fetch)
    {
        _catalogue = catalogue;
        _fetch = fetch;
        _shape = new QueryShape
        {
            IsAggregate = fetch.Flag("aggregate"),
            OrdersByValue = fetch.Flag("useraworderby"),
            AggregateLimit = fetch.Positive("aggregatelimit") is { } limit and < QueryShape.LargestAggregate ? limit : QueryShape.LargestAggregate,
        };
    }

    internal static FetchQuery Read(Catalogue catalogue, string? text) => new FetchReader(catalogue, Parse(text)).Read();

    /// <summary>The table that FetchXML asks for; null where the text is no FetchXML.</summary>
    internal static string? TableOf(string? text)
    {
        try
        {
            return Parse(text).Element("entity")?.OptionalText("name");
        }
        catch (DataverseFaultException)
        {
            return null;
        }
    }

    private static XElement Parse(string? text)
    {
        try
        {
            var fetch = QueryXml.Parse(text ?? string.Empty);
            return fetch.Name.LocalName == "fetch" ? fetch : throw FetchFaults.InvalidXml($"it begins with {fetch.Name.LocalName}, not with fetch.");
        }
        catch (XmlException exception)
        {
            throw FetchFaults.InvalidXml(exception.Message);
        }
    }

    private FetchQuery Read()
    {
        // The last six say how SQL Server works or are leftovers of old versions; none changes the result.
        _fetch.AllowOnly(
            "aggregate", "aggregatelimit", "count", "distinct", "page", "paging-cookie", "returntotalrecordcount", "top", "useraworderby",
            "no-lock", "latematerialize", "options", "mapping", "version", "output-format");
        var entity = _fetch.Elements().ToList() is [{ Name.LocalName: "entity" } only] ? only
            : throw new DataverseFaultException(ErrorCodes.FetchElementNotFound, "FetchXML must have one element entity and nothing beside it.");
        entity.AllowOnly("name", "enableprefiltering", "prefilterparametername");
        var table = _catalogue.Table(entity.Required("name"));
        var query = new QueryExpression(table.Name) { Distinct = _fetch.Flag("distinct"), TopCount = _fetch.Positive("top") };
        SetPage(query.PageInfo);
        var filters = new FetchFilterReader(_catalogue, this, _shape, Aliases(entity, table));

        // Without any attribute every column comes back (fetchxml/select-columns.md).
        query.ColumnSet.AllColumns = !_shape.IsAggregate && !entity.Elements().Any(e => e.Name.LocalName is "attribute" or "no-attrs");
        ReadChildren(entity, table, query, query.ColumnSet, query.Orders, query.LinkEntities, query.Criteria, filters);
        return _shape.IsAggregate && _shape.Columns.Count == 0
            ? throw new DataverseFaultException(ErrorCodes.FetchElementNotFound, "The aggregation has no attribute. Add one with an aggregate or a group.")
            : new FetchQuery(query, _shape);
    }

    /// <summary>A link with everything inside.</summary>
    internal LinkEntity ReadLink(XElement element, Table parent, FetchFilterReader filters)
    {
        element.AllowOnly("name", "from", "to", "alias", "link-type", "intersect", "visible");
        var table = _catalogue.Table(element.Required("name"));
        var link = new LinkEntity(parent.Name, table.Name, parent.Column(element.Required("to")).Name, table.Column(element.Required("from")).Name, FetchLinkTypes.Find(element.OptionalText("link-type")))
        {
            EntityAlias = element.OptionalText("alias"),
        };
        ReadChildren(element, table, link, link.Columns, link.Orders, link.LinkEntities, link.LinkCriteria, filters);
        return link;
    }

    // Conditions may name any link of the query, before or after them.
    private Dictionary<string, Table> Aliases(XElement entity, Table root)
    {
        var aliases = new Dictionary<string, Table> { [root.Name] = root };
        foreach (var link in entity.Descendants("link-entity"))
        {
            var table = _catalogue.Table(link.Required("name"));
            aliases.TryAdd(table.Name, table);
            aliases[link.OptionalText("alias") ?? table.Name] = table;
        }

        return aliases;
    }

    private void ReadChildren(
        XElement element,
        Table table,
        object owner,
        ColumnSet columns,
        DataCollection<OrderExpression> orders,
        DataCollection<LinkEntity> links,
        FilterExpression criteria,
        FetchFilterReader filters)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "all-attributes" when _shape.IsAggregate:
                    throw FetchColumns.PlainInAggregate();
                case "all-attributes":
                    columns.AllColumns = true;
                    break;
                case "no-attrs":
                    break;
                case "attribute":
                    FetchColumns.Read(child, table, owner, columns, _shape);
                    break;
                case "order":
                    orders.Add(FetchColumns.ReadOrder(child, table, _shape));
                    break;
                case "filter":
                    criteria.AddFilter(filters.Read(child, table));
                    break;
                case "link-entity":
                    links.Add(ReadLink(child, table, filters));
                    break;
                default:
                    throw FetchFaults.InvalidNode(child);
            }
        }
    }

    private void SetPage(PagingInfo page)
    {
        page.Count = _fetch.Positive("count") ?? 0;
        page.PageNumber = _fetch.Positive("page") ?? 0;
        page.PagingCookie = _fetch.OptionalText("paging-cookie");
        page.ReturnTotalRecordCount = _fetch.Flag("returntotalrecordcount");
    }
}
