using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>
/// Solution/map.xml: where built content comes from. Its form is that of SolutionPackager's mapping file, with paths relative to the root of the checkout:
/// <c>FileToFile</c> maps one file of the solution, <c>Folder</c> all files under a folder.
/// </summary>
internal sealed class PayloadMap
{
    internal const string Path = "map.xml";

    private readonly IReadOnlyList<XElement> _entries;

    internal PayloadMap(XElement? root) => _entries = root is null ? [] : [.. root.Elements()];

    /// <summary>The paths in the checkout that content comes from.</summary>
    internal IEnumerable<string> Places => _entries.Select(entry => entry.Text("@to"));

    /// <summary>Where the content of a file of the solution comes from: a path in the checkout; its own place where nothing is mapped.</summary>
    internal string PlaceOf(string path)
    {
        foreach (var entry in _entries)
        {
            var (map, to) = (entry.Text("@map"), entry.Text("@to"));
            if (entry.Name == "FileToFile" && map == path)
            {
                return to;
            }

            if (entry.Name == "Folder" && path.StartsWith(map + "/", StringComparison.Ordinal))
            {
                return to + path[map.Length..];
            }
        }

        return $"{SolutionSources.Folder}/{path}";
    }
}
