using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Takes a phone call that goes out of the follow-up of its lead.</summary>
[PluginType("ea1c43c0-581b-4d54-934d-7f504a9cc898")]
[PluginStep(Step, Message.Delete, FollowUpActivity.PhoneCall, Stage.PostOperation)]
[PluginImage(Step, "691b8024-ac76-4a7d-8227-b3425718df3c", ImageKind.Pre, PluginImageAttribute.PreImage, FollowUpActivity.Columns)]
public sealed class PhoneCallAfterDelete : PluginBase
{
    private const string Step = "4c5753f4-a878-48d1-af25-e4220a6de55a";

    private protected override void Run(PluginRun run) => FollowUp.After(run, run.PreImage, null);
}
