using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>empty</c>: the words that stand for nothing, in all columns or in one.</summary>
internal static class EmptySection
{
    internal static SourceColumns Read(Node root)
    {
        var byColumn = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (root.OptionalObject("empty") is not { } node)
        {
            return new SourceColumns([], byColumn);
        }

        var words = node.OptionalTexts("words");
        var columns = node.OptionalObject("byColumn");
        foreach (var name in columns?.Names() ?? [])
        {
            byColumn[name] = columns!.Texts(name);
        }

        node.Close();
        var sources = new SourceColumns(words, byColumn);
        foreach (var name in byColumn.Keys)
        {
            // Named here, so the file must have it, even where nothing else reads it.
            sources.Get(name, columns!.PathOf(name));
        }

        return sources;
    }
}
