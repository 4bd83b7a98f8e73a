using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Takes an active version out of force, in favour of none. One read, one write.</summary>
[PluginType("5d9cce5a-9257-5e7f-ad07-2a348d35b897")]
[CustomApi(RetireDefinitionApi.Name)]
public sealed class RetireDefinition : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var stored = StoredDefinition.Of(run);
        stored.Require(DefinitionStatusChoice.Active, "retired");
        stored.Write(Succession.Retired(OperationTime.Stored(run.Now)));
    }
}
