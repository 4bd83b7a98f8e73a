using XrmLeads.Core;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Answers;

/// <summary>Judges the lead that an answer was taken from.</summary>
[PluginType("04e2afff-dd54-4ae5-bebd-0b38ced39b64")]
[PluginStep(Step, Message.Delete, AnswerTable.Name, Stage.PostOperation)]
[PluginImage(Step, "5021a1f8-1dc8-4ee5-8c97-28ec9fc0d7b9", ImageKind.Pre, PluginImageAttribute.PreImage, AnswerTable.LeadId)]
public sealed class AnswerAfterDelete : PluginBase
{
    private const string Step = "244996c5-c49b-4907-a470-95ddf0e0f1d6";

    private protected override void Run(PluginRun run) => Correction.JudgeAfterDelete(run, AnswerTable.LeadId);
}
