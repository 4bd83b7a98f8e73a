using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Takes an e-mail that goes out of the follow-up of its lead.</summary>
[PluginType("7a8f01e2-36b4-41a9-a7f2-448c5f87bb6d")]
[PluginStep(Step, Message.Delete, FollowUpActivity.Email, Stage.PostOperation)]
[PluginImage(Step, "bcebff7f-2882-483e-8fa8-c022d1121727", ImageKind.Pre, PluginImageAttribute.PreImage, FollowUpActivity.EmailColumns)]
public sealed class EmailAfterDelete : PluginBase
{
    private const string Step = "a8cd9930-2c65-4a2e-ab5e-d415d5fd3ea5";

    private protected override void Run(PluginRun run) => FollowUp.After(run, run.PreImage, null);
}
