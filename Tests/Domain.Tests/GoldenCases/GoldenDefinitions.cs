using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>The definitions that golden cases name, each read once.</summary>
internal static class GoldenDefinitions
{
    private static readonly Dictionary<string, LeadDefinition> Known = new(StringComparer.Ordinal);

    internal static LeadDefinition Get(GoldenStart start)
    {
        var key = start.Definition + "\n" + string.Join("\n", start.Edits);
        lock (Known)
        {
            if (!Known.TryGetValue(key, out var definition))
            {
                definition = Read(start);
                Known.Add(key, definition);
            }

            return definition;
        }
    }

    private static LeadDefinition Read(GoldenStart start)
    {
        var json = start.Definition.Length == 0 ? Defaults.Json : File.ReadAllText(Path.Combine(GoldenFile.Folder, start.Definition), Encoding.UTF8);
        var reading = DefinitionReader.Read(start.Edits.Count == 0 ? json : JsonEdit.Apply(json, start.Edits));
        return reading.Definition ?? throw new InvalidDataException("The definition of the case has faults:\n" + string.Join("\n", reading.Faults));
    }
}
