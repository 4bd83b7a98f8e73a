using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace XrmLeads.Cli.Trying;

/// <summary>What it took to bring the leads in: requests, and the calls that plugins made in them.</summary>
internal static class CostTable
{
    internal static Table Of(IReadOnlyList<TrialBook> books)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("");
        foreach (var name in (string[])["Leads", "Signals, answers", "Requests", "Plugin reads", "Plugin writes", "Reads a lead", "Writes a lead"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        foreach (var loaded in books.Select(book => book.Loaded))
        {
            var (counts, cost) = (loaded.Counts, loaded.Cost);
            table.AddRow(
                Words.Capital(loaded.Sample.Kind), Words.Count(counts.Imported), Words.Count(counts.Signals + counts.Answers), Words.Count(cost.Requests),
                Words.Count(cost.PluginReads), Words.Count(cost.PluginWrites), PerLead(cost.PluginReads, counts.Imported), PerLead(cost.PluginWrites, counts.Imported));
        }

        return table;
    }

    private static string PerLead(int calls, int leads) => leads == 0 ? "-" : ((double)calls / leads).ToString("N1", CultureInfo.InvariantCulture);
}
