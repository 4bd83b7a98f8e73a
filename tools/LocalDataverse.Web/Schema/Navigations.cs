using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>
/// Finds the navigation properties of a table. A solution names those of its relationships; a standard lookup's has the column's name, with the
/// target's behind it where there are several. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/web-api-navigation-properties.
/// </summary>
internal static class Navigations
{
    // A standard lookup to the rows of every table of activities has the activity's name in its own.
    private const string Regarding = "regardingobjectid";

    internal static IEnumerable<Navigation> Of(Catalogue catalogue, Table table)
        => ToOne(catalogue, table).Concat(ToMany(catalogue, table)).Concat(StandardNavigations.ToMany(catalogue, table)).Concat(ThroughPairs(catalogue, table)).DistinctBy(n => n.Name);

    private static IEnumerable<Navigation> ToOne(Catalogue catalogue, Table table)
        => from column in table.Columns.Values
           where column.Type == ColumnType.Lookup && column.Name != SystemColumns.Owner
           from target in StandardNavigations.TargetsOf(catalogue, column)
           select new Navigation(NameOf(catalogue, table, column, target.Name), table, target, column, ToMany: false);

    private static IEnumerable<Navigation> ToMany(Catalogue catalogue, Table table)
        => from relationship in catalogue.Relationships
           where relationship.ReferencedTable == table.Name && relationship.ChildrenNavigation is not null
           let child = catalogue.Tables[relationship.ReferencingTable]
           select new Navigation(relationship.ChildrenNavigation!, table, child, child.Columns[relationship.ReferencingColumn], ToMany: true);

    // A many-to-many relationship leads both ways under its own name; one between rows of the same table would need two.
    private static IEnumerable<Navigation> ThroughPairs(Catalogue catalogue, Table table)
        => from pairs in catalogue.Intersects
           where pairs.First != pairs.Second && (pairs.First == table.Name || pairs.Second == table.Name)
           let other = pairs.First == table.Name ? pairs.Second : pairs.First
           where catalogue.Tables.ContainsKey(other)
           select new Navigation(pairs.Relationship, table, catalogue.Tables[other], null, ToMany: true, pairs);

    private static string NameOf(Catalogue catalogue, Table table, Column column, string target)
        => catalogue.Relationships.Find(r => r.ReferencingTable == table.Name
            && r.ReferencingColumn == column.Name
            && r.ReferencedTable == target
            && r.ParentNavigation is not null)?.ParentNavigation
            ?? (!column.IsPolymorphic ? column.Name
                : column.Name == Regarding ? $"{column.Name}_{target}_{table.Name}"
                : $"{column.Name}_{target}");
}
