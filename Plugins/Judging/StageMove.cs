using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Mapping;

namespace XrmLeads.Judging;

/// <summary>A move of a lead that was just saved, for those who follow it up.</summary>
/// <param name="leadId">The lead.</param>
/// <param name="from">The value of the stage that it left; null for a lead that had none.</param>
/// <param name="to">The value of the stage that it entered.</param>
/// <param name="lead">The columns of the lead after the save: scores, standing and handling, as far as the image of the step holds them.</param>
/// <param name="version">The active version that judged the lead.</param>
internal sealed class StageMove(Guid leadId, int? from, int to, Func<string, object?> lead, DefinitionInForce version)
{
    /// <summary>The lead.</summary>
    internal Guid LeadId { get; } = leadId;

    /// <summary>The stage that it left; null for a lead that had none.</summary>
    internal LeadStage? From { get; } = from is { } left ? (LeadStage)(left - Concluding.ChoiceBase) : null;

    /// <summary>The stage that it entered.</summary>
    internal LeadStage To { get; } = (LeadStage)(to - Concluding.ChoiceBase);

    /// <summary>The columns of the lead after the save.</summary>
    internal Func<string, object?> Lead { get; } = lead;

    /// <summary>The active version that judged the lead.</summary>
    internal DefinitionInForce Version { get; } = version;

    /// <summary>Whether nothing came in that made the lead move, so that it is handed over when somebody has time, and not at once.</summary>
    internal bool Waits { get; init; }

    /// <summary>The columns of the lead before the save; nothing of one that was created.</summary>
    internal Func<string, object?> Before { get; init; } = _ => null;

    /// <summary>Why the lead was moved, one sentence; null for nothing to say.</summary>
    internal string? Reason { get; init; }

    /// <summary>The judgement that was kept with the move; null for none.</summary>
    internal Guid? EvaluationId { get; init; }

    /// <summary>What a person said who made the move; null where the system did, or a plain write.</summary>
    internal ActInput? Act { get; init; }

    /// <summary>Whether the lead was closed with the same save.</summary>
    internal bool IsClosed => Lead(LeadColumns.StateCode) is OptionSetValue { Value: not 0 };

    /// <summary>Whether the lead is in the hands of sales after the move, or is to be put there.</summary>
    internal bool IsToSales => To is LeadStage.SalesReady or LeadStage.Sal;

    /// <summary>Whether it was so before the move.</summary>
    internal bool IsFromSales => From is LeadStage.SalesReady or LeadStage.Sal;
}
