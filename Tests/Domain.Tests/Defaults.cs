using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests;

/// <summary>The definition that is shipped, as the plugin assembly carries it.</summary>
internal static class Defaults
{
    internal static string Json { get; } = ReadJson();

    internal static LeadDefinition Definition { get; } = Read(Json);

    internal static LeadDefinition Read(string json)
    {
        var reading = DefinitionReader.Read(json);
        Assert.IsNotNull(reading.Definition, string.Join("\n", reading.Faults));
        return reading.Definition;
    }

    private static string ReadJson()
    {
        using var stream = typeof(LeadDefinition).Assembly.GetManifestResourceStream("XrmLeads.Defaults.b2b-default.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
