using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>
/// One index per table that holds all that its views filter, sort and show. A list then reads it alone to find its page, not the wide rows: among 100,000 leads that is
/// the difference between milliseconds and seconds.
/// </summary>
internal static class ViewIndexes
{
    private static readonly string[] OfEveryView =
        [SystemColumns.Owner, SystemColumns.OwningBusinessUnit, SystemColumns.State, SystemColumns.Status, SystemColumns.CreatedOn, SystemColumns.ModifiedOn];

    /// <summary>Makes the index of each table that has views, and anew where the views ask for other columns than before.</summary>
    internal static void Apply(Database database, Catalogue catalogue, KeptParts parts)
    {
        var existing = database.Read("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL", [], r => (Name: r.GetString(0), Sql: r.GetString(1)))
            .ToDictionary(index => index.Name, index => index.Sql);
        foreach (var views in parts.Of(KeptKinds.View).GroupBy(KeptKinds.TableOf))
        {
            if (views.Key is null || !catalogue.Tables.TryGetValue(views.Key, out var table) || table.IsView)
            {
                continue;
            }

            var name = "views_of_" + table.Name;
            var sql = $"CREATE INDEX {Schema.Quote(name)} ON {Schema.Quote(table.Name)} ({string.Join(", ", Columns(table, views).SelectMany(Stored).Select(Schema.Quote))})";
            if (existing.GetValueOrDefault(name) == sql)
            {
                continue;
            }

            database.Run($"DROP INDEX IF EXISTS {Schema.Quote(name)}");
            database.Run(sql);
        }
    }

    // The id comes first: so the index is never taken for a search, only where it holds all that is asked.
    private static IEnumerable<Column> Columns(Table table, IEnumerable<XElement> views) => views.SelectMany(NamesIn).Concat(OfEveryView).Prepend(table.PrimaryId).Distinct()
        .Select(name => table.Columns.GetValueOrDefault(name)).OfType<Column>().Where(column => column.Type != ColumnType.Memo);

    private static IEnumerable<string> NamesIn(XElement view)
        => view.Descendants("entity").Elements().SelectMany(OfTheTable).Concat(view.Descendants("cell").Select(cell => cell.OptionalText("name"))).OfType<string>();

    private static IEnumerable<string?> OfTheTable(XElement part) => part.Name.LocalName switch
    {
        "order" => [part.OptionalText("attribute")],
        "filter" => part.Descendants("condition").Select(condition => condition.OptionalText("attribute")),
        _ => [],
    };

    private static IEnumerable<string> Stored(Column column) => column.IsPolymorphic ? [column.Name, column.Name + Schema.TypeSuffix] : [column.Name];
}
