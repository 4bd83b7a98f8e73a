using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Opens a disqualified lead again: the state first, since a closed lead may refuse to be written, then the stage. The lead begins a new cycle as an Inquiry and is
/// judged at once, so that it does not stay one.
/// </summary>
[PluginType("2f109817-3a00-5f25-90b5-831d62f3932e")]
[CustomApi(ReactivateLeadApi.Name)]
public sealed class ReactivateLead : PluginBase
{
    private const int Open = 0;
    private const int New = 1;

    private protected override void Run(PluginRun run)
    {
        var leadId = run.TargetReference.Id;
        var said = LeadAct.Said(run, Act.ReactivateLead, run.Input<string>(ReactivateLeadApi.Request.Reason), run.Input<string>(ReactivateLeadApi.Request.ReasonCode));
        LeadAct.Make(run, said, () => run.CallerService.Update(new Entity(LeadTable.Name, leadId)
        {
            [LeadColumns.StateCode] = new OptionSetValue(Open),
            [LeadColumns.StatusCode] = new OptionSetValue(New),
        }));
        new LeadJudge(run, DefinitionCatalogue.For(run)).Judge(leadId, LeadChange.ColumnsChanged);
    }
}
