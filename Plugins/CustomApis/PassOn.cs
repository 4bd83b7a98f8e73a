using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Handoffs;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A rep who has no time gives the lead to the next one, or a sales manager does.</summary>
[PluginType("9c273daf-2176-4b1d-83bb-f99fe2624193")]
[CustomApi(PassOnApi.Name)]
public sealed class PassOn : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var said = LeadAct.Said(run, Act.PassOn, run.Input<string>(PassOnApi.Request.Reason), null);
        LeadAct.Make(run, said);
        new HandoffDesk(run, DefinitionCatalogue.For(run)).PassOn(run.TargetReference.Id, said.Reason);
    }
}
