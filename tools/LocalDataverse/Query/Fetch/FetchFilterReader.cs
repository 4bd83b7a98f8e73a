using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>Reads the elements filter and condition.</summary>
internal sealed class FetchFilterReader(Catalogue catalogue, FetchReader reader, QueryShape shape, Dictionary<string, Table> aliases)
{
    internal FilterExpression Read(XElement element, Table table)
    {
        // The hints are for SQL Server and the quick find of views; none changes which rows meet the conditions.
        element.AllowOnly("type", "isquickfindfields", "hint", "overridequickfindrecordlimitenabled", "overridequickfindrecordlimitdisabled");
        var filter = new FilterExpression(element.OptionalText("type") switch
        {
            null or "and" => LogicalOperator.And,
            "or" => LogicalOperator.Or,
            var other => throw new DataverseFaultException(ErrorCodes.InvalidFilterType, $"The FetchXML has a filter of the unknown type '{other}'."),
        });
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "condition":
                    filter.AddCondition(Condition(child, table));
                    break;
                case "filter":
                    filter.AddFilter(Read(child, table));
                    break;
                case "link-entity":
                    AddLink(filter, reader.ReadLink(child, table, this));
                    break;
                default:
                    throw FetchFaults.InvalidNode(child);
            }
        }

        return filter;
    }

    private void AddLink(FilterExpression filter, LinkEntity link)
    {
        if (!shape.FilterLinks.TryGetValue(filter, out var links))
        {
            shape.FilterLinks.Add(filter, links = []);
        }

        links.Add(link);
    }

    private ConditionExpression Condition(XElement element, Table current)
    {
        element.AllowOnly("attribute", "operator", "value", "valueof", "entityname", "uiname", "uitype", "uihidden");
        var entity = element.OptionalText("entityname");
        var table = entity is null ? current
            : aliases.TryGetValue(entity, out var named) ? named
            : throw new DataverseFaultException(ErrorCodes.NoSuchAlias, $"The condition names the table or alias {entity}, which the FetchXML does not have.");
        var column = catalogue.Table(table.Name).Column(element.Required("attribute"));
        var name = element.Required("operator");
        var comparison = FetchOperators.Find(name);
        if (element.OptionalText("valueof") is { } other)
        {
            return new ConditionExpression(entity, column.Name, comparison, compareColumns: true, other);
        }

        if (element.Elements().FirstOrDefault(e => e.Name.LocalName != "value") is { } unknown)
        {
            throw FetchFaults.InvalidNode(unknown);
        }

        var texts = element.Elements("value").Select(Value).ToList();
        if (element.OptionalText("value") is { } single && texts.Count == 0)
        {
            texts.Add(single);
        }

        return new ConditionExpression(entity, column.Name, comparison, [.. texts.Select(t => FetchValue.Parse(table, column, comparison, t))]);
    }

    private static string Value(XElement element)
    {
        element.HasNothingInside();
        element.AllowOnly("uiname", "uitype");
        return element.Value;
    }
}
