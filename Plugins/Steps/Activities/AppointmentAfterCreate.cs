using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Counts an appointment that is made, where it follows a lead up.</summary>
[PluginType("1a6a4071-f6f7-41f1-96be-58abd9621178")]
[PluginStep(Step, Message.Create, FollowUpActivity.Appointment, Stage.PostOperation)]
[PluginImage(Step, "dbf90875-8897-4cad-a45c-68b405674680", ImageKind.Post, PluginImageAttribute.PostImage, FollowUpActivity.Columns)]
public sealed class AppointmentAfterCreate : PluginBase
{
    private const string Step = "86a8416e-4d62-4668-813a-94b5d8ec5e4e";

    private protected override void Run(PluginRun run) => FollowUp.After(run, null, run.PostImage);
}
