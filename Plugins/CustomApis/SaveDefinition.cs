using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Puts the text of a definition file in the place of what a Draft says, in one request; name, number, scope and priority stay those of the version. Faults are
/// saved with it and told with their places, so that a draft can be finished in steps. Four reads, one write and one for each criterion that is new, other or gone.
/// </summary>
[PluginType("195b2d1f-542b-5253-9084-2d8ee396b02a")]
[CustomApi(SaveDefinitionApi.Name)]
public sealed class SaveDefinition : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var stored = StoredDefinition.Of(run);
        stored.Require(DefinitionStatusChoice.Draft, "edited");
        var content = Decomposition.Of(DefinitionImport.Read(run.Input<string>(SaveDefinitionApi.Request.Document) ?? ""));
        stored.RequireText(run.Input<string>(SaveDefinitionApi.Request.Hash));
        new DraftText(run, stored).Replace(content);

        var saved = StoredDefinition.Of(run).Compile();
        run.Output[SaveDefinitionApi.Response.Hash] = saved.Hash;
        run.Output[SaveDefinitionApi.Response.Faults] = FaultList.Of(saved);
    }
}
