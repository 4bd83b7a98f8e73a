using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>The grid of cells: fit from A to D downwards, behaviour from 1 to 3 to the right, leads in each as the org counts them, and conversion.</summary>
internal static class CellGrid
{
    private const string Letters = "ABCD", Digits = "123";

    internal static Table Of(Funnel funnel, TrialBook book)
    {
        var scope = book.Loaded.Sample.Scope;
        var outcomes = book.Leads.GroupBy(lead => lead.Cell).ToDictionary(group => group.Key, LeadCount.Of);
        var hasOutcomes = book.Leads.Any(lead => lead.Won is not null);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Fit");
        foreach (var digit in Digits)
        {
            table.AddColumn(new TableColumn($"{digit}: leads").RightAligned());
            if (hasOutcomes)
            {
                table.AddColumn(new TableColumn("conversion").RightAligned());
            }
        }

        foreach (var letter in Letters)
        {
            var row = new List<string> { letter.ToString() };
            foreach (var digit in Digits)
            {
                var cell = $"{letter}{digit}";
                row.Add(Words.Count(funnel.Count(scope, LeadTable.Cell, cell)));
                if (hasOutcomes)
                {
                    row.Add(Words.Percent(outcomes.GetValueOrDefault(cell).Conversion));
                }
            }

            table.AddRow([.. row]);
        }

        return table;
    }
}
