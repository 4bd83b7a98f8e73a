using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace XrmLeads.Cli.Trying;

/// <summary>A table of leads and share as the org counts them, one row for each value of a column and one for all; with conversion where outcomes are known.</summary>
internal static class FunnelTable
{
    /// <param name="title">What the column is called.</param>
    /// <param name="counts">The values in the order of the rows, with the leads that the org counts.</param>
    /// <param name="leads">The leads with their outcomes.</param>
    /// <param name="value">The value that a lead has; null where outcomes say nothing.</param>
    internal static Table Of(string title, IReadOnlyList<(string Name, int Leads)> counts, IReadOnlyList<JudgedLead> leads, Func<JudgedLead, string>? value)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(title);
        foreach (var name in value is null ? (string[])["Leads", "Share"] : ["Leads", "Share", "Converted", "Conversion"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        var all = counts.Sum(count => count.Leads);
        foreach (var (name, count) in counts)
        {
            Add(table, name, count, all, value is null ? null : LeadCount.Of(leads.Where(lead => value(lead) == name)));
        }

        Add(table, "All", all, all, value is null ? null : LeadCount.Of(leads));
        return table;
    }

    private static void Add(Table table, string name, int leads, int all, LeadCount? outcomes)
    {
        var share = Words.Percent(all == 0 ? null : (double)leads / all);
        table.AddRow(outcomes is { } known
            ? [name, Words.Count(leads), share, Words.Count(known.Won), Words.Percent(known.Conversion)]
            : [name, Words.Count(leads), share]);
    }
}
