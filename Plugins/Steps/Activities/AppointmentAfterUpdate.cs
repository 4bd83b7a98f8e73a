using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Counts an appointment that is done, reopened or set regarding another row.</summary>
[PluginType("7ed8bc66-69a5-4aea-bbe9-f9f46a790a15")]
[PluginStep(Step, Message.Update, FollowUpActivity.Appointment, Stage.PostOperation, Filter = FollowUpActivity.Filter)]
[PluginImage(Step, "c1d60cf0-af6a-4fc7-ac3a-b725a4309515", ImageKind.Pre, PluginImageAttribute.PreImage, FollowUpActivity.Columns)]
[PluginImage(Step, "ceac5b4d-d823-42e9-af74-d7424a910fe9", ImageKind.Post, PluginImageAttribute.PostImage, FollowUpActivity.Columns)]
public sealed class AppointmentAfterUpdate : PluginBase
{
    private const string Step = "8d53e468-9532-4d59-aa79-b2f1bc9c89e0";

    private protected override void Run(PluginRun run) => FollowUp.After(run, run.PreImage, run.PostImage);
}
