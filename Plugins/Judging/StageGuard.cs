using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Tells how closely the stage of a lead is guarded, and who moved it.</summary>
internal static class StageGuard
{
    /// <summary>
    /// The mode of the scope of the version that judged the lead. A lead that no active version judged is never guarded, whatever a scope says.
    /// </summary>
    internal static RolloutMode ModeOf(DefinitionCatalogue catalogue, Entity lead) => VersionOf(catalogue, lead.Value)?.Scope.Mode ?? RolloutMode.Off;

    /// <summary>The active version in force that judged a lead; null where none did.</summary>
    /// <param name="catalogue">The definitions.</param>
    /// <param name="lead">The columns of the lead, scoring status and definition among them.</param>
    internal static DefinitionInForce? VersionOf(DefinitionCatalogue catalogue, Func<string, object?> lead)
    {
        // A version keeps its id when it is signed; what it said as a draft binds nobody.
        var isPreview = (lead(LeadTable.ScoringStatus) as OptionSetValue)?.Value == ScoringStatusChoice.PreviewByDraft;
        var judgedBy = isPreview ? null : (lead(LeadTable.DefinitionId) as EntityReference)?.Id;
        foreach (var version in catalogue.InForce)
        {
            if (version.Id == judgedBy && !version.IsDraft)
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>A change of stage as the history tells it.</summary>
    /// <param name="run">The run after the save.</param>
    /// <param name="before">The lead before the save.</param>
    /// <param name="to">The stage it entered.</param>
    internal static StageChange ChangeOf(PluginRun run, Entity before, int to)
    {
        var from = before.Choice(LeadTable.Stage);
        var entered = before.When(LeadTable.StageEnteredOn);
        var reason = Handover.ReasonOfMove(run);
        if (reason is not null || run.IsSystem)
        {
            return new StageChange(from, to, entered) { ActorRole = ActorRoleChoice.System, Reason = reason ?? Handover.ReasonOfWriter(run) };
        }

        return Handover.MoveByHand(run, from, to, entered) ?? new StageChange(from, to, entered) { ActorRole = ActorRoleChoice.Other };
    }
}
