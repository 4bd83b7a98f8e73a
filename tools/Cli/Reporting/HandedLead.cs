using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>A hand-off as a report reads it.</summary>
internal sealed class HandedLead
{
    internal HandedLead(Entity row)
    {
        HandedOverOn = row.GetAttributeValue<DateTime>(HandoffTable.HandedOverOn);
        Rep = row.Label(HandoffTable.RepId) ?? row.Label(HandoffTable.TeamId);
        Lead = row.Lookup(HandoffTable.LeadId)?.Id ?? row.Id;
        Cycle = row.GetAttributeValue<int?>(HandoffTable.Cycle) ?? 1;
        Class = row.Label(HandoffTable.Class);
        Cell = row.GetAttributeValue<string>(HandoffTable.Cell);
        Status = row.Choice(HandoffTable.Status);
        IsTakenOver = row.Choice(HandoffTable.SubType) == SubTypeChoice.TakenOver;
        AcceptedOn = row.GetAttributeValue<DateTime?>(HandoffTable.AcceptedOn);
        FirstContactOn = row.GetAttributeValue<DateTime?>(HandoffTable.FirstContactOn);
        AcceptDueOn = row.GetAttributeValue<DateTime?>(HandoffTable.AcceptDueOn);
        ContactDueOn = row.GetAttributeValue<DateTime?>(HandoffTable.ContactDueOn);
        IsOpen = row.GetAttributeValue<DateTime?>(HandoffTable.ClosedOn) is null && (Status is HandoffStatusChoice.Open or HandoffStatusChoice.Accepted);
        Attempts = row.GetAttributeValue<int?>(HandoffTable.Attempts);
        Channels = row.GetAttributeValue<int?>(HandoffTable.Channels);
        Hop = row.GetAttributeValue<int?>(HandoffTable.Hop) ?? 1;
        IsBreached = row.GetAttributeValue<DateTime?>(HandoffTable.BreachedOn) is not null;
        BreachCounts = IsBreached && row.GetAttributeValue<bool>(HandoffTable.BreachCounts);
    }

    internal DateTime HandedOverOn { get; }

    /// <summary>The name of the rep, or of the team that decides when no rep is left.</summary>
    internal string? Rep { get; }

    internal Guid Lead { get; }

    internal int Cycle { get; }

    internal string? Class { get; }

    internal string? Cell { get; }

    internal int? Status { get; }

    internal bool IsTakenOver { get; }

    internal DateTime? AcceptedOn { get; }

    internal DateTime? FirstContactOn { get; }

    internal DateTime? AcceptDueOn { get; }

    internal DateTime? ContactDueOn { get; }

    internal bool IsOpen { get; }

    internal int? Attempts { get; }

    internal int? Channels { get; }

    internal int Hop { get; }

    internal bool IsBreached { get; }

    internal bool BreachCounts { get; }

    internal bool AcceptedInTime => AcceptedOn <= AcceptDueOn;

    internal bool ContactedInTime => FirstContactOn <= ContactDueOn;

    /// <summary>Whether a deadline has passed that the rep has not met yet.</summary>
    internal bool IsOverdue(DateTime now) => IsOpen && !IsTakenOver && ((AcceptedOn is null && AcceptDueOn < now) || (FirstContactOn is null && ContactDueOn < now));
}
