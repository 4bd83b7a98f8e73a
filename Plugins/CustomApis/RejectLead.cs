using XrmLeads.Core;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A sales rep, or a sales manager, sends a lead back with a reason and evidence.</summary>
[PluginType("3664e39c-c597-4555-935b-8dcfbf4d46b4")]
[CustomApi(RejectLeadApi.Name)]
public sealed class RejectLead : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var rejecting = new Rejecting(run);
        run.Output[RejectLeadApi.Response.RejectionId] = rejecting.Reject();
        run.Output[RejectLeadApi.Response.NeedsSecondPerson] = rejecting.Waits;
        if (rejecting.NewLeadId is { } lead)
        {
            run.Output[RejectLeadApi.Response.NewLeadId] = lead;
        }
    }
}
