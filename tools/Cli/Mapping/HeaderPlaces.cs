using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping;

/// <summary>Finds the columns that a mapping reads in the header of a file.</summary>
internal static class HeaderPlaces
{
    /// <summary>For each source column its place in the header.</summary>
    /// <exception cref="CommandFault">Columns are missing or stand there twice: all are named.</exception>
    internal static int[] Find(IReadOnlyList<SourceColumn> sources, string[] header)
    {
        var places = new int[sources.Count];
        var faults = new List<string>();
        foreach (var source in sources)
        {
            places[source.Index] = Array.IndexOf(header, source.Name);
            if (places[source.Index] < 0)
            {
                faults.Add($"{source.Path}: the file has no column \"{source.Name}\". Its columns are: {string.Join(", ", header)}.");
            }
            else if (Array.LastIndexOf(header, source.Name) != places[source.Index])
            {
                faults.Add($"{source.Path}: the file has two columns \"{source.Name}\". Rename one of them.");
            }
        }

        return faults.Count == 0 ? places : throw new CommandFault(string.Join(Environment.NewLine, faults));
    }
}
