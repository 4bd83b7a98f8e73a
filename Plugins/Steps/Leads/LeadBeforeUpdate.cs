using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Judges a lead of which a column changes that a definition reads, or that gets an e-mail address for which signals wait, into the row that is being saved. A save
/// without effect costs nothing; another address costs a read.
/// </summary>
[PluginType("53b7158e-d508-4fa0-a259-054229869159")]
[PluginStep(Step, Message.Update, LeadTable.Name, Stage.PreOperation, Filter = ScoredColumns.Lead, Rank = 2)]
[PluginImage(Step, "8e655cfd-355d-4cd8-89d1-76a381a2624b", ImageKind.Pre, PluginImageAttribute.PreImage, ScoredColumns.Lead)]
public sealed class LeadBeforeUpdate : PluginBase
{
    private const string Step = "ff80f4f3-3129-4976-9150-cda65933d924";

    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff || Handover.WasJudged(run))
        {
            return;
        }

        LeadAddress.Trim(run.Target);
        var judge = new LeadJudge(run, catalogue);
        var arrivals = LeadAddress.Arrivals(run, judge.Inputs);
        if (arrivals is null && !Effect.OnJudgement(run.Target, run.PreImage, catalogue.Columns))
        {
            return;
        }

        Handover.NoteJudged(run);
        judge.Judge(run.Context.PrimaryEntityId, arrivals ?? (IsReopened(run) ? LeadChange.Corrected : LeadChange.ColumnsChanged), run.Target);
    }

    /// <summary>What came in while the lead was closed is not in its score state.</summary>
    private static bool IsReopened(PluginRun run) => run.Target.Choice(LeadColumns.StateCode) == 0 && run.PreImage.Choice(LeadColumns.StateCode) != 0;
}
