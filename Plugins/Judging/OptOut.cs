using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Gives up a lead that is created although its person may not be contacted, right after it has its rows: creation refuses nothing.</summary>
internal static class OptOut
{
    /// <summary>Moves it and closes it. Two writes beside those of the move.</summary>
    internal static void Close(PluginRun run, LeadRecord record)
    {
        var stage = (LeadStage)(record.Lead.Choice(LeadTable.Stage)!.Value - Concluding.ChoiceBase);
        if (StageTable.Next(new StageFacts { Stage = stage, Judged = true, OptedOut = true }) is { To: LeadStage.Disqualified } row)
        {
            new MoveInTime(run, record, row).Write();
            LeadClosing.Close(run.SystemService, record.Lead.Id, LeadClosing.NoLongerInterested);
        }
    }
}
