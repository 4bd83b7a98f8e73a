using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Intake;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Qualifying;

/// <summary>
/// A change of the state of a lead, in the save that makes it and whatever makes it: QualifyLead, a standard button, a bulk edit, another tool, a merge. The stage
/// goes with it in the same write, since a closed lead may refuse another one; what the stage table does not allow is refused, recorded or let pass as the scope says.
/// </summary>
internal sealed class StateChange(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Completes the row that is being saved, or refuses the save. One read and the lock; where the stage moves up to four reads more.</summary>
    /// <exception cref="InvalidPluginExecutionException">The table does not allow the move, and the scope enforces it.</exception>
    internal void Make()
    {
        if (run.Target.Choice(LeadColumns.StateCode) is not { } to || (to == LeadStates.Open && Handover.ActOn(run) is { Act: Act.ReactivateLead }))
        {
            // Who reactivates a lead by the act opens it first; its stage and the judgement follow.
            return;
        }

        var judge = new LeadJudge(run, catalogue);
        var record = judge.LockAndRead(run.Context.PrimaryEntityId);
        if (record?.Lead.Choice(LeadTable.Stage) is not { } stage || record.Lead.Choice(LeadColumns.StateCode) == to)
        {
            return;
        }

        if (to == LeadStates.Open)
        {
            Reopen(record, stage);
            return;
        }

        Close(record, stage, to);
        judge.ClearDue(record);
        Handover.NoteStateChange(run);
        Handover.NoteJudged(run);
    }

    private void Close(LeadRecord record, int stage, int to)
    {
        var lead = record.Lead;
        var end = to == LeadStates.Qualified ? StageChoice.Converted : StageChoice.Disqualified;
        var isMerge = run.IsUnder(Message.Merge, LeadTable.Name);
        if (stage == end || (isMerge && stage == StageChoice.Converted))
        {
            // The stage was written first, by an act or by the system; and a lead that became a customer did so, whatever it is merged into later.
            return;
        }

        if (to == LeadStates.Qualified)
        {
            Convert(lead);
        }
        else if (run.IsSystem || isMerge)
        {
            BySystem(lead, LeadStage.Disqualified, isMerge ? Sentences.WasMerged : Sentences.ClosedBySystem);
        }
        else
        {
            new MoveByHand(run, catalogue, new PlainReason(run).Of(run.Target.Choice(LeadColumns.StatusCode))).Follow(record, LeadStage.Disqualified);
        }

        Ending.Write(run.Target, lead, end == StageChoice.Converted);
    }

    private void Convert(Entity lead)
    {
        var conversion = new Conversion(run, catalogue);
        if (!Handover.TakeHand(run))
        {
            if (run.IsSystem)
            {
                BySystem(lead, LeadStage.Converted, conversion.RowFor(lead)?.Reason ?? Sentences.ClosedBySystem);
                return;
            }

            conversion.Ask(lead);
        }

        StageEntry.Write(run.Target, Columns(lead), LeadStage.Converted, run.Now);
    }

    /// <summary>A lead that is opened again begins a new cycle as an Inquiry, and is judged when it is saved.</summary>
    private void Reopen(LeadRecord record, int stage)
    {
        var lead = record.Lead;
        if (stage is not (StageChoice.Converted or StageChoice.Disqualified))
        {
            return;
        }

        if (run.IsSystem)
        {
            BySystem(lead, LeadStage.Inquiry, Sentences.OpenedAgain);
            StageEntry.BeginCycle(run.Target, Columns(lead));
        }
        else
        {
            new MoveByHand(run, catalogue, new ActInput { Act = Act.ReactivateLead, Reason = Sentences.OpenedAgain }).Follow(record, LeadStage.Inquiry);
        }

        // What came for its address while it was closed is counted when it is judged.
        LeadAddress.Take(run, (run.Target.Contains(LeadColumns.EmailAddress) ? run.Target : lead).Text(LeadColumns.EmailAddress));
        Ending.Write(run.Target, lead, isConverted: true);
        Handover.NoteStateChange(run);
        Handover.NoteJudged(run);
    }

    private void BySystem(Entity lead, LeadStage to, string reason)
    {
        StageEntry.Write(run.Target, Columns(lead), to, run.Now);
        Handover.NoteMove(run, lead.Id, reason);
    }

    private System.Func<string, object?> Columns(Entity lead) => name => run.Target.Contains(name) ? run.Target.Value(name) : lead.Value(name);
}
