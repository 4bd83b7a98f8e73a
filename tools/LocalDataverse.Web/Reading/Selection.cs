using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// What a request wants of each row. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/select-columns.md and join-tables.md.
/// </summary>
internal sealed class Selection
{
    private readonly IReadOnlyList<Column> _chosen;

    private Selection(EdmSchema schema, Table table, SelectExpandClause? clause)
    {
        var items = clause?.SelectedItems.ToList() ?? [];
        IsAll = (clause?.AllSelected ?? true) || items.Exists(i => i is WildcardSelectItem);
        if (items.Find(i => i is not (PathSelectItem or ExpandedReferenceSelectItem or WildcardSelectItem)) is { } other)
        {
            throw Faults.NotSupported($"{other.GetType().Name} in $select or $expand");
        }

        _chosen = [.. items.OfType<PathSelectItem>().Select(i => Column(schema, table, i)).Distinct()];
        Columns = IsAll ? [.. table.Columns.Values.Where(c => c.Type != ColumnType.Parties)] : [.. _chosen.Prepend(table.Column(table.PrimaryId)).Distinct()];
        Expansions = [.. items.OfType<ExpandedReferenceSelectItem>().Select(i => Expand(schema, i))];
    }

    internal IReadOnlyList<Column> Columns { get; }

    internal IReadOnlyList<Expansion> Expansions { get; }

    /// <summary>Whether all columns are wanted.</summary>
    internal bool IsAll { get; }

    /// <summary>Whether a related row is wanted of a related row.</summary>
    internal bool IsNested => Expansions.Any(e => e.Inner.Expansions.Count > 0);

    /// <summary>The columns as the answer's context names them; empty for all.</summary>
    internal string Chosen
    {
        get
        {
            var names = (IsAll ? [] : _chosen.Select(PropertyTypes.NameOf))
                .Concat(Expansions.Select(e => e.Navigation.Name + (e.IsReference ? "/$ref()" : e.Inner.Chosen)))
                .ToList();
            return names.Count == 0 ? string.Empty : $"({string.Join(',', names)})";
        }
    }

    /// <summary>The columns to read: an expanded lookup too, which need not be among the answer's.</summary>
    internal ColumnSet ColumnSet
        => new([.. Columns.Concat(Expansions.Where(e => !e.Navigation.ToMany).Select(e => e.Navigation.Lookup)).Select(c => c.Name).Distinct()]);

    internal static Selection Of(EdmSchema schema, Table table, SelectExpandClause? clause)
    {
        var selection = new Selection(schema, table, clause);
        ExpandRules.Check(selection);
        return selection;
    }

    private static Column Column(EdmSchema schema, Table table, PathSelectItem item) => item.SelectedPath.LastSegment switch
    {
        PropertySegment property => schema.Column(table, property.Property.Name)!,
        NavigationPropertySegment navigation when schema.Navigation(navigation.NavigationProperty) is { ToMany: false } way => way.Lookup,
        var other => throw Faults.NotSupported($"{other.Identifier} in $select"),
    };

    private static Expansion Expand(EdmSchema schema, ExpandedReferenceSelectItem item)
    {
        var navigation = schema.Navigation(((NavigationPropertySegment)item.PathToNavigationProperty.LastSegment).NavigationProperty);
        var whole = item as ExpandedNavigationSelectItem;
        return new Expansion(navigation, item, new Selection(schema, navigation.To, whole?.SelectAndExpand), whole is null);
    }
}
