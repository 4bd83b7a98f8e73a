using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Gives a lead up: the stage first, then the state in a save of its own, since a closed lead may refuse to be written.</summary>
[PluginType("ddeeb271-c80c-523f-8f84-20c0f6452473")]
[CustomApi(DisqualifyLeadApi.Name)]
public sealed class DisqualifyLead : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var said = LeadAct.Said(run, Act.DisqualifyLead, run.Input<string>(DisqualifyLeadApi.Request.Reason), run.Input<string>(DisqualifyLeadApi.Request.ReasonCode));
        LeadAct.Make(run, said);
        LeadClosing.Close(run.CallerService, run.TargetReference.Id, said.CloseStatus);
    }
}
