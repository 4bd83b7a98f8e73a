using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Counts a phone call that is done, reopened or set regarding another row.</summary>
[PluginType("6f685701-4243-4c07-852d-8bf0e660ddc4")]
[PluginStep(Step, Message.Update, FollowUpActivity.PhoneCall, Stage.PostOperation, Filter = FollowUpActivity.Filter)]
[PluginImage(Step, "21604c4b-ccac-4d03-967d-2e28f8a42d51", ImageKind.Pre, PluginImageAttribute.PreImage, FollowUpActivity.Columns)]
[PluginImage(Step, "fbfd872d-f4b2-4f0b-93f9-c1247548687e", ImageKind.Post, PluginImageAttribute.PostImage, FollowUpActivity.Columns)]
public sealed class PhoneCallAfterUpdate : PluginBase
{
    private const string Step = "052a4dab-4211-46e1-9fb9-21c6decc1dfc";

    private protected override void Run(PluginRun run) => FollowUp.After(run, run.PreImage, run.PostImage);
}
