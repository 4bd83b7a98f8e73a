using XrmLeads.Core;
using XrmLeads.Followup;

namespace XrmLeads.Steps.Activities;

/// <summary>Counts an e-mail that is done, reopened or set regarding another row.</summary>
[PluginType("133a76f5-1424-4b17-827a-ba35087a64fe")]
[PluginStep(Step, Message.Update, FollowUpActivity.Email, Stage.PostOperation, Filter = FollowUpActivity.Filter)]
[PluginImage(Step, "2ba31d9d-2114-4da8-b1fb-2465db13fe44", ImageKind.Pre, PluginImageAttribute.PreImage, FollowUpActivity.EmailColumns)]
[PluginImage(Step, "1c49a0f8-a44d-4937-8824-fdc26a790a79", ImageKind.Post, PluginImageAttribute.PostImage, FollowUpActivity.EmailColumns)]
public sealed class EmailAfterUpdate : PluginBase
{
    private const string Step = "45ad87ec-f62e-48a2-8edd-aaf120e54604";

    private protected override void Run(PluginRun run) => FollowUp.After(run, run.PreImage, run.PostImage);
}
