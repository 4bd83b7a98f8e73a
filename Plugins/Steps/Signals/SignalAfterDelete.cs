using XrmLeads.Core;
using XrmLeads.Judging;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Signals;

/// <summary>Judges the lead that a signal was taken from.</summary>
[PluginType("614c694d-9350-4e64-9c17-e982cee5e5cb")]
[PluginStep(Step, Message.Delete, SignalTable.Name, Stage.PostOperation)]
[PluginImage(Step, "a8f73e28-c1e4-408d-b01e-7b509a9a67be", ImageKind.Pre, PluginImageAttribute.PreImage, SignalTable.LeadId + "," + SignalTable.SignalTypeId)]
public sealed class SignalAfterDelete : PluginBase
{
    private const string Step = "65917f20-724d-463b-acf3-d50a498951b4";

    private protected override void Run(PluginRun run)
    {
        if (!NurtureTouch.IsOne(run, run.PreImage))
        {
            Correction.JudgeAfterDelete(run, SignalTable.LeadId);
        }
    }
}
