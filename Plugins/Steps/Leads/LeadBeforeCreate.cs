using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Judges a lead that is being created, with the signals that it is born with, into the row itself. It refuses nothing.</summary>
[PluginType("5e87345b-9c64-4990-8ae4-7259ce4b4b02")]
[PluginStep("f0744d36-f58d-46bd-bf26-991500a5ade2", Message.Create, LeadTable.Name, Stage.PreOperation)]
public sealed class LeadBeforeCreate : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            return;
        }

        var target = run.Target;
        foreach (var column in LeadColumns.SystemWrittenNames)
        {
            target.Attributes.Remove(column);
        }

        LeadAddress.Trim(target);
        var judgement = new LeadJudge(run, catalogue).JudgeNew(target);
        foreach (var column in judgement.Sheet.Attributes)
        {
            if (column.Value is not null)
            {
                target[column.Key] = column.Value;
            }
        }

        target[LeadTable.ReevaluateOn] = judgement.ReevaluateOn;
        Handover.NoteMove(run, target.Id, judgement.MoveReason);
        Handover.NoteState(run, target.Id, judgement);
        if (judgement.Birth is { Note.IsEmpty: false } birth)
        {
            Handover.NoteBirth(run, target.Id, birth.Note);
        }

        if (judgement.ClockOn is { } clockOn)
        {
            Handover.NoteClock(run, target.Id, clockOn);
        }

        if (judgement.IsOptedOut)
        {
            Handover.NoteOptOut(run, target.Id);
        }
    }
}
