using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// What a request wants of each row. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/query/select-columns and join-tables.
/// </summary>
internal sealed class Selection
{
    internal Selection(EdmSchema schema, Table table, SelectExpandClause? clause)
    {
        var items = clause?.SelectedItems.ToList() ?? [];
        var all = clause?.AllSelected ?? true;
        Columns = all
            ? [.. table.Columns.Values]
            : [.. items.OfType<PathSelectItem>().Select(i => Column(schema, table, i)).Prepend(table.Column(table.PrimaryId)).Distinct()];
        Chosen = all ? string.Empty : $"({string.Join(',', Columns.Select(PropertyTypes.NameOf))})";
        Expansions = [.. items.OfType<ExpandedNavigationSelectItem>().Select(i => Expand(schema, i))];
    }

    internal IReadOnlyList<Column> Columns { get; }

    internal IReadOnlyList<Expansion> Expansions { get; }

    /// <summary>The columns as the answer's context names them; empty for all.</summary>
    internal string Chosen { get; }

    /// <summary>The columns to read: an expanded lookup too, which need not be among the answer's.</summary>
    internal ColumnSet ColumnSet
        => new([.. Columns.Concat(Expansions.Where(e => !e.Navigation.ToMany).Select(e => e.Navigation.Lookup)).Select(c => c.Name).Distinct()]);

    private static Column Column(EdmSchema schema, Table table, PathSelectItem item) => item.SelectedPath.LastSegment switch
    {
        PropertySegment property => schema.Column(table, property.Property.Name)!,
        NavigationPropertySegment navigation when schema.Navigation(navigation.NavigationProperty) is { ToMany: false } way => way.Lookup,
        var other => throw Faults.NotSupported($"{other.Identifier} in $select"),
    };

    private static Expansion Expand(EdmSchema schema, ExpandedNavigationSelectItem item)
        => item.SelectAndExpand?.SelectedItems.OfType<ExpandedNavigationSelectItem>().Any() == true
            ? throw Faults.NotSupported("$expand inside an $expand")
            : new Expansion(schema.Navigation(((NavigationPropertySegment)item.PathToNavigationProperty.LastSegment).NavigationProperty), item);
}
