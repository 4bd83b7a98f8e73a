using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Takes an appointment that goes out of the follow-up of its lead.</summary>
[PluginType("abfc8912-196f-4173-9301-16bd75e85e79")]
[PluginStep(Step, Message.Delete, FollowUpActivity.Appointment, Stage.PostOperation)]
[PluginImage(Step, "00f3376f-9050-4974-9955-d5d0d027ef68", ImageKind.Pre, PluginImageAttribute.PreImage, FollowUpActivity.Columns)]
public sealed class AppointmentAfterDelete : PluginBase
{
    private const string Step = "8a3a20cf-0091-470c-81f6-60167aca0df7";

    private protected override void Run(PluginRun run) => FollowUp.After(run, run.PreImage, null);
}
