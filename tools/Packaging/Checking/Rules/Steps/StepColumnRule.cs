using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>The table of a step exists, and so do the columns of its filter and images.</summary>
internal sealed class StepColumnRule(IStandardTables? standard) : IRule
{
    public string Id => "step-column";

    public IEnumerable<Finding> Check(Project project)
    {
        var tables = new KnownTables(project, standard);
        foreach (var step in StepSource.Of(project.Sources))
        {
            if (!tables.HasTable(step.Table))
            {
                yield return Finding.At(
                    step.File.File, step.Root.Place("PrimaryEntity"), Id,
                    $"There is no table {step.Table}.",
                    "Name one of the solution or a standard one.");
                continue;
            }

            var named = step.Filter.Select(column => (Place: step.Root.Place("FilteringAttributes"), Column: column))
                .Concat(step.Images.SelectMany(image => StepSource.Columns(image.Text("Attributes")).Select(column => (Place: image.Place("Attributes"), Column: column))));
            foreach (var (place, column) in named.Where(each => !tables.HasColumn(step.Table, each.Column)))
            {
                yield return Finding.At(step.File.File, place, Id, $"The table {step.Table} has no column {column}.", "Name one that it has.");
            }
        }
    }
}
