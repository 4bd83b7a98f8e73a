using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Scoring;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Intake;

/// <summary>
/// What is known of a lead when it is created: the signals whose conditions it meets, dated now, and those that waited for its e-mail address, dated when they
/// happened. It is judged with them before it has its first stage.
/// </summary>
internal sealed class LeadBirth
{
    private LeadBirth(BirthNote note, IReadOnlyList<Signal> signals)
    {
        Note = note;
        Signals = signals;
    }

    /// <summary>What is to be stored once the lead is there.</summary>
    internal BirthNote Note { get; }

    /// <summary>All of them as the domain sees them, the earliest first.</summary>
    internal IReadOnlyList<Signal> Signals { get; }

    /// <summary>Finds it. One read where the lead has an e-mail address, and more where signals wait for that.</summary>
    internal static LeadBirth Of(PluginRun run, DefinitionCatalogue catalogue, InputReader inputs, LeadRow row)
    {
        var now = OperationTime.Stored(run.Now);
        var types = catalogue.BirthSignals(run).Where(signal => IsMet(run, signal, row)).ToList();
        var waiting = WaitingSignals.Take(run, row[LeadColumns.EmailAddress] as string);
        var signals = waiting.Select(inputs.SignalOf).OfType<Signal>().Concat(types.Select(type => new Signal(type.Code, now)));
        var note = new BirthNote([.. types.Select(type => type.TypeId)], [.. waiting.Select(row => row.Id)], now);
        return new LeadBirth(note, [.. signals.OrderBy(signal => signal.On)]);
    }

    /// <summary>
    /// Stores, as SYSTEM and for the lead's owner, what the lead is born with, and gives it what waited: a write each. The lead was judged with them already.
    /// </summary>
    internal static void Write(PluginRun run, Guid leadId, object? owner)
    {
        if (Handover.Birth(run) is not { } birth)
        {
            return;
        }

        Handover.NoteTakenIn(run, leadId, true);
        foreach (var type in birth.Types)
        {
            run.SystemService.Create(new Entity(SignalTable.Name)
            {
                [SignalTable.SignalTypeId] = new EntityReference(SignalTypeTable.Name, type),
                [SignalTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
                [SignalTable.OccurredOn] = birth.On,
                [SignalTable.Source] = Sentences.IntakeSource,
                [SignalTable.OwnerId] = owner,
            });
        }

        WaitingSignals.Give(run, birth.Waiting, leadId);
        Handover.NoteTakenIn(run, leadId, false);
    }

    /// <summary>A column that the org has not, or that holds something else than the conditions say, meets none: a lead is never kept from being saved.</summary>
    private static bool IsMet(PluginRun run, BirthSignal signal, LeadRow row)
    {
        try
        {
            return signal.Conditions.Hold(FactMap.Facts(signal.Conditions, row));
        }
        catch (InvalidOperationException fault)
        {
            run.Trace("The conditions of the signal type " + signal.Code + " do not fit the lead: " + fault.Message);
            return false;
        }
    }
}
