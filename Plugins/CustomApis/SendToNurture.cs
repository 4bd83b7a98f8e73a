using System;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Sends a lead to nurture; a reason code costs one read more.</summary>
[PluginType("32e15c5b-2430-5eff-90f1-e359f94068c4")]
[CustomApi(SendToNurtureApi.Name)]
public sealed class SendToNurture : PluginBase
{
    private protected override void Run(PluginRun run) => LeadAct.Make(run, LeadAct.Said(
        run, Act.SendToNurture, run.Input<string>(SendToNurtureApi.Request.Reason), run.Input<string>(SendToNurtureApi.Request.ReasonCode), run.Input<DateTime>(SendToNurtureApi.Request.RecallOn)));
}
