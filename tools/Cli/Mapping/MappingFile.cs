using System;
using System.Collections.Generic;
using System.Text;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Mapping.Reading;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping;

/// <summary>A mapping as a file.</summary>
internal static class MappingFile
{
    /// <summary>Reads a mapping without faults.</summary>
    /// <exception cref="CommandFault">It cannot be read, or it has faults: they are all named.</exception>
    internal static LeadMapping Read(string file, LeadDefinition definition)
    {
        var reading = MappingReader.Read(DefinitionFile.ReadText(file), definition);
        return reading.Mapping ?? throw new CommandFault(Text(file, reading.Faults));
    }

    private static string Text(string file, IReadOnlyList<MappingFault> faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults)
        {
            text.Append($"{file}: {fault.Path}").Append(Environment.NewLine);
            text.Append($"    {fault.Problem} {fault.Remedy}").Append(Environment.NewLine);
        }

        return text.Append(faults.Count == 1 ? $"{file}: 1 fault." : $"{file}: {faults.Count} faults.").ToString();
    }
}
