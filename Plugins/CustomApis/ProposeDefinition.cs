using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Puts a Draft up for signing: it must be free of faults and its columns must exist; what is signed is its text as of now. Three reads (version, criteria, one
/// lead with all columns), one write.
/// </summary>
[PluginType("32846bbd-3391-52a9-a921-49dda9c8aa8c")]
[CustomApi(ProposeDefinitionApi.Name)]
public sealed class ProposeDefinition : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var stored = StoredDefinition.Of(run);
        stored.Require(DefinitionStatusChoice.Draft, "proposed");
        var compiled = stored.Compile();
        if (compiled.Definition is not { } definition)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.Faulty(compiled.Faults));
        }

        ColumnCheck.Run(definition, run);
        stored.Write(new Entity
        {
            [LeadDefinitionTable.Status] = new OptionSetValue(DefinitionStatusChoice.Proposed),
            [LeadDefinitionTable.ProposedById] = new EntityReference("systemuser", run.Context.UserId),
            [LeadDefinitionTable.ProposedOn] = run.Now,
            [LeadDefinitionTable.Hash] = compiled.Hash,
            [LeadDefinitionTable.Snapshot] = compiled.Snapshot,
        });
    }
}
