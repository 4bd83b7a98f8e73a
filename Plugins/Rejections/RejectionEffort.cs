using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Followup;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Followup;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>
/// What was done to reach a lead since its sales rep got it, beside what the definition asks of its class. Two reads, one more where there is an e-mail.
/// </summary>
internal sealed class RejectionEffort
{
    private readonly Effort _effort;
    private readonly SlaRule? _rule;

    private RejectionEffort(Effort effort, SlaRule? rule)
    {
        _effort = effort;
        _rule = rule;
    }

    /// <summary>How many attempts count.</summary>
    internal int Attempts => _effort.Attempts;

    /// <summary>How many are needed; 0 where no definition says so.</summary>
    internal int Needed => _rule?.Attempts ?? 0;

    /// <summary>Whether it is enough.</summary>
    internal bool IsEnough => _rule is null || _effort.IsEnough(_rule);

    /// <summary>What is missing, one sentence; null for nothing.</summary>
    internal string? Lacking => IsEnough ? null : Sentences.MoreAttempts(_effort.Attempts, _effort.Channels, _rule!.Attempts, _rule.Channels);

    /// <summary>Counts.</summary>
    internal static RejectionEffort Of(PluginRun run, DefinitionCatalogue catalogue, LeadRecord record, DefinitionInForce? version)
    {
        var lead = record.Lead;
        var handoff = lead.Lookup(LeadTable.HandoffId) is { } open
            ? run.SystemService.Retrieve(HandoffTable.Name, open.Id, new ColumnSet(HandoffTable.HandedOverOn, HandoffTable.Class)) : null;
        var since = handoff?.When(HandoffTable.HandedOverOn) ?? lead.When(LeadTable.StageEnteredOn) ?? run.Now;
        var sla = (handoff?.Choice(HandoffTable.Class) ?? lead.Choice(LeadTable.SlaClass)) is { } value ? (SlaClass)(value - SlaClassChoice.Hot) : SlaClass.Other;
        Func<DateTime, DateTime> days = version is null ? on => on.Date : FollowUp.Days(run, catalogue, version.Scope);
        return new RejectionEffort(Effort.Of(LeadAttempts.Since(run, lead.Id, since), days, since), version?.Definition?.Handoff[sla]);
    }
}
