using Spectre.Console;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>What people did in the month, one row for each kind of deed.</summary>
internal static class MonthTable
{
    internal static Table Of(Tally tally)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("Times").RightAligned());
        table.AddColumn("What happened (simulated)");
        foreach (var (what, count) in tally.Counts)
        {
            table.AddRow(Words.Count(count), what);
        }

        return table;
    }
}
