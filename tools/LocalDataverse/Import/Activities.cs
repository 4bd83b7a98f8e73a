using System.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// Makes a custom table an activity: it has the columns of all activities, and activitypointer shows its rows among theirs. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/activity-entities.md.
/// </summary>
internal static class Activities
{
    private const string Pointer = "activitypointer";
    private const string Regarding = "regardingobjectid";
    private const string TypeColumn = "activitytypecode";

    internal static void Complete(Catalogue catalogue, Table table)
    {
        var pointer = catalogue.Table(Pointer);
        if (table.PrimaryId != pointer.PrimaryId)
        {
            throw new DescriptionFault($"it is an activity, so its primary key is {pointer.PrimaryId} and not {table.PrimaryId}");
        }

        foreach (var common in pointer.Columns.Values.Where(c => !IsAsThere(table, c)))
        {
            table.Add(Copy(common));
        }

        table.Add(new Column { Name = TypeColumn, Type = ColumnType.Text, MaxLength = 100, Default = table.Name, ValidForCreate = false, ValidForUpdate = false });
        if (!pointer.UnionOf.Contains(table.Name))
        {
            catalogue.Relationships.Add(new OneToMany($"{table.Name}_{Regarding}", "*", table.Name, Regarding, CascadeType.Cascade, CascadeType.Cascade));
            pointer.UnionOf.Add(table.Name);
        }
    }

    // What an activity is about can be a row of any table, whatever the file lists.
    private static bool IsAsThere(Table table, Column common)
        => !common.IsPolymorphic
            && table.Columns.TryGetValue(common.Name, out var own)
            && !own.IsPolymorphic
            && ColumnStorage.DeclaredType(own) == ColumnStorage.DeclaredType(common);

    private static Column Copy(Column column)
    {
        var copy = new Column
        {
            Name = column.Name,
            Type = column.Type,
            MaxLength = column.MaxLength,
            Min = column.Min,
            Max = column.Max,
            Options = column.Options,
            Default = column.Default,
            ValidForCreate = column.ValidForCreate,
            ValidForUpdate = column.ValidForUpdate,
        };
        copy.Targets.AddRange(column.Targets);
        return copy;
    }
}
