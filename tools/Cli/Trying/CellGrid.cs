using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace XrmLeads.Cli.Trying;

/// <summary>The grid of cells: fit from A to D downwards, behaviour from 1 to 3 to the right, leads and conversion in each.</summary>
internal static class CellGrid
{
    private const string Letters = "ABCD", Digits = "123";

    internal static Table Of(IReadOnlyList<JudgedLead> leads)
    {
        var counts = leads.GroupBy(lead => lead.Cell).ToDictionary(group => group.Key, LeadCount.Of);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Fit");
        foreach (var digit in Digits)
        {
            table.AddColumn(new TableColumn($"{digit}: leads").RightAligned());
            table.AddColumn(new TableColumn("conversion").RightAligned());
        }

        foreach (var letter in Letters)
        {
            var row = new List<string> { letter.ToString() };
            foreach (var digit in Digits)
            {
                var count = counts.GetValueOrDefault($"{letter}{digit}");
                row.Add(Words.Count(count.Leads));
                row.Add(Words.Percent(count.Conversion));
            }

            table.AddRow([.. row]);
        }

        return table;
    }
}
