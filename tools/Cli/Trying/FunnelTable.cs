using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace XrmLeads.Cli.Trying;

/// <summary>A table of leads, share and conversion, one row for each part and one for all.</summary>
internal static class FunnelTable
{
    internal static Table Of(string title, IReadOnlyList<JudgedLead> leads, IEnumerable<(string Name, IEnumerable<JudgedLead> Leads)> parts)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(title);
        foreach (var name in (string[])["Leads", "Share", "Converted", "Conversion"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        foreach (var part in parts)
        {
            Add(table, part.Name, LeadCount.Of(part.Leads), leads.Count);
        }

        Add(table, "All", LeadCount.Of(leads), leads.Count);
        return table;
    }

    private static void Add(Table table, string name, LeadCount count, int all) => table.AddRow(
        name, Words.Count(count.Leads), Words.Percent(all == 0 ? null : (double)count.Leads / all), Words.Count(count.Won), Words.Percent(count.Conversion));

    /// <summary>The leads of each value, in the order of the values.</summary>
    internal static IEnumerable<(string Name, IEnumerable<JudgedLead> Leads)> Parts(
        IReadOnlyList<JudgedLead> leads, string values, Func<JudgedLead, string> value) =>
        values.Select(letter => (letter.ToString(), leads.Where(lead => value(lead) == letter.ToString())));
}
