using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>The columns of the CSV file that a mapping has named so far, each with the words that stand for nothing in it.</summary>
internal sealed class SourceColumns(IReadOnlyList<string> emptyWords, IReadOnlyDictionary<string, IReadOnlyList<string>> emptyByColumn)
{
    private readonly List<SourceColumn> _all = [];

    internal IReadOnlyList<SourceColumn> All => _all;

    /// <summary>The column of a name.</summary>
    internal SourceColumn Get(string name, string path)
    {
        var column = _all.Find(candidate => candidate.Name == name);
        if (column is null)
        {
            var own = emptyByColumn.TryGetValue(name, out var words) ? words : [];
            column = new SourceColumn(_all.Count, name, path, emptyWords.Concat(own));
            _all.Add(column);
        }

        return column;
    }
}
