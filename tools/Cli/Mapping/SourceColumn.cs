using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping;

/// <summary>A column of the CSV file that a mapping reads.</summary>
internal sealed class SourceColumn
{
    private readonly HashSet<string> _empty;

    internal SourceColumn(int index, string name, string path, IEnumerable<string> empty)
    {
        Index = index;
        Name = name;
        Path = path;
        _empty = new HashSet<string>(empty, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The place in <see cref="LeadMapping.Sources"/>.</summary>
    internal int Index { get; }

    /// <summary>The name in the header.</summary>
    internal string Name { get; }

    /// <summary>Where the mapping names it first.</summary>
    internal string Path { get; }

    /// <summary>True for the words that stand for nothing in this column.</summary>
    internal bool IsEmptyWord(string text) => _empty.Contains(text);
}
