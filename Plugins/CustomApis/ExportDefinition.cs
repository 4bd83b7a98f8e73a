using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Gives a version as a definition file, for people to read and edit: put together from its rows, or where those no longer say what was signed, the signed text.
/// Two reads, no writes.
/// </summary>
[PluginType("5c645c6c-ca4f-58f3-a1f1-a9c3dfacf3ab")]
[CustomApi(ExportDefinitionApi.Name)]
public sealed class ExportDefinition : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var stored = StoredDefinition.Of(run);
        var compiled = stored.Compile();
        run.Output[ExportDefinitionApi.Response.Hash] = compiled.Hash;
        run.Output[ExportDefinitionApi.Response.Document] = JsonLayout.Of(
            DefinitionStatus.IsFrozen(stored.Status) && stored.Snapshot is { } snapshot && compiled.Hash != stored.Hash ? JsonText.Read(snapshot) : compiled.Root);
    }
}
