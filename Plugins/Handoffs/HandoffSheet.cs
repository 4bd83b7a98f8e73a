using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>What the lead shows of its hand-off.</summary>
internal static class HandoffSheet
{
    /// <summary>What the columns of a reason hold.</summary>
    private const int Longest = 400;

    private static readonly string[] OfHandoff = [LeadTable.HandoffId, LeadTable.SlaState, LeadTable.AcceptDueOn, LeadTable.ContactDueOn];

    /// <summary>A text as the columns hold it.</summary>
    internal static string Short(string text) => Sentences.Short(text.Replace('\n', ' '), Longest);

    /// <summary>Shows a hand-off that begins, on nobody's clock yet.</summary>
    internal static void Open(FollowUpSheet sheet, Guid handoffId, string why, EntityReference? owner)
    {
        Clear(sheet, why);
        sheet.Lead[LeadTable.HandoffId] = new EntityReference(HandoffTable.Name, handoffId);
        if (owner is not null)
        {
            sheet.Lead[LeadColumns.OwnerId] = owner;
        }
    }

    /// <summary>Shows that there is none any more.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="why">Why the lead waits; null where it does not.</param>
    internal static void Clear(FollowUpSheet sheet, string? why)
    {
        foreach (var column in OfHandoff)
        {
            sheet.Lead[column] = null;
        }

        sheet.Lead[LeadTable.RoutingMessage] = why is null ? null : Short(why);
        sheet.SetClock(null);
    }

    /// <summary>Shows that the lead waits for a rep, where it does not show that yet.</summary>
    internal static void Wait(SalesLead lead, FollowUpSheet sheet, string why)
    {
        if (lead[LeadTable.HandoffId] is not null || sheet.Lead.Contains(LeadTable.HandoffId))
        {
            Clear(sheet, why);
        }
        else
        {
            Say(lead, sheet, why);
        }
    }

    /// <summary>Tells what a lead without a hand-off waits for; null for nothing.</summary>
    internal static void Say(SalesLead lead, FollowUpSheet sheet, string? why)
    {
        var text = why is null ? null : Short(why);
        if (!SameValue.Holds(lead[LeadTable.RoutingMessage], text))
        {
            sheet.Lead[LeadTable.RoutingMessage] = text;
        }
    }
}
