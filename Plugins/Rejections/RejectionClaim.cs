using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Rejection;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>What a person brings who rejects a lead: words, dates, a channel, the right person, a record that he may read.</summary>
internal sealed class RejectionClaim
{
    private static readonly Dictionary<string, int> Channels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["any"] = ContactChannelChoice.Any,
        ["email"] = ContactChannelChoice.Email,
        ["phone"] = ContactChannelChoice.Phone,
    };

    private readonly EntityReference? _record;
    private readonly DateTime? _askedOn;

    private RejectionClaim(PluginRun run, EntityReference? record)
    {
        _record = record;
        Evidence = Text(run, RejectLeadApi.Request.Evidence);
        Comment = Text(run, RejectLeadApi.Request.Comment);
        FirstName = Text(run, RejectLeadApi.Request.ReferralFirstName);
        LastName = Text(run, RejectLeadApi.Request.ReferralLastName);
        Email = Text(run, RejectLeadApi.Request.ReferralEmail);
        Phone = Text(run, RejectLeadApi.Request.ReferralPhone);
        RecallOn = On(run, RejectLeadApi.Request.RecallOn);
        _askedOn = On(run, RejectLeadApi.Request.AskedOn);
        Channel = Text(run, RejectLeadApi.Request.Channel) is not { } named ? null
            : Channels.TryGetValue(named, out var channel) ? channel : throw new InvalidPluginExecutionException(Sentences.UnknownChannel(named));
    }

    /// <summary>What shows it; null for nothing.</summary>
    internal string? Evidence { get; }

    /// <summary>More in words; null for nothing.</summary>
    internal string? Comment { get; }

    /// <summary>When the lead is to be taken up again, UTC; null for no date.</summary>
    internal DateTime? RecallOn { get; }

    /// <summary>The way on which the person asked not to be contacted, a value of the choice; null for none.</summary>
    internal int? Channel { get; }

    /// <summary>The first name of the right person; null for none.</summary>
    internal string? FirstName { get; }

    /// <summary>His last name; null for none.</summary>
    internal string? LastName { get; }

    /// <summary>His e-mail address; null for none.</summary>
    internal string? Email { get; }

    /// <summary>His phone number; null for none.</summary>
    internal string? Phone { get; }

    /// <summary>What of it the rules look at.</summary>
    internal Grounds Grounds => new()
    {
        HasText = Evidence is not null,
        RecallOn = RecallOn,
        HasChannel = Channel is not null,
        AskedOn = _askedOn,
        HasReferral = LastName is not null && (Email ?? Phone) is not null,
        HasOtherLead = _record?.LogicalName == LeadTable.Name,
        HasCustomer = _record?.LogicalName is "account" or "opportunity",
    };

    /// <summary>Reads it: one read or two where a record is named.</summary>
    /// <param name="run">The run of the custom API.</param>
    /// <param name="reason">The reason; null where none is named.</param>
    /// <exception cref="InvalidPluginExecutionException">The channel is none.</exception>
    internal static RejectionClaim Read(PluginRun run, RejectionReason? reason) => new(run, RecordOf(run, reason));

    /// <summary>Writes it into the row of the rejection.</summary>
    internal void Write(Entity row)
    {
        row[RejectionTable.Evidence] = Evidence;
        row[RejectionTable.Comment] = Comment;
        row[RejectionTable.RecallOn] = RecallOn;
        row[RejectionTable.Channel] = Channel is { } channel ? new OptionSetValue(channel) : null;
        row[RejectionTable.AskedOn] = _askedOn;
        row[RejectionTable.OtherLeadId] = _record?.LogicalName == LeadTable.Name ? _record : null;
        row[RejectionTable.AccountId] = _record?.LogicalName == "account" ? _record : null;
        row[RejectionTable.OpportunityId] = _record?.LogicalName == "opportunity" ? _record : null;
    }

    /// <summary>The record that is named, of a kind that the reason asks for, open and as the caller sees it; null for none.</summary>
    private static EntityReference? RecordOf(PluginRun run, RejectionReason? reason)
    {
        var id = run.Input<Guid>(RejectLeadApi.Request.RecordId);
        return id == Guid.Empty || id == run.TargetReference.Id ? null : reason?.Disposition switch
        {
            Disposition.Merge => Find(run, LeadTable.Name, id),
            Disposition.RouteToAccountOwner => Find(run, "account", id) ?? Find(run, "opportunity", id),
            _ => null,
        };
    }

    private static EntityReference? Find(PluginRun run, string table, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(table + "id"), TopCount = 1 };
        query.Criteria.AddCondition(table + "id", ConditionOperator.Equal, id);
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        return run.CallerService.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }

    private static string? Text(PluginRun run, string name) => run.Input<string>(name) is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    private static DateTime? On(PluginRun run, string name) => run.Input<DateTime>(name) is var on && on != default ? OperationTime.Stored(on) : null;
}
