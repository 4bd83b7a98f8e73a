using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>A chart asks its own table for what it draws.</summary>
internal sealed class ChartRule : IRule
{
    public string Id => "chart";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var chart in TablePart.All(project.Sources).Where(part => part.Kind == "chart"))
        {
            foreach (var asked in chart.Element.Descendants("fetch").Elements("entity").Where(asked => asked.Text("@name") != chart.Table))
            {
                yield return Finding.At(chart.File.File, asked.Place("@name"), Id, $"The chart is one of {chart.Table} and asks for {asked.Text("@name")}.", "Ask for the rows of its table.");
            }

            var asks = chart.Element.Descendants("attribute").Attributes("alias").Select(alias => alias.Value).ToHashSet(StringComparer.Ordinal);
            var draws = chart.Element.Descendants().Where(element => element.Name.LocalName is "category" or "measure").Attributes("alias").ToList();
            foreach (var alias in draws.Where(alias => !asks.Contains(alias.Value)))
            {
                yield return Finding.At(chart.File.File, alias, Id, $"The chart draws {alias.Value} and does not ask for it.", "Give a column of the query this alias.");
            }

            if (draws.Count < 2 || !chart.Element.Descendants("Series").Any(series => series.Attribute("ChartType") is not null))
            {
                yield return Finding.At(chart.File.File, chart.Element, Id, "The chart has no category, no measure or no series.", "Write all three.");
            }
        }
    }
}
