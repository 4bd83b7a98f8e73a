using System.Collections.Generic;
using System.Globalization;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>The links that filters and orders of a query need; one for each way along lookups, however often it is named.</summary>
internal sealed class Joins(EdmSchema schema, Table table, QueryExpression query)
{
    private readonly Dictionary<string, LinkEntity> _links = [];

    /// <summary>A column of the query's own table, by its name or its property's.</summary>
    internal Column Column(string name) => schema.Column(table, name) ?? table.Column(name);

    /// <summary>The column that a property stands for, and the alias of its table; no alias for the query's own.</summary>
    internal (Column Column, string? Alias) Place(SingleValuePropertyAccessNode node)
    {
        var column = schema.Column(schema.TableOf(node.Property.DeclaringType), node.Property.Name)!;
        return node.Source switch
        {
            ResourceRangeVariableReferenceNode => (column, null),
            SingleNavigationNode navigation => (column, Link(navigation).EntityAlias),
            var other => throw Faults.NotSupported($"{other.Kind} before a property in a query"),
        };
    }

    private LinkEntity Link(SingleNavigationNode node)
    {
        var parent = node.Source switch
        {
            ResourceRangeVariableReferenceNode => null,
            SingleNavigationNode further => Link(further),
            var other => throw Faults.NotSupported($"{other.Kind} before a navigation property in a query"),
        };
        var navigation = schema.Navigation(node.NavigationProperty);
        var way = $"{parent?.EntityAlias}/{navigation.Name}";
        if (!_links.TryGetValue(way, out var link))
        {
            link = new LinkEntity(navigation.From.Name, navigation.To.Name, navigation.Lookup.Name, navigation.To.PrimaryId, JoinOperator.LeftOuter)
            {
                EntityAlias = "way" + _links.Count.ToString(CultureInfo.InvariantCulture),
            };
            (parent?.LinkEntities ?? query.LinkEntities).Add(link);
            _links.Add(way, link);
        }

        return link;
    }
}
