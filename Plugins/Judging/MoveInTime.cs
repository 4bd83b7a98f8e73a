using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Nurture;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
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
    /// <param name="evaluation">How the lead is judged now, which gives one that enters nurture its track; null where nobody looked: then it is Education.</param>
    internal MoveInTime(PluginRun run, LeadRecord record, Transition row, Evaluation? evaluation = null)
    {
        _run = run;
        _row = row;
        Sheet = new Entity(LeadTable.Name, record.Lead.Id);
        StageEntry.Write(Sheet, record.Lead.Value, row.To, run.Now);
        if (row.SubTypeFor(ActionKind.Sales) is { } subType)
        {
            Sheet[LeadTable.SubType] = new OptionSetValue(Concluding.ChoiceBase + (int)subType);
        }

        if (row.To == LeadStage.Nurturing)
        {
            var catalogue = DefinitionCatalogue.For(run);
            var rules = StageGuard.VersionOf(catalogue, record.Lead.Value)?.Definition?.Nurture ?? NurtureRules.Shipped;
            NurtureEntry.Enter(Sheet, catalogue.Track(evaluation is null ? TrackCode.Education : TrackChoice.Of(evaluation), run), rules, run.Now);
            NurtureEntry.CountReturn(Sheet, record.Lead.Value, row.From, row.To);
        }
    }

    /// <summary>The columns of the lead to write.</summary>
    internal Entity Sheet { get; }

    /// <summary>Writes it, as SYSTEM.</summary>
    /// <param name="waits">Whether a lead that goes to sales waits for somebody with time; else what follows happens at once.</param>
    internal void Write(bool waits = false)
    {
        Handover.NoteMove(_run, Sheet.Id, _row.Reason);
        Handover.NoteWaits(_run, Sheet.Id, waits);
        _run.SystemService.Update(Sheet);
    }
}
