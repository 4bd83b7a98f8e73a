using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Takes a proposed version back: it is a Draft again, without signatures. One read, one write.</summary>
[PluginType("efa23a51-c4ea-59e6-9e96-67e3ecd8db93")]
[CustomApi(WithdrawDefinitionApi.Name)]
public sealed class WithdrawDefinition : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var stored = StoredDefinition.Of(run);
        stored.Require(DefinitionStatusChoice.Proposed, "withdrawn");
        var draft = new Entity();
        DefinitionStatus.Reset(draft);
        stored.Write(draft);
    }
}
