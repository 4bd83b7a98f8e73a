using XrmLeads.Core;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Answers;

/// <summary>Judges the leads that a corrected answer belongs or belonged to, from all their answers.</summary>
[PluginType("213435c7-9fce-4968-b073-7add1e22aaac")]
[PluginStep(Step, Message.Update, AnswerTable.Name, Stage.PostOperation, Filter = Columns)]
[PluginImage(Step, "2a0de620-04ed-45dc-a407-6d1464608f7c", ImageKind.Pre, PluginImageAttribute.PreImage, Columns)]
public sealed class AnswerAfterUpdate : PluginBase
{
    private const string Step = "5b87b8a6-6481-4000-b54a-863988e4f9a6";
    private const string Columns = AnswerTable.Value + "," + AnswerTable.Source + "," + AnswerTable.VerifiedOn + "," + AnswerTable.ChecklistItemId + ","
        + AnswerTable.LeadId;

    private protected override void Run(PluginRun run) => Correction.Judge(run, AnswerTable.LeadId, Columns);
}
