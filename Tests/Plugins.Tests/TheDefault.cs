using XrmLeads.Definitions.Defaults;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Plugins.Tests;

/// <summary>The shipped definition.</summary>
internal static class TheDefault
{
    internal static LeadDefinition Definition { get; } = DefinitionReader.Read(DefaultFile.Text(DefaultFile.Definition)).Definition!;
}
