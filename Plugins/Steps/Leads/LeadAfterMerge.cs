using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Handoffs;
using XrmLeads.Judging;
using XrmLeads.Nurture;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Judges the lead that took over another one's signals and answers, ends that one's hand-off and rejection, and removes the state of the one that was closed.</summary>
[PluginType("8ae7bce5-e638-4ac9-a85e-9833de4259a6")]
[PluginStep("f15d1bb5-f80b-4d7d-8d4b-eec3eba9cea0", Message.Merge, LeadTable.Name, Stage.PostOperation)]
public sealed class LeadAfterMerge : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            return;
        }

        var judge = new LeadJudge(run, catalogue);
        judge.Judge(run.TargetReference.Id, LeadChange.Corrected);
        new HandoffDesk(run, catalogue).AfterMerge(run.TargetReference.Id);
        new RejectionDesk(run, catalogue).AfterMerge(run.TargetReference.Id);
        var closed = run.Input<System.Guid>("SubordinateId");
        if (judge.Read(closed) is { } record)
        {
            new NurtureDesk(run, catalogue).End(record, Sentences.LeadWasMerged);
        }

        judge.RemoveState(closed);
    }
}
