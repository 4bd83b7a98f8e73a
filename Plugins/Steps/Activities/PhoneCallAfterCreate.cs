using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Counts a phone call that is made, where it follows a lead up.</summary>
[PluginType("b306daff-0977-4037-999c-12b1a06504b7")]
[PluginStep(Step, Message.Create, FollowUpActivity.PhoneCall, Stage.PostOperation)]
[PluginImage(Step, "0a513f13-8b11-4c94-ba5c-36ffc277ef98", ImageKind.Post, PluginImageAttribute.PostImage, FollowUpActivity.Columns)]
public sealed class PhoneCallAfterCreate : PluginBase
{
    private const string Step = "33110109-4c02-47f4-b40c-e61a1b71af9f";

    private protected override void Run(PluginRun run) => FollowUp.After(run, null, run.PostImage);
}
