using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each table that is named exists.</summary>
internal sealed class TableRule(IStandardTables? standard) : IRule
{
    public string Id => "table";

    public IEnumerable<Finding> Check(Project project)
    {
        var tables = new KnownTables(project, standard);
        return
            from reference in References.Of(project.Sources)
            where !tables.HasTable(reference.Table)
            select Finding.At(reference.File.File, reference.Place, Id, $"There is no table {reference.Table}.", "Name one of the solution or a standard one.");
    }
}
