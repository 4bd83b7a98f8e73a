using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Definitions;

/// <summary>
/// A version that is or was in force is a record: leads point at it, and people signed it. Only a Draft or a proposed one can be deleted, and only one that has
/// judged no lead in a scope that observes: the deletion would empty what evaluations say of who judged. One read.
/// </summary>
[PluginType("0b041cf1-cdd5-4aba-8d4c-4e5e83dc4d8d")]
[PluginStep("b4defc66-976e-416f-9582-098477b62cd7", Message.Delete, LeadDefinitionTable.Name, Stage.PreOperation)]
[PluginImage("b4defc66-976e-416f-9582-098477b62cd7", "86d50a8e-259f-4fb6-bfb7-c645bb888365", ImageKind.Pre, PluginImageAttribute.PreImage, LeadDefinitionTable.Status)]
public sealed class GuardDefinitionDelete : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var status = DefinitionStatus.Of(run.PreImage);
        if (DefinitionStatus.IsFrozen(status))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NotDeletable(DefinitionStatus.Name(status)));
        }

        if (HasJudged(run))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.HasJudged);
        }
    }

    private static bool HasJudged(PluginRun run)
    {
        var query = new QueryExpression(EvaluationTable.Name) { ColumnSet = new ColumnSet(EvaluationTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(EvaluationTable.DefinitionId, ConditionOperator.Equal, run.Context.PrimaryEntityId);
        return run.SystemService.RetrieveMultiple(query).Entities.Count > 0;
    }
}
