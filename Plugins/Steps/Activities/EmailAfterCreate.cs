using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Counts an e-mail that is made, where it follows a lead up.</summary>
[PluginType("501d47fe-8499-4199-a1b5-f5a25e6fdab2")]
[PluginStep(Step, Message.Create, FollowUpActivity.Email, Stage.PostOperation)]
[PluginImage(Step, "b9b73e14-1cf9-48f4-b854-eec68ffe267d", ImageKind.Post, PluginImageAttribute.PostImage, FollowUpActivity.EmailColumns)]
public sealed class EmailAfterCreate : PluginBase
{
    private const string Step = "72fd437f-a2bc-4920-b6d5-3a7d23049c44";

    private protected override void Run(PluginRun run) => FollowUp.After(run, null, run.PostImage);
}
