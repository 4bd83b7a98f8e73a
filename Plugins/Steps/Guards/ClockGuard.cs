using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Guards;

/// <summary>
/// Keeps the clock true: when it ran is written by SYSTEM alone, and nobody makes a second clock or takes it away. Whom it tells and its business hours are for
/// administrators to choose.
/// </summary>
[PluginType("7962e0e0-b3c7-4886-bf6d-2fde9e00a5ee")]
[PluginStep("938a9354-09a3-44d5-890b-51e520a813c2", Message.Create, ClockTable.Name, Stage.PreOperation)]
[PluginStep("126cc9ec-b513-439f-bf69-594966fcd887", Message.Update, ClockTable.Name, Stage.PreOperation, Filter = Columns)]
[PluginStep("ead7d6af-8063-4dae-8d17-6d1775ed8009", Message.Delete, ClockTable.Name, Stage.PreOperation)]
public sealed class ClockGuard : PluginBase
{
    private const string Columns = ClockTable.PrimaryName + "," + ClockTable.LastRunOn + "," + ClockTable.Processed + "," + ClockTable.More + "," + ClockTable.ToldOn + ","
        + ClockTable.StateCode + "," + ClockTable.StatusCode;

    private protected override void Run(PluginRun run)
    {
        if (!run.IsSystem)
        {
            throw new InvalidPluginExecutionException(Sentences.OnlySystemTurnsClock);
        }
    }
}
