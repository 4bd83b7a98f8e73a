using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Definitions;

/// <summary>
/// Criteria of a version that is active or retired can be neither made nor changed nor deleted. An edit of a proposed version's criteria makes it a Draft
/// again. One read, of the version's status; none where the version itself is being deleted.
/// </summary>
[PluginType("5baa8e3d-e382-4466-9ee2-c915e4a9861f")]
[PluginStep("76ba6346-a346-436b-a58d-bd78cc7423e6", Message.Create, CriterionTable.Name, Stage.PreOperation)]
[PluginStep("8abf7df6-818e-4045-b2f7-ee8e9c76ebe2", Message.Update, CriterionTable.Name, Stage.PreOperation, Filter = Columns)]
[PluginImage("8abf7df6-818e-4045-b2f7-ee8e9c76ebe2", "f3a3c8c1-3ab6-42cb-b4ea-92cb58a88165", ImageKind.Pre, PluginImageAttribute.PreImage, Columns)]
[PluginStep("d28f60f6-8796-4651-80f1-61eee238e8fe", Message.Delete, CriterionTable.Name, Stage.PreOperation)]
[PluginImage("d28f60f6-8796-4651-80f1-61eee238e8fe", "8feed60d-06bf-47a8-8f61-ba1d90d2f5ff", ImageKind.Pre, PluginImageAttribute.PreImage, CriterionTable.LeadDefinitionId)]
public sealed class GuardCriterion : PluginBase
{
    private const string Columns =
        CriterionTable.LeadDefinitionId + "," + CriterionTable.PrimaryName + "," + CriterionTable.Dimension + "," + CriterionTable.Group + ","
        + CriterionTable.Code + "," + CriterionTable.Order + "," + CriterionTable.Kind + "," + CriterionTable.Column + "," + CriterionTable.Signal + ","
        + CriterionTable.Item + "," + CriterionTable.Points + "," + CriterionTable.Settings + "," + CriterionTable.IgnoreWhenEmpty;

    private protected override void Run(PluginRun run)
    {
        if (run.Context.MessageName == Message.Create)
        {
            Open(run, DefinitionOf(run.Target));
        }
        else if (run.Context.MessageName == Message.Update)
        {
            if (!Columns.Split(',').Any(column => RowChange.Changes(run.Target, run.PreImage, column)))
            {
                return;
            }

            Open(run, DefinitionOf(run.PreImage));
            if (RowChange.Changes(run.Target, run.PreImage, CriterionTable.LeadDefinitionId))
            {
                Open(run, DefinitionOf(run.Target));
            }
        }
        else if (!run.IsUnder(Message.Delete, LeadDefinitionTable.Name))
        {
            Open(run, DefinitionOf(run.PreImage));
        }
    }

    private static EntityReference DefinitionOf(Entity row) => row.GetAttributeValue<EntityReference>(CriterionTable.LeadDefinitionId)
        ?? throw new InvalidPluginExecutionException(DefinitionSentences.NoDefinition);

    /// <summary>Lets a version be edited: refuses a frozen one and makes a proposed one a Draft again.</summary>
    private static void Open(PluginRun run, EntityReference definition)
    {
        var row = run.SystemService.Retrieve(LeadDefinitionTable.Name, definition.Id, new ColumnSet(LeadDefinitionTable.Status));
        var status = DefinitionStatus.Of(row);
        if (DefinitionStatus.IsFrozen(status))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.Frozen(DefinitionStatus.Name(status)));
        }

        if (status == DefinitionStatusChoice.Proposed)
        {
            var draft = new Entity(LeadDefinitionTable.Name, definition.Id);
            DefinitionStatus.Reset(draft);
            run.SystemService.Update(draft);
        }
    }
}
