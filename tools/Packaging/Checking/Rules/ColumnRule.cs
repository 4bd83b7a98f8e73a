using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each column that forms, views, charts, keys, maps, profiles and relationships name exists.</summary>
internal sealed class ColumnRule(IStandardTables? standard) : IRule
{
    public string Id => "column";

    public IEnumerable<Finding> Check(Project project)
    {
        var tables = new KnownTables(project, standard);
        return
            from reference in References.Of(project.Sources)
            where reference.Column is not null && tables.HasTable(reference.Table) && !tables.HasColumn(reference.Table, reference.Column)
            select Finding.At(
                reference.File.File, reference.Place, Id,
                $"The table {reference.Table} has no column {reference.Column}.",
                "Name one that it has, or add it to Entity.xml.");
    }
}
