using System;
using System.Collections.Generic;
using System.IO;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>The lines of a Markdown table of cases.</summary>
internal static class GoldenTable
{
    private static readonly string[] Known = ["case", "lead", "signals", "answers", "expect"];

    internal static string[] Header(string line, string place)
    {
        var names = Split(line);
        foreach (var name in names)
        {
            if (Array.IndexOf(Known, name) < 0)
            {
                throw new InvalidDataException(place + ": a table has the columns " + string.Join(", ", Known) + "; \"" + name + "\" is none.");
            }
        }

        return Array.IndexOf(names, "case") == 0 && Array.IndexOf(names, "expect") > 0
            ? names
            : throw new InvalidDataException(place + ": a table begins with the column case and has the column expect.");
    }

    /// <summary>True for the line of dashes under the header.</summary>
    internal static bool IsRule(string line) => line.Trim('|', '-', ' ', ':').Length == 0 && line.IndexOf('-') >= 0;

    internal static Dictionary<string, string> Cells(string line, string[] header, string place)
    {
        var cells = Split(line);
        if (cells.Length != header.Length)
        {
            throw new InvalidDataException(place + ": the row has " + cells.Length + " cells, its table " + header.Length + ".");
        }

        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            byName.Add(header[i], cells[i]);
        }

        return byName;
    }

    private static string[] Split(string line)
    {
        var cells = line.Substring(1, line.Length - (line.EndsWith("|", StringComparison.Ordinal) ? 2 : 1)).Split('|');
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = cells[i].Trim();
        }

        return cells;
    }
}
