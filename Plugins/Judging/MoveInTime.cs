using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>A move of the system because something came due, and not because of a judgement. The lead's lock is taken.</summary>
internal sealed class MoveInTime
{
    private readonly PluginRun _run;
    private readonly Transition _row;

    /// <summary>Prepares a move.</summary>
    /// <param name="run">The run.</param>
    /// <param name="record">The lead as it is stored.</param>
    /// <param name="row">The row of the stage table that makes it.</param>
    internal MoveInTime(PluginRun run, LeadRecord record, Transition row)
    {
        _run = run;
        _row = row;
        Sheet = new Entity(LeadTable.Name, record.Lead.Id);
        StageEntry.Write(Sheet, record.Lead.Value, row.To, run.Now);
        if (row.SubTypeFor(ActionKind.Sales) is { } subType)
        {
            Sheet[LeadTable.SubType] = new OptionSetValue(Concluding.ChoiceBase + (int)subType);
        }
    }

    /// <summary>The columns of the lead to write.</summary>
    internal Entity Sheet { get; }

    /// <summary>Writes it, as SYSTEM; what follows from the move happens at once and waits for nobody.</summary>
    internal void Write()
    {
        Handover.NoteMove(_run, Sheet.Id, _row.Reason);
        Handover.NoteWaits(_run, Sheet.Id, false);
        _run.SystemService.Update(Sheet);
    }
}
