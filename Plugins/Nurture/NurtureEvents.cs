using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Nurture;

/// <summary>Writes the narrow rows that journeys and flows start and stop on, as SYSTEM and for the lead's owner.</summary>
internal sealed class NurtureEvents(PluginRun run, DefinitionCatalogue catalogue)
{
    private const int LongestReason = 400;

    /// <summary>Writes one.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="lead">Its columns.</param>
    /// <param name="action">What happens, a value of the choice.</param>
    /// <param name="track">The track that it enters or leaves.</param>
    /// <param name="reason">Why; null for nothing to say.</param>
    /// <param name="evaluationId">The judgement that was kept with it; null for none.</param>
    internal void Write(Guid leadId, Func<string, object?> lead, int action, EntityReference track, string? reason, Guid? evaluationId) =>
        run.SystemService.Create(new Entity(NurtureEventTable.Name)
        {
            [NurtureEventTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
            [NurtureEventTable.OwnerId] = lead(LeadColumns.OwnerId),
            [NurtureEventTable.Action] = new OptionSetValue(action),
            [NurtureEventTable.NurtureTrackId] = track,
            [NurtureEventTable.OccurredOn] = OperationTime.Stored(run.Now),
            [NurtureEventTable.PrimaryName] = Sentences.NurtureEventName(action, catalogue.Track(track.Id, run)?.Name),
            [NurtureEventTable.Reason] = reason is null ? null : Sentences.Short(reason, LongestReason),
            [NurtureEventTable.EvaluationId] = evaluationId is { } id ? new EntityReference(EvaluationTable.Name, id) : null,
        });
}
