using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Cli.Mapping;

namespace XrmLeads.Cli.Trying;

/// <summary>The rows of a sample that had no part in making its points.</summary>
internal static class HeldOutRows
{
    /// <summary>Their numbers, from 1; the file counts them from 0.</summary>
    /// <exception cref="CommandFault">The file cannot be read.</exception>
    internal static HashSet<int> Read(string file)
    {
        using var table = new CsvTable(file, ',');
        var rows = new HashSet<int>();
        foreach (var row in table.Rows())
        {
            rows.Add(int.TryParse(row.Fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? index + 1
                : throw new CommandFault($"{file}, line {row.Line}: \"{row.Fields[0]}\" is no number of a row."));
        }

        return rows;
    }
}
