using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// The active nurture tracks, read once in the life of the catalogue; a change of a track makes the catalogue be read anew. Codes are compared as Dataverse compares
/// keys: without regard to case. Threads share it.
/// </summary>
internal sealed class TrackBook
{
    private volatile IReadOnlyList<Track>? _tracks;

    /// <summary>Reads the table where that was not done yet.</summary>
    internal void Learn(PluginRun run)
    {
        if (_tracks is not null)
        {
            return;
        }

        var query = new QueryExpression(NurtureTrackTable.Name)
        {
            ColumnSet = new ColumnSet(NurtureTrackTable.Code, NurtureTrackTable.PrimaryName, NurtureTrackTable.RecallDays, NurtureTrackTable.LongestSilenceDays),
        };
        query.Criteria.AddCondition(NurtureTrackTable.StateCode, ConditionOperator.Equal, 0);
        _tracks = run.SystemService.RetrieveMultiple(query).Entities.Select(TrackOf).ToList();
    }

    /// <summary>The track of a code as it was learnt, without a read; null where the org has none.</summary>
    internal Track? Find(string code) => _tracks?.FirstOrDefault(track => string.Equals(track.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The track of an id as it was learnt, without a read; null where the org has none.</summary>
    internal Track? Find(Guid id) => _tracks?.FirstOrDefault(track => track.Id == id);

    private static Track TrackOf(Entity row) => new()
    {
        Id = row.Id,
        Code = row.Text(NurtureTrackTable.Code) ?? "",
        Name = row.Text(NurtureTrackTable.PrimaryName) ?? "",
        RecallDays = row.Value(NurtureTrackTable.RecallDays) as int?,
        LongestSilenceDays = row.Value(NurtureTrackTable.LongestSilenceDays) as int?,
    };
}
