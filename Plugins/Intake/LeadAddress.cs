using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Scoring;
using XrmLeads.Judging;
using XrmLeads.Mapping;

namespace XrmLeads.Intake;

/// <summary>An open lead that gets another e-mail address, or that is opened again: what waited for the address becomes the lead's.</summary>
internal static class LeadAddress
{
    /// <summary>Takes the blanks around the address of a lead that is being saved: with them no signal would find it.</summary>
    internal static void Trim(Entity target)
    {
        if (target.Text(LeadColumns.EmailAddress) is { } email && SameEmail.Trimmed(email) is { Length: > 0 } trimmed && trimmed.Length != email.Length)
        {
            target[LeadColumns.EmailAddress] = trimmed;
        }
    }

    /// <summary>Why the lead is to be judged; null where nothing waits for its address. One read where it has a new address, and more where signals wait.</summary>
    internal static LeadChange? Arrivals(PluginRun run, InputReader inputs)
    {
        var waiting = Take(run, Gained(run.Target, run.PreImage));
        if (waiting.Count == 0)
        {
            return null;
        }

        IReadOnlyList<Signal> signals = [.. waiting.Select(inputs.SignalOf).OfType<Signal>()];
        return new LeadChange { Arriving = signals, Signal = signals.Count > 0 ? signals[0] : null, IsInput = true, Rebuilds = true };
    }

    /// <summary>Has the lead of this save, whose lock is taken, get what waits for an address. One read, and more where signals wait.</summary>
    internal static IReadOnlyList<Entity> Take(PluginRun run, string? email)
    {
        var waiting = WaitingSignals.Take(run, email);
        if (waiting.Count > 0)
        {
            Handover.NoteBirth(run, run.Context.PrimaryEntityId, new BirthNote([], [.. waiting.Select(row => row.Id)], OperationTime.Stored(run.Now)));
        }

        return waiting;
    }

    /// <summary>The address for which an open lead is to be found from now on and was not before; null for none.</summary>
    private static string? Gained(Entity target, Entity before)
    {
        var email = (target.Contains(LeadColumns.EmailAddress) ? target : before).Text(LeadColumns.EmailAddress);
        var state = (target.Contains(LeadColumns.StateCode) ? target : before).Choice(LeadColumns.StateCode) ?? 0;
        var isSame = before.Choice(LeadColumns.StateCode) is null or 0 && SameEmail.Holds(email, before.Text(LeadColumns.EmailAddress));
        return state == 0 && !isSame ? email : null;
    }
}
