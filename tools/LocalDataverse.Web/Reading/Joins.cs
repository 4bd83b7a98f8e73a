using System.Collections.Generic;
using System.Globalization;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>The links that filters and orders on a table need; one for each way along lookups, however often it is named.</summary>
/// <param name="schema">The model.</param>
/// <param name="table">The table that properties without a way belong to.</param>
/// <param name="links">Where links are added.</param>
/// <param name="variable">The name that stands for the table's rows: $it, or the variable of a lambda.</param>
/// <param name="prefix">What the aliases of the links begin with.</param>
internal sealed class Joins(EdmSchema schema, Table table, DataCollection<LinkEntity> links, string variable, string prefix)
{
    internal const string Rows = "$it";

    private readonly Dictionary<string, LinkEntity> _links = [];

    internal EdmSchema Schema => schema;

    /// <summary>What the aliases of the links begin with.</summary>
    internal string Prefix => prefix;

    /// <summary>A column of the table itself, by its name or its property's.</summary>
    internal Column Column(string name) => schema.Column(table, name) ?? table.Column(name);

    /// <summary>The column that a property stands for, and the link that its table is reached by; no link for the table itself.</summary>
    internal (Column Column, LinkEntity? Link) Place(SingleValuePropertyAccessNode node)
    {
        var column = schema.Column(schema.TableOf(node.Property.DeclaringType), node.Property.Name)!;
        return node.Source switch
        {
            ResourceRangeVariableReferenceNode source => (column, OnRows(source) ? null : throw OtherRows()),
            SingleNavigationNode navigation => (column, Link(navigation)),
            var other => throw Faults.NotSupported($"{other.Kind} before a property in a query"),
        };
    }

    /// <summary>Whether a node stands for the table's own rows.</summary>
    internal bool OnRows(QueryNode node) => node is ResourceRangeVariableReferenceNode source && source.Name == variable;

    private static WebFault OtherRows() => WebFault.BadRequest("A condition inside any or all can compare columns of the related rows only.");

    private LinkEntity Link(SingleNavigationNode node)
    {
        var parent = node.Source switch
        {
            ResourceRangeVariableReferenceNode source => OnRows(source) ? null : throw OtherRows(),
            SingleNavigationNode further => Link(further),
            var other => throw Faults.NotSupported($"{other.Kind} before a navigation property in a query"),
        };
        var navigation = schema.Navigation(node.NavigationProperty);
        var way = $"{parent?.EntityAlias}/{navigation.Name}";
        if (!_links.TryGetValue(way, out var link))
        {
            link = new LinkEntity(navigation.From.Name, navigation.To.Name, navigation.Lookup.Name, navigation.To.PrimaryId, JoinOperator.LeftOuter)
            {
                EntityAlias = prefix + "way" + _links.Count.ToString(CultureInfo.InvariantCulture),
            };
            (parent?.LinkEntities ?? links).Add(link);
            _links.Add(way, link);
        }

        return link;
    }
}
