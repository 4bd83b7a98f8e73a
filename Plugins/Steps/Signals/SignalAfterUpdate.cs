using XrmLeads.Core;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Signals;

/// <summary>Judges the leads that a corrected signal belongs or belonged to, from all their signals.</summary>
[PluginType("d3058371-861c-4bfd-b125-c6fde6b03178")]
[PluginStep(Step, Message.Update, SignalTable.Name, Stage.PostOperation, Filter = Columns)]
[PluginImage(Step, "3d7340de-5979-42c9-a92f-ecc2195afcf3", ImageKind.Pre, PluginImageAttribute.PreImage, Columns)]
public sealed class SignalAfterUpdate : PluginBase
{
    private const string Step = "f1365618-39d1-4e57-bba0-dcd29fd18c8e";
    private const string Columns = SignalTable.OccurredOn + "," + SignalTable.SignalTypeId + "," + SignalTable.LeadId;

    private protected override void Run(PluginRun run)
    {
        if (run.Target.Lookup(SignalTable.LeadId) is { } lead && Handover.IsTakenIn(run, lead.Id))
        {
            return;
        }

        // What nurture confirmed is no input, unless it is made one.
        if (!NurtureTouch.IsOne(run, run.PreImage) || (run.Target.Contains(SignalTable.SignalTypeId) && !NurtureTouch.IsOne(run, run.Target)))
        {
            Correction.Judge(run, SignalTable.LeadId, Columns);
        }
    }
}
