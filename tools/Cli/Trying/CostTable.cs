using System;
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
        foreach (var book in books)
        {
            table.AddColumn(new TableColumn(Words.Capital(book.Loaded.Sample.Kind)).RightAligned());
        }

        Add("Leads", load => Words.Count(load.Counts.Imported));
        Add("Signals and answers", load => Words.Count(load.Counts.Signals + load.Counts.Answers));
        Add("Requests", load => Words.Count(load.Work.Requests));
        Add("Reads by plugins", load => Words.Count(load.Work.Reads));
        Add("Writes by plugins", load => Words.Count(load.Work.Writes));
        Add("Reads for a lead", load => PerLead(load.Work.Reads, load));
        Add("Writes for a lead", load => PerLead(load.Work.Writes, load));
        return table;

        void Add(string name, Func<Loaded, string> figure) => table.AddRow([name, .. books.Select(book => figure(book.Loaded))]);
    }

    private static string PerLead(long calls, Loaded load) =>
        load.Counts.Imported == 0 ? "-" : ((double)calls / load.Counts.Imported).ToString("N1", CultureInfo.InvariantCulture);
}
